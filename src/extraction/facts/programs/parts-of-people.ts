import { partAfter, partTitles } from '../../lexicon/programs/program-parts.js';
import { programTypeOf } from '../../recognition/programs/program-type-of.js';
import type {
  ResolvedDocument,
  Sentence,
} from '../../resolution/resolved-document.js';
import { type Clause, clausesOf, type Head } from '../clauses.js';
import { listFrom } from './acting-subjects.js';
import { longestClause } from './program-clauses.js';

/** People with their part in a programme. */
export interface PartOfPeople {
  readonly program: Head;
  readonly actors: readonly Head[];
  readonly role: string;
  readonly clause: Clause;
}

/** What people learn or compete in. */
const taughtTypes: ReadonlySet<string> = new Set(['SERVICE', 'CONTEST']);
const taughtEnds = /(?:班|计划|课|营|校|项目|活动|赛|课堂|培训)[”"]?$/u;
const titles = Object.keys(partTitles).sort((a, b) => b.length - a.length);

/** 学员某某, 某某就是第3期学员: in the course or the contest that the passage named last. */
export function* partsOfPeople({
  sentences,
}: ResolvedDocument): Iterable<PartOfPeople> {
  let program: Head | undefined;
  let passage: Sentence['passage'] | undefined;
  for (const sentence of sentences) {
    if (sentence.passage !== passage) {
      passage = sentence.passage;
      program = undefined;
    }
    if (
      program === undefined &&
      !sentence.mentions.some(({ kind }) => kind === 'PROGRAM')
    ) {
      continue;
    }
    for (const clause of clausesOf(sentence)) {
      if (clause.end - clause.start > longestClause) {
        continue;
      }
      if (program !== undefined) {
        yield* partsIn(clause, program);
      }
      program =
        clause.heads.findLast(({ mention }) => mention.kind === 'PROGRAM') ??
        program;
    }
  }
}

function* partsIn(clause: Clause, program: Head): Iterable<PartOfPeople> {
  const { surface } = program.mention;
  if (!taughtTypes.has(programTypeOf(surface)) && !taughtEnds.test(surface)) {
    return;
  }
  const { text } = clause.sentence;
  for (const head of clause.heads) {
    const { kind, start, end } = head.mention;
    if (kind !== 'PERSON') {
      continue;
    }
    const title = titles.find((word) => text.endsWith(word, start));
    const role =
      title === undefined
        ? partAfter.exec(text.slice(end, end + 14))?.[1]
        : partTitles[title];
    if (role !== undefined) {
      yield { program, actors: listFrom(head, clause), role, clause };
    }
  }
}
