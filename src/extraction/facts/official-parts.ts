import type { ExtractedEntity } from '../extraction.js';
import { linkDivisions } from '../resolution/link-divisions.js';
import type { ResolvedDocument } from '../resolution/resolved-document.js';

/** Two areas of a document of which one is officially a part of the other. */
export interface OfficialPart {
  readonly part: ExtractedEntity;
  readonly whole: ExtractedEntity;
}

/**
 * The streets and districts that stand in one sentence with the district or city which they officially lie in.
 * A province is left out: a page that names it with a city rarely speaks of where the city lies.
 */
export function officialParts({
  entities,
  sentences,
}: ResolvedDocument): readonly OfficialPart[] {
  const areas = [...entities.values()].filter(
    ({ kind }) => kind === 'DISTRICT' || kind === 'STREET',
  );
  const links = linkDivisions(
    areas.map(({ kind, name }) => ({
      kind: kind === 'STREET' ? 'STREET' : 'DISTRICT',
      name,
    })),
  );
  const byCode = new Map<string, ExtractedEntity>();
  const parentOf = new Map<string, string>();
  for (const [index, area] of areas.entries()) {
    const link = links[index];
    if (link !== undefined) {
      byCode.set(link.code, area);
    }
    if (link?.parent !== undefined && link.parent.length > 2) {
      parentOf.set(area.id, link.parent);
    }
  }
  const parts = new Map<string, OfficialPart>();
  for (const { mentions } of sentences) {
    const named = new Set(mentions.map(({ entity }) => entity));
    for (const id of named) {
      const part = entities.get(id);
      const whole = byCode.get(parentOf.get(id) ?? '');
      if (part !== undefined && whole !== undefined && named.has(whole.id)) {
        parts.set(id, { part, whole });
      }
    }
  }
  return [...parts.values()];
}
