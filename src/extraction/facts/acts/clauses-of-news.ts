import { reporterTitles } from '../../lexicon/figures/topic-words.js';
import { onceFor } from '../../once-for.js';
import type { Sentence } from '../../resolution/resolved-document.js';
import { type Clause, clausesOf, type Head } from '../clauses.js';

/** How far before a name the bracket of a byline may stand. */
const longestByline = 40;

/** How far before a writer the title may begin that no bracket holds: 记者 张某 李某报道. */
const longestTitle = 10;

/** The clauses of a sentence without who wrote it: 本报讯（记者 张某 通讯员 李某）3月5日，… */
export const clausesOfNews = onceFor((sentence: Sentence): readonly Clause[] =>
  clausesOf(sentence).map(withoutWriters),
);

function withoutWriters(clause: Clause): Clause {
  const heads = clause.heads.filter((head) => !isWriter(head, clause));
  return heads.length === clause.heads.length
    ? clause
    : { ...clause, heads: heads.map((head, index) => ({ ...head, index })) };
}

function isWriter({ first, mention }: Head, { sentence }: Clause): boolean {
  const before = sentence.text.slice(Math.max(0, first - longestByline), first);
  const opening = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'));
  const closing = Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'));
  return (
    (opening > closing &&
      reporterTitles.some((word) => before.includes(word, opening))) ||
    (mention.kind === 'PERSON' &&
      reporterTitles.some((word) => before.slice(-longestTitle).includes(word)))
  );
}
