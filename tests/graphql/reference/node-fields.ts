import { links } from '../../../src/ontology/links.js';
import { nodeTypes } from '../../../src/ontology/node-types.js';
import type { NodeTypeName } from '../../../src/ontology/node-types.js';
import { relationTypeNames } from '../../../src/ontology/relation-types.js';
import { parsePartialDate } from '../../../src/util/partial-date.js';

import { otherEnd } from './connections.js';
import { linked } from './linked.js';
import type { LinkRow } from './linked.js';
import { matches } from './matches.js';
import { orderParts, sorted } from './ordering.js';
import { pageOf } from './paging.js';
import { texts } from './stored-graph.js';
import type {
  StoredEvidence,
  StoredGraph,
  StoredNode,
  StoredRelation,
} from './stored-graph.js';

export type Arguments = Readonly<Record<string, unknown>>;

export interface FieldCall {
  readonly name: string;
  readonly args: Arguments;
}

/** A field of a node: what is stored, or what its relations lead to. */
export function nodeField(
  graph: StoredGraph,
  node: StoredNode,
  call: FieldCall,
): unknown {
  const { name, args } = call;
  const type = node.type as NodeTypeName;
  const property = nodeTypes[type].properties[name];
  if (property?.type === 'STRING_LIST') return texts(node.properties[name]);
  if (property !== undefined || name === 'kind')
    return node.properties[name] ?? null;
  const link = links[type][name];
  if (link !== undefined)
    return typedLink(graph, linked(graph, node, link), args);
  switch (name) {
    case 'within':
      return graph.nodes.get(String(node.properties['within'])) ?? null;
    case 'document':
      return graph.documentOf.get(node.id) ?? null;
    case 'evidence':
      return evidenceOf(graph, node.id, args);
    case 'articles':
      return articlesOf(graph, node, args);
    case 'relations':
      return relationsOf(graph, node, args);
    case 'relationCounts':
      return relationCountsOf(graph, node);
    case 'timeline':
      return timelineOf(graph, node, args);
    case 'metrics':
      return typedLink(
        graph,
        linked(graph, node, {
          relations: ['MEASURES'],
          direction: 'in',
          target: 'Metric',
        }),
        args,
      );
    case 'mentions':
      return mentionsOf(graph, node, args);
    default:
      throw new Error(`The reference does not know ${type}.${name}.`);
  }
}

function typedLink(
  graph: StoredGraph,
  rows: readonly LinkRow[],
  args: Arguments,
) {
  const { where, kinds, role, roles } = args;
  const kept = rows.filter(
    ({ node, relation: { properties } }) =>
      matches(graph, node, where) &&
      isAmong(kinds, node.properties['kind']) &&
      isAmong(roles, properties['role']) &&
      (typeof role !== 'string' || properties['role'] === role),
  );
  const parts = orderParts<LinkRow>(graph, args['orderBy'], ({ node }) => node);
  return pageOf(
    sorted(kept, [
      ...(parts.length > 0 ? parts : [{ value: nameOfRow }]),
      { value: ({ relation }) => relation.id },
    ]),
    args,
  );
}

function articlesOf(graph: StoredGraph, document: StoredNode, args: Arguments) {
  const articles = [...graph.documentOf]
    .filter(([, { id }]) => id === document.id)
    .flatMap(([id]) => graph.nodes.get(id) ?? []);
  const rows = articles.map((node) => ({ node }));
  return pageOf(
    sorted(rows, [
      { value: ({ node }) => Number(node.properties['position']) },
      { value: ({ node }) => node.id },
    ]),
    args,
  );
}

/** `Relation.other` is the end that the caller did not come from. */
function relationsOf(graph: StoredGraph, node: StoredNode, args: Arguments) {
  const { types, kinds, direction } = args;
  const usual = relationTypeNames.filter((type) => type !== 'MENTIONED_IN');
  const rows = (graph.relationsOf.get(node.id) ?? [])
    .filter(
      (relation) =>
        isAmong(types ?? usual, relation.type) &&
        (direction !== 'OUT' || subjectOf(relation).id === node.id) &&
        (direction !== 'IN' || objectOf(relation).id === node.id),
    )
    .map((relation) => ({
      relation,
      node: relation,
      other: otherEnd(relation, node),
    }))
    .filter(({ other }) => isAmong(kinds, other.properties['kind']));
  return pageOf(
    sorted(rows, [
      { value: ({ relation }) => relation.type },
      { value: ({ other }) => String(other.properties['name']) },
      { value: ({ relation }) => relation.id },
    ]),
    args,
  );
}

function relationCountsOf(graph: StoredGraph, node: StoredNode) {
  return [...relationTypeNames].sort().flatMap((type) =>
    ['OUT', 'IN'].flatMap((direction) => {
      const args = { types: [type], direction, first: 1 };
      const { totalCount } = relationsOf(graph, node, args);
      return type === 'MENTIONED_IN' || totalCount === 0
        ? []
        : [{ type, direction, count: totalCount }];
    }),
  );
}

function timelineOf(graph: StoredGraph, node: StoredNode, args: Arguments) {
  const rows = linked(graph, node, {
    relations: ['ACTED_IN'],
    direction: 'out',
    target: 'Event',
  }).filter(
    ({ node: event, relation }) =>
      isAmong(args['roles'], relation.properties['role']) &&
      isInPeriod(event, args),
  );
  return pageOf(
    sorted(rows, [
      {
        value: ({ node: event }) =>
          textOrNull(event.properties['dateEarliest']),
      },
      { value: ({ relation }) => relation.id },
    ]),
    args,
  );
}

function mentionsOf(graph: StoredGraph, node: StoredNode, args: Arguments) {
  const rows = linked(graph, node, {
    relations: ['MENTIONED_IN'],
    direction: 'out',
    target: 'Article',
  });
  return pageOf(
    sorted(rows, [
      {
        value: ({ node: article }) =>
          graph.documentOf.get(article.id)?.id ?? '',
      },
      { value: ({ relation }) => Number(relation.properties['start']) },
      { value: ({ relation }) => relation.id },
    ]).map(({ relation }) => ({ node: relation })),
    args,
  );
}

/** The passages that state a fact, by document and place in it. */
export function evidenceOf(
  graph: StoredGraph,
  fact: string,
  args: Arguments,
): readonly StoredEvidence[] {
  const all = graph.evidenceOf.get(fact) ?? [];
  return pageOf(
    sorted(all, [
      { value: ({ document }) => document.id },
      { value: ({ properties }) => Number(properties['start']) },
      { value: ({ properties }) => String(properties['id']) },
    ]),
    args,
  ).rows;
}

/** Whether the days that an event's date may mean overlap with `from` and `to`. */
export function isInPeriod(event: StoredNode, args: Arguments): boolean {
  const earliest = textOrNull(event.properties['dateEarliest']);
  const latest = textOrNull(event.properties['dateLatest']);
  const from =
    typeof args['from'] === 'string'
      ? parsePartialDate(args['from'])
      : undefined;
  const to =
    typeof args['to'] === 'string' ? parsePartialDate(args['to']) : undefined;
  return (
    (from === undefined || (latest !== null && latest >= from.earliest)) &&
    (to === undefined || (earliest !== null && earliest <= to.latest))
  );
}

/** The measured entity is what a figure is said of, although the arrow leaves the figure. */
export function subjectOf({ type, from, to }: StoredRelation): StoredNode {
  return type === 'MEASURES' ? to : from;
}

/** The end that is not the subject. */
export function objectOf({ type, from, to }: StoredRelation): StoredNode {
  return type === 'MEASURES' ? from : to;
}

/** Whether a list that may be absent lets a value pass. */
function isAmong(list: unknown, value: unknown): boolean {
  return !Array.isArray(list) || list.includes(value);
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function nameOfRow({ node }: LinkRow): string {
  return String(node.properties[node.type === 'Article' ? 'title' : 'name']);
}
