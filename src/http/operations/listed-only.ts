import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { CivicGraphError, errorCodes } from '../../errors.js';
import type { OperationList } from './operation-list.js';

const code = 'OPERATION_NOT_LISTED';
const message =
  'This server runs only the operations on its list, and this is not one of them.';

/**
 * Refuses each document with an operation that is not on the list, before it is executed. One that does not fit the
 * schema cannot be on it, so what is wrong with it is not told.
 */
export function listedOnly(list: OperationList): ApolloServerPlugin<object> {
  // Apollo gives the same object for the same text, as long as it keeps it.
  const accepted = new WeakSet<DocumentNode>();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document }) {
          if (accepted.has(document)) return;
          if (!list.includes(document)) {
            throw new CivicGraphError(code, message);
          }
          accepted.add(document);
        },
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          const first = singleResult.errors?.[0]?.extensions?.['code'];
          if (first === 'GRAPHQL_VALIDATION_FAILED') {
            singleResult.errors = [{ message, extensions: { code } }];
          } else if (first !== code) return;
          response.http.status = errorCodes[code].status;
        },
      };
    },
  };
}
