import 'reflect-metadata';

import { isObjectType } from 'graphql';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';

import { checkOntology } from '../ontology/check-ontology.js';

import { checkRole } from './check-role.js';
import { mutationResolver } from './mutation-resolver.js';
import { allNodeTypes } from './node-object-types.js';

import { nodeConnections } from './node-connections.js';
import { queryResolver } from './query-resolver.js';
import { plainTypeNames } from './result-types.js';

let built: GraphQLSchema | undefined;

/** The executable schema; made once, since type-graphql's registry is the process's. */
export function buildSchema(): GraphQLSchema {
  if (built === undefined) checkOntology();
  built ??= readFetchedFields(
    describeRoots(
      buildSchemaSync({
        resolvers: [queryResolver, mutationResolver],
        orphanedTypes: [...allNodeTypes(), ...nodeConnections],
        validate: false,
        authChecker: checkRole,
      }),
    ),
  );
  return built;
}

/** The library makes the root types itself, without descriptions. */
function describeRoots(schema: GraphQLSchema): GraphQLSchema {
  const texts = [
    [
      schema.getQueryType(),
      'Where reading starts: a name, an id, a list, or a question about who did what.',
    ],
    [
      schema.getMutationType(),
      'What changes the graph; each needs the role CURATOR.',
    ],
  ] as const;
  for (const [type, text] of texts) if (type != null) type.description = text;
  return schema;
}

/**
 * Below a root field nothing is fetched: each field reads what the plan put under its response key, so
 * that aliases of one field with different arguments stay apart.
 */
function readFetchedFields(schema: GraphQLSchema): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || roots.includes(type)) continue;
    if (type.name.startsWith('__') || plainTypeNames.includes(type.name))
      continue;
    for (const field of Object.values(type.getFields()))
      field.resolve = readFetched;
  }
  return schema;
}

const readFetched: GraphQLFieldResolver<
  Readonly<Record<string, unknown>>,
  unknown
> = (...[source, , , info]) => source[info.path.key];
