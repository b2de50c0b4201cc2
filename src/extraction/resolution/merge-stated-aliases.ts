import type { RecognizedMention } from '../recognition/recognizer.js';
import { type EntityDraft, finalDraft, mergeDrafts } from './entity-draft.js';

/** What may follow a name: another form of it in parentheses, with or without a word that says so. */
const parentheses =
  /[(（](?:(以下)?(简称|又称|又名|也称|原名|曾用名)[为:：]?)?["“'‘]?([^()（）"“”]{2,20})["”'’]?[)）]/y;

/**
 * Makes one of a name and the other form that the text gives in parentheses after it. Two areas in
 * parentheses stay two: 株洲高新区(天元区) are two bodies that work as one.
 */
export function mergeStatedAliases(
  text: string,
  mentions: readonly RecognizedMention[],
  draftOf: ReadonlyMap<RecognizedMention, EntityDraft>,
): void {
  const draftsByName = new Map<string, EntityDraft>();
  for (const [{ kind, surface }, draft] of draftOf) {
    draftsByName.set(`${kind} ${surface}`, draft);
  }
  for (const mention of mentions) {
    const full = draftOf.get(mention);
    parentheses.lastIndex = mention.end;
    const match = full === undefined ? null : parentheses.exec(text);
    if (full === undefined || match === null) {
      continue;
    }
    const [, , says, alias = ''] = match;
    const other = draftsByName.get(`${mention.kind} ${alias}`);
    const isAlias =
      says !== undefined ||
      (mention.kind !== 'DISTRICT' && isAbbreviation(alias, mention.surface));
    if (!isAlias) {
      continue;
    }
    if (other === undefined) {
      finalDraft(full).aliases.add(alias);
    } else {
      mergeDrafts(full, other);
    }
  }
}

/** Whether the characters of `short` all stand in `full`, in this order. */
function isAbbreviation(short: string, full: string): boolean {
  let at = 0;
  for (const character of full) {
    if (character === short[at]) {
      at += 1;
    }
  }
  return at === short.length && short.length < full.length;
}
