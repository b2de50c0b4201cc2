import { knownDate } from '../../components/date-range/partial-days.js';
import type { EntityKind, RelationType } from '../../graphql/operations.js';
import { kinds as allKinds } from '../../theme/kinds.js';
import type { Point } from './canvas/canvas-graph.js';
import { graphRelationTypes } from '../../graphql/relation-types.js';

/** What the graph view shows, as its address says it. */
export interface GraphAddress {
  readonly roots: readonly string[];
  readonly expanded: readonly string[];
  readonly hops: number;
  readonly budget: number;
  readonly hidden: readonly string[];
  readonly pinned: ReadonlyMap<string, Point>;
  /** Undefined stands for all. */
  readonly types: readonly RelationType[] | undefined;
  readonly kinds: readonly EntityKind[] | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly isOnlyDated: boolean;
}

export const graphParameters = [
  'roots',
  'expanded',
  'hops',
  'budget',
  'hidden',
  'pinned',
  'types',
  'kinds',
  'from',
  'to',
  'dated',
] as const;

/** The server takes no more. */
export const mostRoots = 20;
export const mostEntities = 500;

const budgets = [60, 120, 240, mostEntities];
const noneOfThem = '-';

export function readGraphAddress(
  get: (name: (typeof graphParameters)[number]) => string | undefined,
): GraphAddress {
  return {
    roots: readIds(get('roots')).slice(0, mostRoots),
    expanded: readIds(get('expanded')).slice(0, mostRoots),
    hops: readWholeNumber(get('hops'), { least: 1, most: 2 }) ?? 1,
    budget:
      readWholeNumber(get('budget'), { least: 1, most: mostEntities }) ?? 60,
    hidden: readIds(get('hidden')),
    pinned: new Map(readIds(get('pinned')).flatMap(readPin)),
    types: readChoice(get('types'), graphRelationTypes),
    kinds: readChoice(get('kinds'), allKinds),
    from: knownDate(get('from')),
    to: knownDate(get('to')),
    isOnlyDated: get('dated') === '1',
  };
}

/** The next larger number of entities to ask for; undefined when there is none. */
export function nextBudget(budget: number): number | undefined {
  return budgets.find((larger) => larger > budget);
}

/** A choice among all of something: absent when all are chosen, so that an address stays short. */
export function writeChoice<T extends string>(
  chosen: readonly T[],
  all: readonly T[],
): string | undefined {
  return chosen.length >= all.length
    ? undefined
    : chosen.length === 0
      ? noneOfThem
      : chosen.join(',');
}

/** Pinned entities with their places, `id_x_y`. */
export function writePins(pins: ReadonlyMap<string, Point>): readonly string[] {
  return [...pins].map(
    ([id, { x, y }]) =>
      `${id}_${String(Math.round(x))}_${String(Math.round(y))}`,
  );
}

function readIds(text: string | undefined): readonly string[] {
  return [...new Set((text ?? '').split(',').filter((id) => id !== ''))];
}

function readPin(text: string): readonly (readonly [string, Point])[] {
  const [, id, x, y] = /^(.+)_(-?\d{1,6})_(-?\d{1,6})$/.exec(text) ?? [];
  return id === undefined ? [] : [[id, { x: Number(x), y: Number(y) }]];
}

function readChoice<T extends string>(
  text: string | undefined,
  all: readonly T[],
): readonly T[] | undefined {
  if (text === undefined || text === '') {
    return undefined;
  }
  const wanted = readIds(text);
  const chosen = all.filter((one) => wanted.includes(one));
  return chosen.length === 0 && text !== noneOfThem ? undefined : chosen;
}

function readWholeNumber(
  text: string | undefined,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  return text !== undefined && /^\d{1,6}$/.test(text)
    ? Math.min(Math.max(Number(text), least), most)
    : undefined;
}
