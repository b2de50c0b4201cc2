import { type EntityDraft, mergeDrafts } from './entity-draft.js';
import { shortFormsOf } from './short-forms-of.js';
import { plainName } from './collect-drafts.js';

/**
 * Finds the drafts that are two forms of one name, and makes one of them: 株洲 and 株洲市, 市卫健局 and
 * 市卫生健康局, “厂BA” and 首届“厂BA”篮球锦标赛. A form that two names could have is left alone. Looks each
 * name up among the short forms of all others, so the cost grows with the number of names.
 */
export function mergeForms(drafts: readonly EntityDraft[]): void {
  const owners = ownerNamesOf(drafts);
  const fullNames = new Map<string, EntityDraft | 'AMBIGUOUS'>();
  for (const draft of drafts) {
    for (const form of shortFormsOf(draft, owners)) {
      const key = `${draft.kind} ${form}`;
      const known = fullNames.get(key);
      fullNames.set(
        key,
        known === undefined || known === draft ? draft : 'AMBIGUOUS',
      );
    }
  }
  for (const draft of drafts) {
    const full = fullNames.get(`${draft.kind} ${plainName(draft.name)}`);
    if (full !== undefined && full !== 'AMBIGUOUS' && full !== draft) {
      mergeDrafts(full, draft);
    }
  }
}

const ownerKinds: ReadonlySet<string> = new Set([
  'DISTRICT',
  'STREET',
  'COMMUNITY',
  'ORGANIZATION',
]);

/** What a name can begin with and leave out when it comes again: its area, or the body that it is part of. */
function ownerNamesOf(drafts: readonly EntityDraft[]): ReadonlySet<string> {
  return new Set(
    drafts
      .filter(({ kind }) => ownerKinds.has(kind))
      .flatMap(({ name, aliases }) => [name, ...aliases]),
  );
}
