import { nodeTypeNames, nodeTypes } from '../../../src/ontology/node-types.js';
import type { NodeTypeName } from '../../../src/ontology/node-types.js';

import { connectionPaths } from './connections.js';
import { linked } from './linked.js';
import { matches } from './matches.js';
import { isInPeriod } from './node-fields.js';
import type { Arguments, FieldCall } from './node-fields.js';
import { orderParts, sorted } from './ordering.js';
import { pageOf } from './paging.js';
import { referenceError } from './reference-error.js';
import { entityByName, searchRows } from './search.js';
import type { StoredGraph, StoredNode } from './stored-graph.js';
import { subgraphOf } from './subgraph.js';

/** A field of `Query`, worked out from the graph in memory. */
export function rootField(
  graph: StoredGraph,
  { name, args }: FieldCall,
): unknown {
  const listed = nodeTypeNames.find((type) => nodeTypes[type].plural === name);
  if (listed !== undefined) return list(graph, listed, args);
  const single = nodeTypeNames.find(
    (type) => nodeTypes[type].singular === name,
  );
  if (single !== undefined) {
    const node = graph.nodes.get(String(args['id']));
    if (node?.type !== single) throw referenceError('NOT_FOUND');
    return node;
  }
  switch (name) {
    case 'node':
      return anything(graph, args['id']) ?? notFound();
    case 'nodes':
      return (args['ids'] as unknown[]).map(
        (id) => anything(graph, id) ?? null,
      );
    case 'entity':
      return entityByName(graph, {
        name: String(args['name']),
        kind: args['kind'],
      });
    case 'search':
      return search(graph, args);
    case 'connections':
      return connectionPaths(graph, args);
    case 'subgraph':
      return subgraphOf(graph, args);
    case 'whoDidWhat':
      return whoDidWhat(graph, args);
    case 'eventsByMonth':
      return eventsByMonth(graph, args);
    case 'statistics':
      return statistics(graph);
    default:
      throw new Error(`The reference does not know Query.${name}.`);
  }
}

function notFound(): never {
  throw referenceError('NOT_FOUND');
}

function anything(graph: StoredGraph, id: unknown) {
  return (
    graph.nodes.get(String(id)) ??
    graph.relations.find((relation) => relation.id === id)
  );
}

function list(graph: StoredGraph, type: NodeTypeName, args: Arguments) {
  const rows = [...graph.nodes.values()]
    .filter((node) => node.type === type && matches(graph, node, args['where']))
    .map((node) => ({ node }));
  const parts = orderParts<{ node: StoredNode }>(
    graph,
    args['orderBy'],
    ({ node }) => node,
  );
  const usual = type === 'Document' || type === 'Article' ? 'title' : 'name';
  return pageOf(
    sorted(rows, [
      ...(parts.length > 0
        ? parts
        : [
            {
              value: ({ node }: { node: StoredNode }) =>
                String(node.properties[usual]),
            },
          ]),
      { value: ({ node }) => node.id },
    ]),
    args,
  );
}

function search(graph: StoredGraph, args: Arguments) {
  const hits = searchRows(graph, String(args['text']));
  const { kinds } = args;
  const kept = hits.filter(
    ({ node }) =>
      !Array.isArray(kinds) || kinds.includes(node.properties['kind']),
  );
  const facets = counted(
    hits.map(({ node }) => String(node.properties['kind'])),
  );
  return {
    ...pageOf(kept, args),
    facets: facets.map(([kind, count]) => ({ kind, count })),
  };
}

function whoDidWhat(graph: StoredGraph, args: Arguments) {
  return pageOf(
    sorted(
      eventsThatFit(graph, args).map((node) => ({ node })),
      [
        {
          value: ({ node }) => String(node.properties['dateLatest'] ?? ''),
          descending: true,
        },
        { value: ({ node }) => String(node.properties['name']) },
        { value: ({ node }) => node.id },
      ],
    ),
    args,
  );
}

function eventsByMonth(graph: StoredGraph, args: Arguments) {
  const months = eventsThatFit(graph, args).flatMap(({ properties }) =>
    typeof properties['date'] === 'string'
      ? [/^\d+(-\d+)?/.exec(properties['date'])?.[0] ?? '']
      : [],
  );
  return counted(months).map(([month, count]) => ({ month, count }));
}

function eventsThatFit(
  graph: StoredGraph,
  args: Arguments,
): readonly StoredNode[] {
  const { actor, target, participant, roles, place, program, text } = args;
  return [...graph.nodes.values()].filter((event) => {
    if (event.type !== 'Event' || !isInPeriod(event, args)) return false;
    const participants = linked(graph, event, {
      relations: ['ACTED_IN'],
      direction: 'in',
      target: 'Entity',
    });
    const takesPart = (id: unknown, among?: readonly unknown[]): boolean =>
      typeof id !== 'string' ||
      participants.some(
        ({ node, relation }) =>
          node.id === id &&
          (among === undefined || among.includes(relation.properties['role'])),
      );
    return (
      takesPart(actor, ['ACTOR']) &&
      takesPart(target, ['TARGET', 'BENEFICIARY']) &&
      takesPart(participant, Array.isArray(roles) ? roles : undefined) &&
      takesPart(program) &&
      (typeof place !== 'string' || happenedIn(graph, event, place)) &&
      (typeof text !== 'string' || hasWords(event, text))
    );
  });
}

/** Whether an event's place is this one, or a part of it up to three levels down. */
function happenedIn(
  graph: StoredGraph,
  event: StoredNode,
  place: string,
): boolean {
  let areas = linked(graph, event, {
    relations: ['LOCATED_IN'],
    direction: 'out',
    target: 'Entity',
  }).map(({ node }) => node);
  for (let level = 0; level <= 3; level++) {
    if (areas.some(({ id }) => id === place)) return true;
    areas = areas.flatMap((area) =>
      linked(graph, area, {
        relations: ['PART_OF', 'LOCATED_IN'],
        direction: 'out',
        target: 'Entity',
      }).map(({ node }) => node),
    );
  }
  return false;
}

function hasWords({ properties }: StoredNode, text: string): boolean {
  const { name, summary, statement } = properties;
  const said = [name, summary ?? '', statement ?? ''].join(' ').toLowerCase();
  const words = text.normalize('NFKC').toLowerCase().trim().split(/\s+/u);
  return words.every((word) => said.includes(word));
}

function statistics(graph: StoredGraph) {
  const nodes = [...graph.nodes.values()];
  const ofType = (type: string): number =>
    nodes.filter((node) => node.type === type).length;
  const entities = nodes.filter(({ isEntity }) => isEntity);
  const relations = graph.relations.filter(({ from }) => from.isEntity);
  return {
    documents: ofType('Document'),
    articles: ofType('Article'),
    metrics: ofType('Metric'),
    entities: entities.length,
    relations: relations.length,
    evidence: graph.evidence.length,
    entitiesByKind: counted(
      entities.map(({ properties }) => String(properties['kind'])),
    ).map(([kind, count]) => ({ kind, count })),
    relationsByType: counted(relations.map(({ type }) => type)).map(
      ([type, count]) => ({ type, count }),
    ),
  };
}

/** How often each text occurs, by text. */
function counted(items: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return sorted([...counts], [{ value: ([item]) => item }]);
}
