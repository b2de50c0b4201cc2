import { officialDivisions } from '../../lexicon/areas/divisions.js';
import {
  boundaryCharacters,
  boundaryWords,
} from '../../lexicon/organizations/organization-boundary.js';
import type { KnownNames, TaggedPassage } from '../candidate-rule.js';
import { type WordBefore, wordsBefore } from '../name-boundary.js';
import { type AreaBefore, areaBefore } from './area-before.js';

const maxCore = 6;
const letters = /^\p{L}+$/u;

/**
 * The official area that stands a few characters before the head of a school or a hospital: what lies between
 * names it, whatever the dictionary takes it for (`建华区|新明|小学`).
 */
export function anchoredArea(
  passage: TaggedPassage,
  headStart: number,
  known: KnownNames,
): AreaBefore | undefined {
  const { areas, streets } = officialDivisions();
  for (const word of wordsBefore(passage, headStart)) {
    if (headStart - word.start > maxCore || !mayName(word, headStart)) {
      return undefined;
    }
    const area =
      headStart - word.start > 1
        ? areaBefore(passage, word.start, known)
        : undefined;
    const name =
      area === undefined ? '' : passage.text.slice(area.start, word.start);
    if (areas.has(name) || streets.has(name)) {
      return area;
    }
  }
  return undefined;
}

/** Single adjectives and verbs may; a longer verb only where it is the whole name (`解放小学`). */
function mayName({ text, tag, start, end }: WordBefore, to: number): boolean {
  if (!letters.test(text)) {
    return false;
  }
  if (text.length === 1) {
    return !boundaryCharacters.has(text) && tag !== 'c' && tag !== 'p';
  }
  return !boundaryWords.has(text) && (!tag.startsWith('v') || end - start < to);
}
