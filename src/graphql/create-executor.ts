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
  FragmentDefinitionNode,
  GraphQLFieldConfig,
  GraphQLFieldResolver,
} from 'graphql';

import { limits } from '../limits.js';

import { checkOperation } from './check-operation.js';
import type { GraphQLContext } from './context.js';

/** One validated operation of a request. */
export interface Operation<Context = GraphQLContext> {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly context: Context;
}

export type Executor<Context = GraphQLContext> = (
  operation: Operation<Context>,
) => Promise<ExecutionResult>;

/**
 * Runs operations that the limits let through. What a plan reads has the answer's shape already, so for
 * queries the graph below a root field need not be walked a second time: they run on a twin of the schema
 * whose root fields give leaves. Everything that asks for the schema's own names (`__typename`,
 * introspection), and every mutation, runs on the schema itself. Both give the same answers, which a test
 * compares on random operations; only the order of keys may differ where fragments on several types overlap.
 */
export function createExecutor(
  schema: GraphQLSchema,
  { maximumCost = limits.cost }: { readonly maximumCost?: number } = {},
): Executor {
  const twin = leafTwin(schema);
  const known = new WeakMap<DocumentNode, KnownDocument>();
  return async ({ document, operationName, variables, context }) => {
    const parts = known.get(document) ?? partsOf(document);
    known.set(document, parts);
    const operation = getOperationAST(document, operationName);
    const refusal =
      operation == null
        ? undefined
        : checkOperation({
            ...{ schema, operation, maximumCost },
            graph: context.graph,
            ...(context.onPlan && { onPlan: context.onPlan }),
            fragments: parts.fragments,
            variables: variables ?? {},
          });
    if (refusal !== undefined) return { errors: [refusal] };
    return execute({
      schema: parts.isPlainQuery ? twin : schema,
      document,
      operationName: operationName ?? null,
      variableValues: variables ?? {},
      contextValue: context,
    });
  };
}

/** What need not be worked out again when the same document comes again. */
interface KnownDocument {
  readonly isPlainQuery: boolean;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

function partsOf(document: DocumentNode): KnownDocument {
  const fragments = document.definitions.filter(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  return {
    isPlainQuery: isPlainQuery(document),
    fragments: Object.fromEntries(
      fragments.map((fragment) => [fragment.name.value, fragment]),
    ),
  };
}

/** Whether the document holds one operation, a query, that names no meta-field. */
function isPlainQuery(document: DocumentNode): boolean {
  const [operation, ...others] = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation?.operation !== OperationTypeNode.QUERY) return false;
  if (others.length > 0) return false;
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
