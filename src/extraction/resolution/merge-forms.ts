import { type EntityDraft, finalDraft, mergeDrafts } from './entity-draft.js';
import { shortFormsOf } from './short-forms-of.js';
import { plainName } from './collect-drafts.js';

/**
 * Finds the drafts that are two forms of one name, and makes one of them: 株洲 and 株洲市, 市卫健局 and
 * 市卫生健康局, “厂BA” and 首届“厂BA”篮球锦标赛. A form that two names could have is left alone. Looks each
 * name up among the short forms of all others, so the cost grows with the number of names.
 */
export function mergeForms(drafts: readonly EntityDraft[]): void {
  const owners = ownerNamesOf(drafts);
  const fullNames = new Map<string, Set<EntityDraft>>();
  for (const draft of drafts) {
    for (const form of shortFormsOf(draft, owners)) {
      const key = `${draft.kind} ${form}`;
      fullNames.set(key, (fullNames.get(key) ?? new Set()).add(draft));
    }
  }
  // The longer first: what is a short form of two names may be so of one, once those are known for one.
  const longestFirst = [...drafts].sort(
    (one, other) => other.name.length - one.name.length,
  );
  for (const draft of longestFirst) {
    const candidates = fullNames.get(`${draft.kind} ${plainName(draft.name)}`);
    const [full, ...others] = new Set(
      [...(candidates ?? [])].map(finalDraft).filter((one) => one !== draft),
    );
    if (full !== undefined && others.length === 0) {
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
