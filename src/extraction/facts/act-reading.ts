import type { ActWords } from '../lexicon/act-words.js';
import { type Clause, type Head, listWith } from './clauses.js';

/** Who did what to whom, as a clause tells it. */
export interface ActReading {
  readonly actors: readonly Head[];
  readonly objects: readonly Head[];
}

/** The farthest that an object may stand from its verb. */
const longestGap = 10;

/**
 * Reads one verb of a clause. `subjects` are those of the clauses before, for a clause that names none of
 * its own. Nothing when either side stays open.
 */
export function readAct(
  clause: Clause,
  verb: { readonly start: number; readonly end: number; readonly word: string },
  context: { readonly act: ActWords; readonly subjects: readonly Head[] },
): ActReading | undefined {
  const before = clause.heads.filter(
    ({ mention }) => mention.end <= verb.start,
  );
  const after = clause.heads.filter(({ mention }) => mention.start >= verb.end);
  const plain = before.filter(({ part }) => part === 'PLAIN');
  const subjects =
    plain[0] === undefined ? context.subjects : listWith(plain[0], clause);
  const agent = before.findLast(({ part }) => part === 'ACTOR');
  if (agent !== undefined) {
    // 甲由乙建设, 甲被乙授予: what it is done to stands first.
    const first = plain[0];
    const done =
      first !== undefined && first.mention.start < agent.mention.start
        ? listWith(first, clause)
        : context.subjects;
    return readingOf(listWith(agent, clause), done);
  }
  const marked = before.findLast(({ part }) => part === 'OBJECT');
  if (marked !== undefined && context.act.afterObject.includes(verb.word)) {
    const own = plain.filter(
      ({ mention }) => mention.end <= marked.mention.start,
    );
    return readingOf(
      own[0] === undefined ? context.subjects : listWith(own[0], clause),
      listWith(marked, clause),
    );
  }
  const [object] = after;
  if (
    !context.act.transitive.includes(verb.word) ||
    object === undefined ||
    object.part !== 'PLAIN' ||
    object.mention.start - verb.end > longestGap
  ) {
    return undefined;
  }
  return readingOf(subjects, listWith(object, clause));
}

function readingOf(
  actors: readonly Head[],
  objects: readonly Head[],
): ActReading | undefined {
  return actors.length === 0 || objects.length === 0
    ? undefined
    : { actors, objects };
}
