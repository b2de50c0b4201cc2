import { onceFor } from '../../once-for.js';
import {
  nounPointers,
  pointingNouns,
} from '../../lexicon/programs/program-pointers.js';
import type {
  ResolvedDocument,
  Sentence,
} from '../../resolution/resolved-document.js';
import { isGoneTo, listFrom, ownSubjects } from './acting-subjects.js';
import { type Clause, clausesOf, type Head } from '../clauses.js';

/** A clause with what the clauses before it in its sentence leave to it. */
export interface ProgramClause extends Clause {
  /** Who acts in the clause before, for one that names no subject of its own. */
  readonly inherited: readonly Head[];
  /** The programme that was named last before the clause. */
  readonly program: Head | undefined;
  /** Where the clause before goes to: 来到某厂，开展…. */
  readonly visited: readonly Head[];
}

/** No real clause is longer; keeps the work for a clause bounded. */
export const longestClause = 400;

/**
 * The clauses of the headlines and the running text that have to do with a programme: those of a sentence
 * that names one, and those that point to the one that their passage named last (活动由某局主办).
 */
export const programClausesOf = onceFor(
  (document: ResolvedDocument): readonly ProgramClause[] => [
    ...readProgramClauses(document),
  ],
);

function* readProgramClauses({
  sentences,
}: ResolvedDocument): Iterable<ProgramClause> {
  let latest: Head | undefined;
  let passage: Sentence['passage'] | undefined;
  for (const sentence of sentences) {
    const { role } = sentence.passage;
    if (role === 'BYLINE' || role === 'EDITORS') {
      continue;
    }
    if (sentence.passage !== passage) {
      passage = sentence.passage;
      latest = undefined;
    }
    const names = sentence.mentions.some(({ kind }) => kind === 'PROGRAM');
    if (names) {
      for (const clause of clausesWithContext(sentence)) {
        yield clause;
        latest = clause.heads.findLast(isProgram) ?? latest;
      }
    } else if (latest !== undefined && pointsTo(latest, sentence)) {
      yield* clausesWithContext(sentence, latest);
    }
  }
}

function isProgram({ mention }: Head): boolean {
  return mention.kind === 'PROGRAM';
}

/** The sentence begins with the noun that its name ends with: 该项目由某公司投资建设. */
function pointsTo({ mention }: Head, { text }: Sentence): boolean {
  return Object.entries(pointingNouns).some(
    ([noun, ends]) =>
      nounPointers.some((pointer) => text.startsWith(pointer + noun)) &&
      ends.some((end) => mention.surface.replace(/[”"]$/, '').endsWith(end)),
  );
}

function* clausesWithContext(
  sentence: Sentence,
  pointed?: Head,
): Iterable<ProgramClause> {
  let inherited: readonly Head[] = [];
  let program = pointed;
  let visited: readonly Head[] = [];
  for (const clause of clausesOf(sentence)) {
    if (clause.end - clause.start > longestClause) {
      inherited = [];
      program = undefined;
      continue;
    }
    yield { ...clause, inherited, program, visited };
    const gone = clause.heads.find((head) => isGoneTo(head, sentence.text));
    visited = gone === undefined ? [] : listFrom(gone, clause);
    const own = ownSubjects(clause, clause.end);
    inherited = own ?? inherited;
    program = clause.heads.findLast(isProgram) ?? program;
  }
}
