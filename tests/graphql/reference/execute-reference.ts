import { buildSchema, execute } from 'graphql';
import type {
  DocumentNode,
  ExecutionResult,
  GraphQLFieldResolver,
  GraphQLSchema,
} from 'graphql';

import { emitSdl } from '../../../src/graphql/emit-sdl.js';

import { evidenceOf, nodeField, objectOf, subjectOf } from './node-fields.js';
import type { Arguments, FieldCall } from './node-fields.js';
import { anyCursor } from './paging.js';
import { rootField } from './root-fields.js';
import type {
  StoredEvidence,
  StoredGraph,
  StoredNode,
  StoredRelation,
} from './stored-graph.js';

/** Answers an operation of the API slowly and plainly: field by field, from the graph in memory. */
export type Reference = (operation: {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}) => Promise<ExecutionResult>;

/**
 * The reference over a graph. It has the types of the schema, from its SDL, and none of its resolvers;
 * graphql-js itself does the rest: fragments, aliases, directives, variables.
 */
export function createReference(
  schema: GraphQLSchema,
  graph: StoredGraph,
): Reference {
  const plainSchema = buildSchema(emitSdl(schema));
  const fieldResolver: GraphQLFieldResolver<unknown, unknown, Arguments> = (
    source,
    args,
    _context,
    { fieldName: name, parentType },
  ) => {
    const call = { name, args };
    if (parentType.name === 'Query') return rootField(graph, call);
    if (parentType.name.endsWith('Edge'))
      return edgeField(graph, source as EdgeRow, call);
    if (parentType.name.endsWith('Connection'))
      return connectionField(source as ConnectionValue, call);
    if (parentType.name === 'Mention')
      return mentionField(graph, source as StoredRelation, call);
    if (!isStored(source)) return (source as Arguments)[name];
    switch (source.is) {
      case 'node':
        return nodeField(graph, source, call);
      case 'relation':
        return relationField(graph, source, call);
      case 'evidence':
        return evidenceField(source, call);
    }
  };
  return async ({ document, variables }) =>
    execute({
      schema: plainSchema,
      document,
      variableValues: variables,
      fieldResolver,
      typeResolver: (value) =>
        isStored(value) && value.is === 'node' ? value.type : 'Relation',
    });
}

type Stored = StoredNode | StoredRelation | StoredEvidence;

function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && 'is' in value;
}

interface EdgeRow {
  readonly node: StoredNode | StoredRelation;
  readonly relation?: StoredRelation;
  readonly [extra: string]: unknown;
}

type ConnectionValue = Readonly<Record<string, unknown>> & {
  readonly rows: readonly EdgeRow[];
};

function connectionField(value: ConnectionValue, { name }: FieldCall): unknown {
  switch (name) {
    case 'edges':
      return value.rows;
    case 'nodes':
      return value.rows.map(({ node }) => node);
    default:
      return value[name];
  }
}

function edgeField(graph: StoredGraph, row: EdgeRow, call: FieldCall): unknown {
  if (call.name === 'cursor') return anyCursor;
  if (call.name in row) return row[call.name];
  if (row.relation !== undefined)
    return relationField(graph, row.relation, call);
  return call.name === 'evidence' ? [] : null;
}

function relationField(
  graph: StoredGraph,
  relation: StoredRelation,
  { name, args }: FieldCall,
): unknown {
  switch (name) {
    case 'type':
      return relation.type;
    case 'subject':
      return subjectOf(relation);
    case 'object':
      return objectOf(relation);
    case 'event':
      return graph.nodes.get(String(relation.properties['event'])) ?? null;
    case 'evidence':
      return evidenceOf(graph, relation.id, args);
    default:
      return relation.properties[name] ?? null;
  }
}

function mentionField(
  graph: StoredGraph,
  relation: StoredRelation,
  call: FieldCall,
): unknown {
  switch (call.name) {
    case 'article':
      return relation.to;
    case 'entity':
      return relation.from;
    default:
      return relationField(graph, relation, call);
  }
}

function evidenceField(
  { properties, article, document }: StoredEvidence,
  { name }: FieldCall,
): unknown {
  switch (name) {
    case 'article':
      return article;
    case 'document':
      return document;
    default:
      return properties[name] ?? null;
  }
}
