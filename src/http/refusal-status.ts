import type { ApolloServerPlugin } from '@apollo/server';
import { type ErrorCode, errorCodes } from '../errors.js';
import { retryAfter } from './error-replies.js';

/** Refusals of an operation as a whole; anything else that fails while it runs is a 200 with its code. */
const refusals: ReadonlySet<unknown> = new Set<ErrorCode>([
  'LIMIT_EXCEEDED',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'OVERLOADED',
  'DATABASE_UNAVAILABLE',
  'DATABASE_AUTHENTICATION',
]);

/**
 * An operation of which nothing was answered because it was refused gets the status of its error;
 * whatever else fails during the execution is a 200 with its code, as GraphQL over HTTP has it.
 */
export function refusalStatus(): ApolloServerPlugin<object> {
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
          if (answered || !isRefusal(code)) {
            return;
          }
          response.http.status = errorCodes[code].status;
          if (code === 'UNAUTHENTICATED') {
            response.http.headers.set('www-authenticate', 'Bearer');
          }
          const seconds = retryAfter(code, {});
          if (seconds !== undefined) {
            response.http.headers.set('retry-after', seconds);
          }
        },
      };
    },
  };
}

function isRefusal(code: unknown): code is ErrorCode {
  return refusals.has(code);
}
