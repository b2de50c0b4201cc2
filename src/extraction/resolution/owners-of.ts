import type { RecognizedMention } from '../recognition/recognizer.js';
import { type EntityDraft, finalDraft } from './entity-draft.js';
import type { AreaLink } from './link-areas.js';

const ownerKinds: ReadonlySet<string> = new Set([
  'DISTRICT',
  'STREET',
  'COMMUNITY',
]);

/**
 * What each entity lies within, where that takes part in its identity: an area in the one that the official
 * lexicon puts it in; everything else in the area that its name begins with (天元区教育局), or in the area that
 * stands directly before it (月塘街道检察院小区). `mentions` are in the order of the text, the longer first.
 */
export function ownersOf(
  mentions: readonly RecognizedMention[],
  draftOf: ReadonlyMap<RecognizedMention, EntityDraft>,
  links: ReadonlyMap<EntityDraft, AreaLink>,
): ReadonlyMap<EntityDraft, EntityDraft> {
  const owners = new Map<EntityDraft, EntityDraft>();
  for (const [draft, { parent }] of links) {
    if (parent !== undefined) {
      owners.set(draft, parent);
    }
  }
  for (const [index, mention] of mentions.entries()) {
    const draft = draftOf.get(mention);
    const target = draft === undefined ? undefined : finalDraft(draft);
    if (target === undefined || owners.has(target) || links.has(target)) {
      continue;
    }
    const owner =
      areaAtStart(mention, mentions, index) ??
      areaBefore(mention, mentions, index);
    const area = owner === undefined ? undefined : draftOf.get(owner);
    const areaDraft = area === undefined ? undefined : finalDraft(area);
    if (
      areaDraft !== undefined &&
      areaDraft !== target &&
      !liesWithin(areaDraft, target, owners)
    ) {
      owners.set(target, areaDraft);
    }
  }
  return owners;
}

/** The last of the areas in a row that the name begins with. */
function areaAtStart(
  mention: RecognizedMention,
  mentions: readonly RecognizedMention[],
  index: number,
): RecognizedMention | undefined {
  let found: RecognizedMention | undefined;
  let at = mention.start;
  for (let next = index + 1; next < mentions.length; next += 1) {
    const inner = mentions[next];
    if (inner === undefined || inner.start > at || inner.end >= mention.end) {
      break;
    }
    if (inner.start === at && ownerKinds.has(inner.kind)) {
      found = inner;
      at = inner.end;
    }
  }
  return found;
}

/** The area that ends where the name begins. Names in a row stand beside one another in the list. */
function areaBefore(
  mention: RecognizedMention,
  mentions: readonly RecognizedMention[],
  index: number,
): RecognizedMention | undefined {
  for (let before = index - 1; before >= Math.max(0, index - 4); before -= 1) {
    const outer = mentions[before];
    if (
      outer !== undefined &&
      outer.end === mention.start &&
      ownerKinds.has(outer.kind)
    ) {
      return outer;
    }
  }
  return undefined;
}

/** Whether `area` lies within `target` already: a circle of owners is nobody's identity. */
function liesWithin(
  area: EntityDraft,
  target: EntityDraft,
  owners: ReadonlyMap<EntityDraft, EntityDraft>,
): boolean {
  const seen = new Set<EntityDraft>();
  for (
    let at: EntityDraft | undefined = area;
    at !== undefined && !seen.has(at);
    at = owners.get(at)
  ) {
    if (at === target) {
      return true;
    }
    seen.add(at);
  }
  return false;
}
