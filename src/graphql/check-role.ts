import type { AuthCheckerFn } from 'type-graphql';

import { CivicGraphError } from '../errors.js';

import type { GraphQLContext, Role } from './context.js';

const order: readonly Role[] = ['ANONYMOUS', 'READER', 'CURATOR', 'ADMIN'];

/**
 * Lets a caller through who has one of the roles that a field names, or a higher one.
 *
 * @throws CivicGraphError UNAUTHENTICATED for a caller without a token, FORBIDDEN for one whose token is not enough
 */
export const checkRole: AuthCheckerFn<GraphQLContext, Role> = (
  { context: { role } },
  needed,
) => {
  if (needed.some((name) => order.indexOf(role) >= order.indexOf(name))) {
    return true;
  }
  const names = needed.join(' or ');
  throw role === 'ANONYMOUS'
    ? new CivicGraphError(
        'UNAUTHENTICATED',
        `Changing the graph needs the role ${names}. Send a token of that role as "Authorization: Bearer <token>".`,
      )
    : new CivicGraphError(
        'FORBIDDEN',
        `Changing the graph needs the role ${names}, which the token does not name or this server does not give (WRITE_ACCESS).`,
      );
};
