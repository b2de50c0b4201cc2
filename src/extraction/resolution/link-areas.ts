import { plainName } from './collect-drafts.js';
import type { EntityDraft } from './entity-draft.js';
import { type DivisionName, linkDivisions } from './link-divisions.js';

/** What the official lexicon knows of an area that a page names. */
export interface AreaLink {
  /** The administrative division code: 6 digits, 9 for a street or a town. */
  readonly code: string;
  readonly level: 'PROVINCE' | 'CITY' | 'AREA' | 'STREET';
  /** The area that it lies in, when the page names that too. */
  readonly parent?: EntityDraft;
}

/**
 * Links the districts and streets of a page to their official divisions, and gives a district that the page
 * names in short its official name: 湖南 is 湖南省. `drafts` are in the order in which the page names them;
 * `city` is the newspaper's.
 */
export function linkAreas(
  drafts: readonly EntityDraft[],
  city: string | undefined,
): ReadonlyMap<EntityDraft, AreaLink> {
  const areas = drafts.filter(isArea);
  const divisions = linkDivisions(
    areas.map(({ kind, name }) => ({ kind, name })),
    city,
  );
  const byCode = new Map<string, EntityDraft>();
  for (const [index, draft] of areas.entries()) {
    const code = divisions[index]?.code;
    if (code !== undefined && !byCode.has(code)) {
      byCode.set(code, draft);
    }
  }
  const links = new Map<EntityDraft, AreaLink>();
  for (const [index, draft] of areas.entries()) {
    const division = divisions[index];
    if (division === undefined || byCode.get(division.code) !== draft) {
      continue;
    }
    if (draft.kind === 'DISTRICT' && division.name !== draft.name) {
      draft.aliases.add(draft.name);
      draft.name = division.name;
    }
    const parent = nearestNamed(division.parent, byCode);
    links.set(draft, {
      code: division.code.padEnd(6, '0'),
      level: division.level,
      ...(parent === undefined || parent === draft ? {} : { parent }),
    });
  }
  return links;
}

function isArea(
  draft: EntityDraft,
): draft is EntityDraft & { readonly kind: DivisionName['kind'] } {
  return (
    (draft.kind === 'DISTRICT' || draft.kind === 'STREET') &&
    plainName(draft.name) !== ''
  );
}

/** The division itself or the first of those that it lies in that the page names. */
function nearestNamed(
  code: string | undefined,
  byCode: ReadonlyMap<string, EntityDraft>,
): EntityDraft | undefined {
  for (
    let at = code ?? '';
    at.length >= 2;
    at = at.slice(0, at.length > 6 ? 6 : -2)
  ) {
    const draft = byCode.get(at);
    if (draft !== undefined) {
      return draft;
    }
  }
  return undefined;
}
