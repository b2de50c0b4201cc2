import type { ExtractedEntity, Mention } from '../extraction.js';
import type { Page } from '../page.js';
import type { RecognizedMention } from '../recognition/recognizer.js';
import type { ResolveOptions } from './resolved-document.js';

/** A mention with the entity that it names. */
export interface TiedMention extends RecognizedMention {
  readonly entity: string;
}

export interface ResolvedEntities {
  readonly entities: ReadonlyMap<string, ExtractedEntity>;
  /** Ordered by start, the longer first. A mention that could not be tied is left out. */
  readonly resolved: readonly TiedMention[];
}

export function resolveEntities(
  _page: Page,
  mentions: readonly RecognizedMention[],
  _options: ResolveOptions,
): ResolvedEntities {
  const ids = new Map<string, string>();
  const resolved = mentions
    .filter(({ form }) => form !== 'ANAPHOR')
    .map((mention): TiedMention => {
      const key = `${mention.kind} ${mention.surface}`;
      const entity = ids.get(key) ?? `n${ids.size + 1}`;
      ids.set(key, entity);
      return { ...mention, entity };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const entities = new Map<string, ExtractedEntity>();
  for (const { entity, kind, surface, start, end } of resolved) {
    const mention: Mention = { start, end, surface };
    const known = entities.get(entity);
    entities.set(
      entity,
      known === undefined
        ? { id: entity, kind, name: surface, aliases: [], mentions: [mention] }
        : { ...known, mentions: [...known.mentions, mention] },
    );
  }
  return { entities, resolved };
}
