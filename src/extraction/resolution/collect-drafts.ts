import type { RecognizedMention } from '../recognition/recognizer.js';
import { cleanText } from '../clean-text.js';
import { normalizeName } from '../../util/normalize-name.js';
import { createDraft, type EntityDraft } from './entity-draft.js';

const marks = /[“”"'‘’《》〈〉「」『』\s]/g;

/** One draft a name and kind; quotation marks and spaces within a name do not tell two apart. */
export function collectDrafts(
  mentions: readonly RecognizedMention[],
  nameOf: (mention: RecognizedMention) => string,
  articleOf: (offset: number) => string,
): readonly EntityDraft[] {
  const drafts = new Map<string, EntityDraft>();
  for (const mention of mentions) {
    const name = cleanText(nameOf(mention));
    const surface = cleanText(mention.surface);
    const key = `${mention.kind} ${plainName(name)}`;
    const draft = drafts.get(key) ?? createDraft(mention.kind, name);
    drafts.set(key, draft);
    draft.mentions.push(mention);
    draft.articles.add(articleOf(mention.start));
    if (surface !== draft.name) {
      draft.aliases.add(surface);
    }
  }
  return [...drafts.values()];
}

/** A name as comparison sees it. */
export function plainName(name: string): string {
  return normalizeName(name).replaceAll(marks, '');
}
