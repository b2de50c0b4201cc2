import type { Sentence } from '../../resolution/resolved-document.js';
import type { FigurePlace, Surroundings } from './figure-place.js';
import { partitionPoint } from '../../../util/partition-point.js';
import { type Sighting, sightingsIn } from './sightings.js';
import type { Distance } from './topic-features.js';

/** The names that a figure may be of, by where they stand; the nearest last. */
export type NamesAround = ReadonlyMap<Distance, readonly Sighting[]>;

/** How many names are looked at of each distance, and of each clause. */
const reach = 12;

/** How many names of the clause behind a figure, and how many clauses before and behind its own. */
const behindReach = 3;
const earlierReach = 8;
const laterReach = 4;

export function namesAround(
  { sentence, at, quantity }: FigurePlace,
  around: Surroundings,
): NamesAround {
  const clauses = sightingsIn(sentence);
  const here = clauses[at] ?? [];
  const split = partitionPoint(
    here,
    ({ mention }) => mention.start < quantity.end,
  );
  const behind = here.slice(split, split + behindReach);
  if (quantity.side === 'SECOND') {
    // 72比65战胜某队: the points of the team behind.
    return new Map([['BEHIND', behind.slice(0, 1)]]);
  }
  return new Map<Distance, readonly Sighting[]>([
    ['HERE', here.slice(Math.max(0, split - reach), split)],
    ['BEHIND', behind],
    ['CLAUSE', (clauses[at - 1] ?? []).slice(-reach)],
    ['SENTENCE', earlier(clauses, at - 1)],
    ['LATER', later(clauses, at + 1)],
    ['BEFORE', around.before],
    ['PARAGRAPH', around.paragraph],
    ['NEXT', around.next === undefined ? [] : speakersIn(around.next)],
    ['PAST', around.past],
    ['TITLE', around.title],
  ]);
}

/** The names of the clauses up to one. */
function earlier(
  clauses: readonly (readonly Sighting[])[],
  end: number,
): readonly Sighting[] {
  return end <= 0
    ? []
    : clauses
        .slice(Math.max(0, end - earlierReach), end)
        .flatMap((names) => names.slice(-reach))
        .slice(-reach);
}

/** What one of the next clauses says is run, or the first that they name. */
function later(
  clauses: readonly (readonly Sighting[])[],
  start: number,
): readonly Sighting[] {
  const next = clauses
    .slice(start, start + laterReach)
    .flatMap((names) => names.slice(0, reach));
  const run = next.find(({ part }) => part === 'RUN') ?? next[0];
  return run === undefined ? [] : [run];
}

/** Who says what was quoted, and for whom. */
function speakersIn(sentence: Sentence): readonly Sighting[] {
  return sightingsIn(sentence)
    .slice(0, laterReach)
    .flatMap((names) => names.slice(0, reach))
    .filter(({ part }) => part === 'SPEAKER' || part === 'VOICE');
}
