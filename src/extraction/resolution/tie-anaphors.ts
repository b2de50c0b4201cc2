import {
  pointedNouns,
  pointers,
  type AnaphorWord,
} from '../lexicon/anaphors.js';
import type { RecognizedMention } from '../recognition/recognizer.js';
import { type EntityDraft, finalDraft } from './entity-draft.js';
import { latestBefore } from './latest-before.js';

interface NamedMention {
  readonly start: number;
  readonly draft: EntityDraft;
}

/**
 * Adds the phrases that point back to the drafts that they mean: 该区 to the district named last before,
 * 街道 to the only street of the article, 李局长 to the only person of that surname. A phrase that could mean
 * two things is dropped: a wrong tie is worse than none.
 */
export function tieAnaphors(
  anaphors: readonly RecognizedMention[],
  named: ReadonlyMap<RecognizedMention, EntityDraft>,
  articleOf: (offset: number) => string,
): void {
  const byArticle = new Map<string, NamedMention[]>();
  for (const [mention, draft] of named) {
    const key = `${articleOf(mention.start)} ${mention.kind}`;
    const group = byArticle.get(key) ?? [];
    group.push({ start: mention.start, draft: finalDraft(draft) });
    byArticle.set(key, group);
  }
  for (const anaphor of anaphors) {
    const article = articleOf(anaphor.start);
    const named = byArticle.get(`${article} ${anaphor.kind}`) ?? [];
    const draft =
      anaphor.kind === 'PERSON'
        ? personOf(anaphor, named)
        : thingOf(anaphor, named);
    if (draft !== undefined) {
      draft.mentions.push(anaphor);
    }
  }
}

function thingOf(
  { surface, start }: RecognizedMention,
  named: readonly NamedMention[],
): EntityDraft | undefined {
  const pointer = pointers.find((word) => surface.startsWith(word));
  const noun = pointedNouns[surface.slice(pointer?.length ?? 0)];
  if (noun === undefined) {
    return undefined;
  }
  const fitting = named.filter(({ draft }) => fits(draft, noun));
  if (pointer === '该') {
    return latestBefore(fitting, start)?.draft;
  }
  return onlyDraft(fitting);
}

function fits(draft: EntityDraft, { endings }: AnaphorWord): boolean {
  return (
    endings.length === 0 ||
    endings.some((ending) => draft.name.endsWith(ending))
  );
}

/** 李局长: the only person of the article whose name begins with what stands before the title. */
function personOf(
  { surface }: RecognizedMention,
  named: readonly NamedMention[],
): EntityDraft | undefined {
  for (const length of [2, 1]) {
    const draft = onlyDraft(
      named.filter(
        ({ draft: { name } }) =>
          name.length > length && name.startsWith(surface.slice(0, length)),
      ),
    );
    if (draft !== undefined) {
      return draft;
    }
  }
  return undefined;
}

function onlyDraft(named: readonly NamedMention[]): EntityDraft | undefined {
  const [first, ...others] = named;
  return others.every(({ draft }) => draft === first?.draft)
    ? first?.draft
    : undefined;
}
