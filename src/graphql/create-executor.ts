import {
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  Kind,
  OperationTypeNode,
  execute,
  getOperationAST,
  isNonNullType,
  visit,
  BREAK,
} from 'graphql';
import type {
  DocumentNode,
  ExecutionResult,
  GraphQLFieldConfig,
  GraphQLFieldResolver,
} from 'graphql';

import type { GraphQLContext } from './context.js';

/** One validated operation of a request. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly context: unknown;
}

export type Executor = (operation: Operation) => Promise<ExecutionResult>;

/**
 * Runs operations. What a plan reads has the answer's shape already, so for queries the graph below a root
 * field need not be walked a second time: they run on a twin of the schema whose root fields give leaves.
 * Everything that asks for the schema's own names (`__typename`, introspection), and every mutation, runs on
 * the schema itself. Both give the same answers, which a test compares on
 * random operations; only the order of keys may differ where fragments on several types overlap.
 */
export function createExecutor(schema: GraphQLSchema): Executor {
  const twin = leafTwin(schema);
  const isQuery = new WeakMap<DocumentNode, boolean>();
  return async ({ document, operationName, variables, context }) => {
    const fast = isQuery.get(document) ?? isPlainQuery(document, operationName);
    isQuery.set(document, fast);
    return execute({
      schema: fast ? twin : schema,
      document,
      operationName: operationName ?? null,
      variableValues: variables ?? {},
      contextValue: context,
    });
  };
}

/** Whether the document holds one operation, a query, that names no meta-field. */
function isPlainQuery(
  document: DocumentNode,
  operationName: string | null | undefined,
): boolean {
  const operation = getOperationAST(document, operationName);
  const operations = document.definitions.filter(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  );
  if (operation?.operation !== OperationTypeNode.QUERY) return false;
  if (operations.length !== 1) return false;
  let plain = true;
  visit(document, {
    Field(node) {
      if (!node.name.value.startsWith('__')) return undefined;
      plain = false;
      return BREAK;
    },
  });
  return plain;
}

/** The schema with the same root fields and arguments, each of which gives what its plan read, as it is. */
function leafTwin(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType();
  if (query == null) throw new TypeError('The schema has no queries.');
  const { fields, ...config } = query.toConfig();
  const fetched = new GraphQLScalarType({ name: 'Fetched' });
  const twinFields = Object.entries(fields).map(
    ([name, field]): [string, GraphQLFieldConfig<unknown, GraphQLContext>] => [
      name,
      {
        ...field,
        type: isNonNullType(field.type) ? new GraphQLNonNull(fetched) : fetched,
        resolve: withSchema(field.resolve, { schema, query }),
      },
    ],
  );
  return new GraphQLSchema({
    query: new GraphQLObjectType({
      ...config,
      fields: Object.fromEntries(twinFields),
    }),
    types: Object.values(schema.getTypeMap()).filter(
      (type) => type !== query && type !== schema.getMutationType(),
    ),
  });
}

/** The resolver sees the schema itself, in whose types the selection is to be read. */
function withSchema(
  resolve: GraphQLFieldResolver<unknown, GraphQLContext> | undefined,
  own: { readonly schema: GraphQLSchema; readonly query: GraphQLObjectType },
): GraphQLFieldResolver<unknown, GraphQLContext> {
  return (...[source, args, context, info]) =>
    resolve?.(source, args, context, {
      ...info,
      schema: own.schema,
      parentType: own.query,
    });
}
