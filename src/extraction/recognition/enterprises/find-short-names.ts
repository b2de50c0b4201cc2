import type {
  Candidate,
  KnownNames,
  TaggedPassage,
} from '../candidate-rule.js';
import { brandTriggers } from '../../lexicon/enterprises/enterprise-known.js';
import { siteFollowersOfFirms } from '../../lexicon/enterprises/enterprise-suffixes.js';
import { legalShortForms } from '../../lexicon/enterprises/enterprise-industries.js';
import { mayStandInName, wordIndexBefore } from '../name-boundary.js';
import { enterpriseNames } from './enterprise-names.js';

/** On the second reading: short forms of the full names on the page, and repeats of them. */
export function findShortNames(
  passage: TaggedPassage,
  known: KnownNames,
): readonly Candidate[] {
  const names = enterpriseNames(known);
  const found: Candidate[] = [];
  for (let end = 2; end <= passage.text.length; end += 1) {
    const name = names.longestEndingAt(passage.text, end);
    if (
      name !== undefined &&
      stands(passage, end, name) &&
      !isSiteOf(passage.text, end)
    ) {
      const isFull = known.byKind.get('ENTERPRISE')?.has(name) ?? false;
      found.push({
        start: end - name.length,
        end: end + legalLength(passage.text, end, isFull),
        kind: 'ENTERPRISE',
        form: isFull ? 'NAME' : 'SHORT',
        confidence: isFull ? 0.85 : 0.75,
        rule: 'enterprise-repeat',
      });
    }
  }
  return found;
}

/** 云锦商业|广场 */
function isSiteOf(text: string, end: number): boolean {
  return siteFollowersOfFirms.some((word) => text.startsWith(word, end));
}

/** Two characters are a short form only where nothing reads on from them (`云锦广场` is a place). */
function stands(passage: TaggedPassage, end: number, name: string): boolean {
  const next = passage.words[wordIndexBefore(passage.words, end) + 1];
  return (
    name.length > 2 ||
    legalLength(passage.text, end, false) > 0 ||
    next === undefined ||
    !mayStandInName(next) ||
    leadsProject(passage.text, end)
  );
}

/** The firm's project, plant or product: 骏岭电驱动桥项目. */
function leadsProject(text: string, end: number): boolean {
  const run = letters.exec(text.slice(end, end + projectReach))?.[0] ?? '';
  return brandTriggers.some((trigger) => run.includes(trigger));
}

const projectReach = 12;
const letters = /^[\p{Script=Han}A-Za-z0-9]+/u;

/** A short form may take the word for a firm with it: `云锦公司`. */
function legalLength(text: string, end: number, isFull: boolean): number {
  return isFull
    ? 0
    : (legalShortForms.find((form) => text.startsWith(form, end))?.length ?? 0);
}
