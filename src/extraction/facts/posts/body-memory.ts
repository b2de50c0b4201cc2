import type { ExtractedEntityKind } from '../../extraction.js';
import {
  beforeBareTitle,
  bodiesOfTitles,
  generalShorts,
  ownerMarks,
  shortBodies,
  titlesOfCommunities,
  type TitledBodies,
  titlesWithoutBody,
} from '../../lexicon/people/post-bodies.js';
import { prefixIndexOf } from '../../recognition/prefix-index.js';
import { suffixTrieOf } from '../../recognition/suffix-trie.js';
import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';
import { firstFrom } from '../sorted-spans.js';

/** What an article named so far: the bodies that a bare 校长 or 公司总经理 can be of. */
export interface BodyMemory {
  /** To be called with each sentence in order, before `bodyOf` is asked about it. */
  readonly read: (sentence: Sentence) => void;
  /**
   * The one body that a title without a body of its own belongs to, when it stands at `start` of the sentence
   * read last: that of the sentence, else of the nearest sentence of the paragraph, else of the article.
   * Nothing when it could be of two.
   */
  readonly bodyOf: (
    title: string,
    start: number,
  ) => ResolvedMention | undefined;
  /** Whether a body can have a title: a court has no 校长. */
  readonly mayHave: (body: ResolvedMention, title: string) => boolean;
}

interface Known {
  readonly mention: ResolvedMention;
  readonly sentence: Sentence;
  readonly count: number;
}

/** Of more bodies the first are forgotten: none of them is the one that the article is about. */
const mostBodies = 32;

/** Bounds the look at names before a title in its own sentence. */
const mostMentions = 12;

export function createBodyMemory(): BodyMemory {
  let known = new Map<string, Known>();
  let current: Sentence | undefined;
  return {
    read: (sentence) => {
      if (current?.article !== sentence.article) {
        known = new Map();
      } else {
        current.mentions.filter(isBody).forEach(remember);
      }
      current = sentence;
    },
    mayHave: (body, title) => {
      const wanted = classOf(title);
      return (
        wanted === undefined ||
        wanted.kinds.some((kind) => kind !== 'ORGANIZATION') ||
        fits(body, wanted)
      );
    },
    bodyOf: (title, start) => {
      const wanted =
        current === undefined
          ? undefined
          : wantedBody(current.text, title, start);
      return current === undefined || wanted === undefined
        ? undefined
        : foundIn(current, start, wanted);
    },
  };

  function remember(mention: ResolvedMention): void {
    const { entity } = mention;
    const count = (known.get(entity)?.count ?? 0) + 1;
    known.delete(entity);
    if (current !== undefined) {
      known.set(entity, { mention, sentence: current, count });
    }
    const [first] = known.keys();
    if (known.size > mostBodies && first !== undefined) {
      known.delete(first);
    }
  }

  function foundIn(
    sentence: Sentence,
    start: number,
    wanted: WantedBody,
  ): ResolvedMention | undefined {
    const own = bodiesBefore(sentence, start).filter((mention) =>
      fits(mention, wanted),
    );
    if (own.length > 0) {
      return theOne(outermost(own));
    }
    const earlier = [...known.values()].filter(({ mention }) =>
      fits(mention, wanted),
    );
    const last = earlier.at(-1)?.sentence;
    const isNear = last?.passage === sentence.passage;
    if (wanted.isNear === true && !isNear) {
      return undefined;
    }
    const near = isNear
      ? earlier.filter((each) => each.sentence === last)
      : earlier;
    return theOne(outermost(near.map(({ mention }) => mention)));
  }

  /** The only one, or the one that the article names at least twice as often as any other. */
  function theOne(
    mentions: readonly ResolvedMention[],
  ): ResolvedMention | undefined {
    const byEntity = new Map(
      mentions.map((mention) => [mention.entity, mention] as const),
    );
    const [first, second] = [...byEntity.values()]
      .map((mention) => ({
        mention,
        count: known.get(mention.entity)?.count ?? 0,
      }))
      .sort((one, other) => other.count - one.count);
    return first !== undefined &&
      (second === undefined ||
        (first.count > 1 && first.count >= 2 * second.count))
      ? first.mention
      : undefined;
  }
}

function isBody({ kind }: ResolvedMention): boolean {
  return kind !== 'PERSON' && kind !== 'PLACE' && kind !== 'DISTRICT';
}

/** Without those that stand in the names of others, if there are others: the court of its own tribunal. */
function outermost(
  mentions: readonly ResolvedMention[],
): readonly ResolvedMention[] {
  const outer = mentions.filter(
    ({ kind, isNested }) => !isNested || kind === 'COMMUNITY',
  );
  return outer.length === 0 ? mentions : outer;
}

function bodiesBefore(
  { mentions }: Sentence,
  offset: number,
): readonly ResolvedMention[] {
  const end = firstFrom(mentions, offset);
  return mentions
    .slice(Math.max(0, end - mostMentions), end)
    .filter((mention) => mention.end <= offset && isBody(mention));
}

type WantedBody = Omit<TitledBodies, 'titles'>;

function fits(
  mention: ResolvedMention,
  { kinds, endings, otherEndings = [], also }: WantedBody,
): boolean {
  const { kind, surface } = mention;
  const name = surface.replace(/[”"’]$/, '');
  return (
    (kinds.includes(kind) &&
      (endings.length === 0 || endings.some((end) => name.endsWith(end))) &&
      !otherEndings.some((end) => name.endsWith(end))) ||
    (also !== undefined && fits(mention, also))
  );
}

const titles = suffixTrieOf([
  ...bodiesOfTitles.flatMap((each) => each.titles),
  ...titlesWithoutBody,
]);
const byTitle = new Map(
  bodiesOfTitles.flatMap((each) =>
    each.titles.map((title) => [title, each] as const),
  ),
);
const shorts = suffixTrieOf(Object.keys(shortBodies));
const owners = suffixTrieOf(ownerMarks);
const leads = suffixTrieOf(beforeBareTitle);
const leadsAhead = prefixIndexOf(beforeBareTitle);

function wantedBody(
  text: string,
  title: string,
  start: number,
): WantedBody | undefined {
  const mark = owners.longestEndingAt(text, start) ?? '';
  const end = start - mark.length;
  const short = shorts.longestEndingAt(text, end);
  if (short !== undefined && isFree(text, end - short.length)) {
    const kinds: readonly ExtractedEntityKind[] = shortBodies[short] ?? [];
    if (
      kinds.includes('COMMUNITY') &&
      !titlesOfCommunities.some((word) => title.endsWith(word))
    ) {
      return undefined;
    }
    return { kinds, endings: generalShorts[short] ?? [short] };
  }
  return isFree(text, start) ? classOf(title) : endOfName(text, end);
}

/** What a body's name ends with, when the text calls it by that: 执行局 of 执行局局长, 科 of 该科科长. */
function endOfName(text: string, end: number): WantedBody | undefined {
  let start = end;
  while (start > end - longestEnd && isLetter(text.charAt(start - 1))) {
    start -= 1;
  }
  const lead = leadsAhead.longestAt(text, start)?.length ?? 0;
  const name = text.slice(start + lead, end);
  return name.length > 1 || (name !== '' && lead > 0)
    ? { kinds: namedByEnds, endings: [name] }
    : undefined;
}

const longestEnd = 10;
const namedByEnds = ['ORGANIZATION', 'ENTERPRISE', 'PROGRAM'] as const;

function classOf(title: string): TitledBodies | undefined {
  return byTitle.get(titles.longestEndingAt(title, title.length) ?? '');
}

/** Whether a word begins at an offset, with nothing before it that belongs to it. */
function isFree(text: string, at: number): boolean {
  return (
    at === 0 ||
    !isLetter(text.charAt(at - 1)) ||
    leads.longestEndingAt(text, at) !== undefined
  );
}

function isLetter(character: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(character);
}
