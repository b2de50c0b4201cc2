import type { ApolloServerPlugin } from '@apollo/server';
import { errorCodes } from '../errors.js';

/**
 * An operation of which nothing was answered because the client may not do it gets 401 or 403; whatever
 * else fails during the execution is a 200 with its code, as GraphQL over HTTP has it.
 */
export function refusalStatus<T extends object>(): ApolloServerPlugin<T> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') {
            return;
          }
          const { data, errors } = response.body.singleResult;
          const answered = Object.values(data ?? {}).some(
            (value) => value !== null,
          );
          const code = errors?.[0]?.extensions?.['code'];
          if (
            !answered &&
            (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN')
          ) {
            response.http.status = errorCodes[code].status;
            if (code === 'UNAUTHENTICATED') {
              response.http.headers.set('www-authenticate', 'Bearer');
            }
          }
        },
      };
    },
  };
}
