import type {
  ResolvedDocument,
  Sentence,
} from '../resolution/resolved-document.js';
import { isGoneTo, listFrom, ownSubjects } from './acting-subjects.js';
import { type Clause, clausesOf, type Head } from './clauses.js';

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

/** The clauses of the headlines and the running text that have to do with a programme. */
export function* programClausesOf({
  sentences,
}: ResolvedDocument): Iterable<ProgramClause> {
  for (const sentence of sentences) {
    if (
      sentence.mentions.some(({ kind }) => kind === 'PROGRAM') &&
      sentence.passage.role !== 'BYLINE' &&
      sentence.passage.role !== 'EDITORS'
    ) {
      yield* clausesWithContext(sentence);
    }
  }
}

function* clausesWithContext(sentence: Sentence): Iterable<ProgramClause> {
  let inherited: readonly Head[] = [];
  let program: Head | undefined;
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
    program =
      clause.heads.findLast(({ mention }) => mention.kind === 'PROGRAM') ??
      program;
  }
}
