import { setTimeout as sleep } from 'node:timers/promises';
import {
  GraphQLError,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import {
  CivicGraphError,
  errorCodes,
  type ErrorCode,
} from '../../../src/errors.js';
import type { Role } from '../../../src/graphql/context.js';

export interface TestContext {
  readonly role: Role;
}

/** A small schema whose fields do what a test of the HTTP side needs. */
export function createTestSchema(
  onResolve: () => void = () => undefined,
  onSlow: () => void = () => undefined,
): GraphQLSchema {
  const query: GraphQLObjectType<unknown, TestContext> = new GraphQLObjectType({
    name: 'Query',
    fields: () => ({
      ok: {
        type: GraphQLString,
        resolve: () => {
          onResolve();
          return 'ok';
        },
      },
      role: {
        type: GraphQLString,
        resolve: (_source, _arguments, context) => context.role,
      },
      self: { type: query, resolve: () => ({}) },
      echo: {
        type: GraphQLString,
        args: {
          text: { type: GraphQLString },
          list: { type: new GraphQLList(GraphQLInt) },
        },
        resolve: (_source, { text }: { text?: string }) => text ?? null,
      },
      slow: {
        type: GraphQLString,
        args: { milliseconds: { type: new GraphQLNonNull(GraphQLInt) } },
        resolve: async (
          _source,
          { milliseconds }: { milliseconds: number },
        ) => {
          onSlow();
          await sleep(milliseconds);
          return 'done';
        },
      },
      fail: {
        type: GraphQLString,
        args: { code: { type: GraphQLString } },
        resolve: (_source, { code }: { code?: string }) => {
          if (code === undefined) {
            throw new Error(
              'connect to bolt://secret-host failed, password=hunter2',
            );
          }
          if (code in errorCodes) {
            throw new CivicGraphError(
              code as ErrorCode,
              `A sentence about ${code}.`,
              {
                cause: new Error('the engine said hunter2'),
                details: { candidates: ['a', 'b'] },
              },
            );
          }
          throw new GraphQLError('thrown with hunter2', {
            extensions: { code },
          });
        },
      },
    }),
  });
  const mutation = new GraphQLObjectType({
    name: 'Mutation',
    fields: {
      write: {
        type: GraphQLString,
        resolve: (_source, _arguments, context: TestContext) => {
          if (context.role !== 'CURATOR' && context.role !== 'ADMIN') {
            throw new CivicGraphError(
              context.role === 'ANONYMOUS' ? 'UNAUTHENTICATED' : 'FORBIDDEN',
              'Only a curator may change the graph.',
            );
          }
          onResolve();
          return 'written';
        },
      },
    },
  });
  return new GraphQLSchema({ query, mutation });
}
