import type { ExtractedEntityKind } from '../extraction.js';
import type { RecognizedMention } from '../recognition/recognizer.js';

/** An entity in the making: its mentions so far, and the forms of its name. */
export interface EntityDraft {
  readonly kind: ExtractedEntityKind;
  name: string;
  readonly aliases: Set<string>;
  readonly mentions: RecognizedMention[];
  /** Ids of the articles that mention it. */
  readonly articles: Set<string>;
  /** The draft that this one turned out to be a form of. */
  mergedInto?: EntityDraft;
}

export function createDraft(
  kind: ExtractedEntityKind,
  name: string,
): EntityDraft {
  return { kind, name, aliases: new Set(), mentions: [], articles: new Set() };
}

/** The draft that stands for this one now. */
export function finalDraft(draft: EntityDraft): EntityDraft {
  let final = draft;
  while (final.mergedInto !== undefined) {
    final = final.mergedInto;
  }
  return final;
}

/** Makes `short` a form of `full`. */
export function mergeDrafts(full: EntityDraft, short: EntityDraft): void {
  const target = finalDraft(full);
  const source = finalDraft(short);
  if (target === source) {
    return;
  }
  for (const alias of [source.name, ...source.aliases]) {
    if (alias !== target.name) {
      target.aliases.add(alias);
    }
  }
  for (const mention of source.mentions) {
    target.mentions.push(mention);
  }
  for (const article of source.articles) {
    target.articles.add(article);
  }
  source.mergedInto = target;
}
