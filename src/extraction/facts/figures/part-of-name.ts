import { newspaperEndings } from '../../lexicon/areas/area-levels.js';
import {
  contributions,
  countableEnds,
} from '../../lexicon/figures/figure-words.js';
import {
  anonymousMark,
  deepMarks,
  joinWords,
  privatePeople,
  programVerbs,
  reporterTitles,
  speechVerbs,
} from '../../lexicon/figures/topic-words.js';
import { type Clause, type Head, isListed } from '../clauses.js';

/**
 * What a name does in its clause. OPENER: the clause is about it; RUN: it is carried out or built; DEEP: it is
 * what the whole work of a body goes by; SIDE: it
 * pays or hosts what the sentence is about; AGENT: who did it, behind 由 and 被; MODIFIER: it tells whose or
 * where the name behind it is; COUNTED: it is what is counted, EXAMPLE: one of several that are; SPEAKER: it says the sentence, VOICE:
 * it is the body that the speaker speaks for; PRIVATE: somebody who speaks and acts for himself; REPORTER:
 * whoever writes or prints it.
 */
export type Part =
  | Head['part']
  | 'OPENER'
  | 'RUN'
  | 'DEEP'
  | 'COUNTED'
  | 'SIDE'
  | 'AGENT'
  | 'MODIFIER'
  | 'LISTED'
  | 'EXAMPLE'
  | 'SPEAKER'
  | 'VOICE'
  | 'PRIVATE'
  | 'REPORTER';

/** A clause, what it is about, what it says is run, and the part of the name before. */
interface PartContext {
  readonly clause: Clause;
  readonly opener: Head | undefined;
  readonly run: Head | undefined;
  readonly before: Part | undefined;
}

/** How far behind a speaker the verb of speech may stand. */
const longestSpeech = 14;

/** How far before a person the title may begin, and the bracket of a byline. */
const longestTitle = 8;
const longestByline = 40;

/** The most that may stand between a name and what it modifies. */
const longestModifier = 20;

export function partOf(head: Head, context: PartContext): Part {
  const { clause, opener, run } = context;
  const { heads, sentence } = clause;
  const next = heads[head.index + 1];
  return head === run
    ? 'RUN'
    : isDeep(head, clause)
      ? 'DEEP'
      : isCounted(head, clause)
        ? 'COUNTED'
        : (partOfWriter(head, clause) ??
          partOfPerson(head, clause) ??
          (head.part === 'LENT' && next !== undefined && speaks(next, clause)
            ? 'VOICE'
            : isModifier(head, next, sentence.text)
              ? 'MODIFIER'
              : contributes(head, clause)
                ? 'SIDE'
                : head === opener
                  ? head.part === 'ACTOR'
                    ? 'AGENT'
                    : 'OPENER'
                  : partInRow(head, context)));
}

/** 深入开展平安建设: the whole work of a body is meant, and the figures that follow are the body's. */
function isDeep({ mention, first }: Head, { sentence }: Clause): boolean {
  const before = sentence.text
    .slice(Math.max(0, first - longestTitle), first)
    .replace(/[“"《]$/, '');
  return (
    mention.kind === 'PROGRAM' &&
    programVerbs.some(
      (verb) =>
        before.endsWith(verb) &&
        deepMarks.some((mark) => before.slice(0, -verb.length).endsWith(mark)),
    )
  );
}

/** 创新型中小企业130家. */
function isCounted({ mention }: Head, { sentence }: Clause): boolean {
  return (
    mention.kind === 'PROGRAM' &&
    countableEnds.some((end) => mention.surface.endsWith(end)) &&
    /^[”"]?\d/.test(sentence.text.slice(mention.end, mention.end + 2))
  );
}

/** 记者张某, (记者 张某 李某), 株洲日报. */
function partOfWriter(
  { mention, first }: Head,
  { sentence }: Clause,
): Part | undefined {
  const { kind, surface } = mention;
  const before = sentence.text.slice(Math.max(0, first - longestByline), first);
  const isWriter =
    kind === 'PERSON'
      ? reporterTitles.some((word) =>
          before.slice(-longestTitle).includes(word),
        ) ||
        Math.max(before.lastIndexOf('('), before.lastIndexOf('（')) >
          Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'))
      : kind === 'ORGANIZATION' &&
        newspaperEndings.some((end) => surface.endsWith(end));
  return isWriter ? 'REPORTER' : undefined;
}

function partOfPerson(head: Head, clause: Clause): Part | undefined {
  const { mention, first } = head;
  if (mention.kind !== 'PERSON') {
    return undefined;
  }
  const title = clause.sentence.text.slice(
    Math.max(0, first - longestTitle),
    first,
  );
  return privatePeople.some((word) => title.includes(word)) ||
    mention.surface.endsWith(anonymousMark)
    ? 'PRIVATE'
    : speaks(head, clause)
      ? 'SPEAKER'
      : undefined;
}

function speaks({ mention }: Head, { sentence }: Clause): boolean {
  const rest = sentence.text.slice(mention.end, mention.end + longestSpeech);
  const [words = ''] = rest.split(/[，,。：:]/, 1);
  return speechVerbs.some((verb) => words.includes(verb));
}

/** 大溪镇的泓泰公司, 某公司捐建的竹乐工坊. */
function isModifier(
  { mention }: Head,
  next: Head | undefined,
  text: string,
): boolean {
  return (
    next !== undefined &&
    next.mention.kind !== 'PERSON' &&
    next.first - mention.end <= longestModifier &&
    /^[”"》]?[^，,。的]{0,14}的[“"《]?$/.test(
      text.slice(mention.end, next.first),
    )
  );
}

/** 农业农村局补助50万元, 某公司承建. */
function contributes({ mention, part }: Head, { sentence }: Clause): boolean {
  return (
    part !== 'PLACE' &&
    ['ORGANIZATION', 'ENTERPRISE'].includes(mention.kind) &&
    contributions.some((verb) => sentence.text.startsWith(verb, mention.end))
  );
}

/** 途经甲村、乙村, 由甲联合乙: the second stands where the first does. */
function partInRow(head: Head, { clause, before }: PartContext): Part {
  const { heads, sentence } = clause;
  if (
    (before === 'ACTOR' || before === 'AGENT') &&
    joinWords.some((word) =>
      sentence.text.startsWith(word, head.first - word.length),
    )
  ) {
    return 'ACTOR';
  }
  if (
    head.part !== 'PLAIN' ||
    !isListed(heads[head.index - 1], head, sentence.text)
  ) {
    return head.part;
  }
  return before === 'PLACE' || before === 'OBJECT' || before === 'ACTOR'
    ? before
    : 'LISTED';
}
