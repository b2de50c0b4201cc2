import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** Whether the server answered that it has nothing with the id that was asked for: trying again gives no more. */
export function isUnknown(error: Error): boolean {
  return (
    CombinedGraphQLErrors.is(error) &&
    error.errors.every(({ extensions }) => extensions?.['code'] === 'NOT_FOUND')
  );
}
