import { dayOf } from '../../components/date-range/partial-days.js';
import { type DateSpan, dateSpan, spansOverlap } from './date-span.js';
import { type GraphData, relationsByEntity } from './graph-data.js';

type Entity = GraphData['entities'][number];
type Relation = GraphData['relations'][number];

export interface GraphFilter {
  readonly roots: readonly string[];
  /** Entities whose own relations are shown too, however far they are from the roots. */
  readonly expanded: readonly string[];
  /** How far from the roots. */
  readonly hops: number;
  readonly hidden: readonly string[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Whether relations and events without a date are left out. */
  readonly isOnlyDated: boolean;
}

/** What of a graph is shown: within reach, not hidden, in time. */
export function visibleGraph(graph: GraphData, filter: GraphFilter): GraphData {
  const hidden = new Set(filter.hidden);
  const reached = idsWithinReach(graph, filter);
  const found = keep(graph, ({ id }) => reached.has(id) && !hidden.has(id));
  return withinTime(found, filter);
}

/** The first and last day that anything in a graph is dated to; undefined when nothing is. */
export function datesOf(
  graph: GraphData,
): { readonly earliest: string; readonly latest: string } | undefined {
  const spans = [
    ...graph.entities.map(entitySpan),
    ...graph.relations.map(ownSpan),
  ].filter((span) => span !== undefined);
  const earliest = spans
    .flatMap((span) => span.earliest ?? span.latest ?? [])
    .toSorted()[0];
  const latest = spans
    .flatMap((span) => span.latest ?? span.earliest ?? [])
    .toSorted()
    .at(-1);
  return earliest === undefined || latest === undefined
    ? undefined
    : { earliest, latest };
}

/**
 * What the answer for roots and expanded entities together holds beyond what was asked for: round an
 * expanded entity it goes as far as round a root.
 */
function idsWithinReach(
  graph: GraphData,
  { roots, expanded, hops }: GraphFilter,
): ReadonlySet<string> {
  if (hops < 2 || expanded.length === 0) {
    return new Set(graph.entities.map(({ id }) => id));
  }
  const neighbours = neighboursOf(graph);
  const reached = new Set([...roots, ...expanded]);
  for (const id of expanded) {
    neighbours.get(id)?.forEach((other) => reached.add(other));
  }
  let ring: readonly string[] = roots;
  const seen = new Set(roots);
  for (let hop = 0; hop < hops; hop += 1) {
    ring = ring
      .flatMap((id) => neighbours.get(id) ?? [])
      .filter((id) => !seen.has(id));
    for (const id of ring) {
      seen.add(id);
      reached.add(id);
    }
  }
  return reached;
}

function neighboursOf(
  graph: GraphData,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...relationsByEntity(graph)].map(([id, relations]) => [
      id,
      relations.map(({ subject, object }) =>
        subject.id === id ? object.id : subject.id,
      ),
    ]),
  );
}

/** Without what is dated outside the range, and without those that only such facts had brought in. */
function withinTime(graph: GraphData, filter: GraphFilter): GraphData {
  const { from, to, isOnlyDated } = filter;
  if (from === undefined && to === undefined && !isOnlyDated) {
    return graph;
  }
  const range: DateSpan = {
    ...(from === undefined ? {} : { earliest: dayOf(from, 'FIRST') ?? from }),
    ...(to === undefined ? {} : { latest: dayOf(to, 'LAST') ?? to }),
  };
  const isInTime = (span: DateSpan | undefined): boolean =>
    span === undefined ? !isOnlyDated : spansOverlap(span, range);
  const eventSpans = new Map(
    graph.entities.flatMap((entity) => {
      const span = entitySpan(entity);
      return span === undefined ? [] : [[entity.id, span]];
    }),
  );
  const chosen = new Set([...filter.roots, ...filter.expanded]);
  const kept = keep(
    {
      entities: graph.entities,
      relations: graph.relations.filter((relation) =>
        isInTime(
          ownSpan(relation) ??
            eventSpans.get(relation.object.id) ??
            eventSpans.get(relation.subject.id),
        ),
      ),
    },
    (entity) =>
      entity.kind !== 'EVENT' ||
      chosen.has(entity.id) ||
      isInTime(entitySpan(entity)),
  );
  const before = relationsByEntity(graph);
  const after = relationsByEntity(kept);
  return keep(
    kept,
    ({ id }) => chosen.has(id) || after.has(id) || !before.has(id),
  );
}

function keep(
  graph: GraphData,
  isKept: (entity: Entity) => boolean,
): GraphData {
  const entities = graph.entities.filter(isKept);
  const ids = new Set(entities.map(({ id }) => id));
  return {
    entities,
    relations: graph.relations.filter(
      ({ subject, object }) => ids.has(subject.id) && ids.has(object.id),
    ),
  };
}

function entitySpan(entity: Entity): DateSpan | undefined {
  return entity.__typename === 'Event' && entity.date !== null
    ? dateSpan(entity.date)
    : undefined;
}

/** When a relation was done, or else since and until when it holds. */
function ownSpan({ date, validFrom, validTo }: Relation): DateSpan | undefined {
  const done = date === null ? undefined : dateSpan(date);
  if (done !== undefined) {
    return done;
  }
  const earliest = dateSpan(validFrom ?? '')?.earliest;
  const latest = dateSpan(validTo ?? '')?.latest;
  return earliest === undefined && latest === undefined
    ? undefined
    : {
        ...(earliest === undefined ? {} : { earliest }),
        ...(latest === undefined ? {} : { latest }),
      };
}
