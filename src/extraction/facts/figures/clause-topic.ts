import type { ExtractedEntityKind } from '../../extraction.js';
import { newspaperEndings } from '../../lexicon/areas/area-levels.js';
import { listMarks } from '../../lexicon/acts/act-marks.js';
import {
  deepMarks,
  privatePeople,
  programVerbs,
  reporterTitles,
  speechVerbs,
  builtVerbs,
} from '../../lexicon/figures/topic-words.js';
import {
  type Clause,
  type Head,
  isListed,
  opensItsClause,
} from '../clauses.js';

/** How far into a clause its subject may stand, in names. */
const farthest = 8;

/** The most that may stand between a maker and what he made. */
const longestOwning = 14;

/** How far behind a speaker the verb of speech may stand. */
const longestSpeech = 8;

/**
 * What a clause is about: the first name that stands free at its start, or after 由; of 甲主办的乙 the second.
 * A speaker is not, nor a newspaper; an official stands for his body.
 */
export function openerOf(clause: Clause): Head | undefined {
  const { text } = clause.sentence;
  let skipped: Head | undefined;
  for (const head of clause.heads.slice(0, farthest)) {
    const { mention, part, first } = head;
    if (
      (skipped !== undefined && isListed(skipped, head, text)) ||
      part === 'PLACE' ||
      part === 'OBJECT' ||
      part === 'LENT' ||
      newspaperEndings.some((end) => mention.surface.endsWith(end)) ||
      /\d[余多]?[个家所名支]$/.test(text.slice(Math.max(0, first - 4), first))
    ) {
      skipped = head;
      continue;
    }
    if (part === 'PLAIN' && !opensItsClause(head, clause)) {
      return undefined;
    }
    return mention.kind === 'PERSON'
      ? personOrBody(head, clause)
      : lastOwned(head, clause);
  }
  return undefined;
}

/** The person, or the body that he speaks and acts for; nobody for one who only says something. */
function personOrBody(head: Head, clause: Clause): Head | undefined {
  const { text } = clause.sentence;
  const { mention } = head;
  const body = clause.heads[head.index - 1];
  const from = body?.part === 'LENT' ? body.mention.end : head.first - 4;
  const title = text.slice(Math.max(0, from), head.first);
  if (privatePeople.some((word) => title.includes(word))) {
    return head;
  }
  const rest = text.slice(mention.end, mention.end + longestSpeech);
  return speechVerbs.some((verb) => rest.includes(verb)) ||
    reporterTitles.some((word) => title.includes(word))
    ? undefined
    : body?.part === 'LENT'
      ? body
      : head;
}

/** 甲主办的乙, 甲投资3亿元建设的乙: the second. */
function lastOwned(head: Head, { heads, sentence }: Clause): Head {
  let last = head;
  for (const next of heads.slice(head.index + 1, head.index + farthest)) {
    const between = sentence.text.slice(
      last.mention.end,
      Math.min(next.first, last.mention.end + longestOwning + 2),
    );
    if (next.mention.kind === 'PERSON') {
      break;
    }
    if (/^[^，,。的]{0,14}的[“"《]?$/.test(between)) {
      return next;
    }
    if (!listMarks.includes(between)) {
      break;
    }
    last = next;
  }
  return head;
}

/**
 * The programme that a clause says is being run (推行“一村一法官”机制), or what it says was built: the figures
 * that follow are its.
 */
export function runIn({ heads, sentence }: Clause): Head | undefined {
  const { text } = sentence;
  return heads.find(({ mention, first }) => {
    const at = '“"《'.includes(text[first - 1] ?? ' ') ? first - 1 : first;
    const ends = (words: readonly string[]): boolean =>
      words.some((word) => text.startsWith(word, at - word.length));
    const verbs = runVerbs.get(mention.kind);
    return (
      verbs !== undefined &&
      ends(verbs) &&
      !deepMarks.some((mark) => text.slice(at - 8, at).includes(mark))
    );
  });
}

const runVerbs: ReadonlyMap<ExtractedEntityKind, readonly string[]> = new Map<
  ExtractedEntityKind,
  readonly string[]
>([
  ['PROGRAM', [...programVerbs, ...builtVerbs]],
  ['PLACE', builtVerbs],
  ['ORGANIZATION', builtVerbs],
]);
