import {
  backPointers,
  ownHouse,
  pointedNouns,
  pointers,
  type AnaphorWord,
} from '../lexicon/resolution/anaphors.js';
import type { RecognizedMention } from '../recognition/recognizer.js';
import { type EntityDraft, finalDraft } from './entity-draft.js';
import { latestBefore, latestIndexBefore } from './latest-before.js';

interface NamedMention {
  readonly start: number;
  readonly draft: EntityDraft;
}

/** What an article names of one sort, in order, and where it names a second thing of the sort. */
interface NamedSort {
  readonly mentions: readonly NamedMention[];
  readonly secondAt: number;
}

/** Where on the page an offset stands. */
export interface Whereabouts {
  readonly articleOf: (offset: number) => string;
  readonly paragraphStart: (offset: number) => number;
}

/**
 * Adds the phrases that point back to the drafts that they mean: 该区 to the district named last before,
 * 街道 to the only street of the article or of its paragraph so far, 李局长 to the only person of that surname. A phrase that could mean
 * two things is dropped: a wrong tie is worse than none. What an article names of one sort is gathered once,
 * so the cost grows with the text.
 */
export function tieAnaphors(
  anaphors: readonly RecognizedMention[],
  named: ReadonlyMap<RecognizedMention, EntityDraft>,
  { articleOf, paragraphStart }: Whereabouts,
): void {
  const byKind = new Map<string, NamedMention[]>();
  for (const [mention, draft] of named) {
    const key = `${articleOf(mention.start)} ${mention.kind}`;
    const group = byKind.get(key) ?? [];
    group.push({ start: mention.start, draft: finalDraft(draft) });
    byKind.set(key, group);
  }
  const bySort = new Map<string, NamedSort>();
  const sortOf = (
    { start, kind }: RecognizedMention,
    sort: string,
    fits: (draft: EntityDraft) => boolean,
  ): NamedSort => {
    const article = articleOf(start);
    const key = `${article} ${kind} ${sort}`;
    const known =
      bySort.get(key) ?? gather(byKind.get(`${article} ${kind}`) ?? [], fits);
    bySort.set(key, known);
    return known;
  };
  for (const anaphor of anaphors) {
    const draft =
      anaphor.kind === 'PERSON'
        ? personOf(anaphor, sortOf)
        : thingOf(anaphor, sortOf, paragraphStart(anaphor.start));
    draft?.mentions.push(anaphor);
  }
}

type SortOf = (
  anaphor: RecognizedMention,
  sort: string,
  fits: (draft: EntityDraft) => boolean,
) => NamedSort;

function gather(
  named: readonly NamedMention[],
  fits: (draft: EntityDraft) => boolean,
): NamedSort {
  const mentions = named.filter(({ draft }) => fits(draft));
  const second = mentions.find(({ draft }) => draft !== mentions[0]?.draft);
  return { mentions, secondAt: second?.start ?? Infinity };
}

function thingOf(
  anaphor: RecognizedMention,
  sortOf: SortOf,
  paragraph: number,
): EntityDraft | undefined {
  const { surface, start } = anaphor;
  const pointer = pointers.find((word) => surface.startsWith(word));
  const word = surface.slice(pointer?.length ?? 0);
  const noun =
    surface === ownHouse.word
      ? ownHouse
      : (pointedNouns[word] ?? { kind: anaphor.kind, endings: [word] });
  const { mentions, secondAt } = sortOf(anaphor, word, (draft) =>
    fits(draft, noun),
  );
  if (pointer !== undefined && backPointers.has(pointer)) {
    return (
      latestBefore(mentions, start)?.draft ??
      (anaphor.kind === 'PROGRAM' ? onlyProgram(anaphor, sortOf) : undefined)
    );
  }
  const only = mentions[0];
  if (pointer === undefined) {
    return only !== undefined && only.start < start && secondAt > start
      ? only.draft
      : onlyBetween(mentions, paragraph, start);
  }
  return secondAt === Infinity ? only?.draft : undefined;
}

/** A paragraph that names more has more than one thing in mind. */
const mostBetween = 12;

/** What a paragraph has named, when it is one thing however often. */
function onlyBetween(
  mentions: readonly NamedMention[],
  from: number,
  to: number,
): EntityDraft | undefined {
  let at = latestIndexBefore(mentions, to);
  const last = mentions[at];
  const first = Math.max(0, at - mostBetween);
  for (; at >= first && (mentions[at]?.start ?? 0) >= from; at -= 1) {
    if (mentions[at]?.draft !== last?.draft) {
      return undefined;
    }
  }
  return last !== undefined && last.start >= from ? last.draft : undefined;
}

/** 该项目 after “海漂垃圾银行”: the only programme that the article has named. */
function onlyProgram(
  anaphor: RecognizedMention,
  sortOf: SortOf,
): EntityDraft | undefined {
  const { mentions, secondAt } = sortOf(anaphor, 'any', () => true);
  const only = mentions[0];
  return only !== undefined &&
    only.start < anaphor.start &&
    secondAt > anaphor.start
    ? only.draft
    : undefined;
}

function fits(draft: EntityDraft, { endings }: AnaphorWord): boolean {
  return (
    endings.length === 0 ||
    endings.some(
      (ending) =>
        draft.name.endsWith(ending) ||
        closingMarks.some((mark) => draft.name.includes(ending + mark)),
    )
  );
}

/** “周三板凳会”议事制度 is a 板凳会. */
const closingMarks = ['”', '"'];

/** 李局长: the only person of the article whose name begins with what stands before the title. */
function personOf(
  anaphor: RecognizedMention,
  sortOf: SortOf,
): EntityDraft | undefined {
  for (const length of [2, 1]) {
    const surname = anaphor.surface.slice(0, length);
    const { mentions, secondAt } = sortOf(
      anaphor,
      surname,
      ({ name }) => name.length > length && name.startsWith(surname),
    );
    if (mentions[0] !== undefined && secondAt === Infinity) {
      return mentions[0].draft;
    }
  }
  return undefined;
}
