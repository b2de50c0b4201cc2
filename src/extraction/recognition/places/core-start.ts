import { linkingLeads, verbResults } from '../../lexicon/areas/place-words.js';
import { roadDirections } from '../../lexicon/areas/division-suffixes.js';
import { namingNumbers } from '../../lexicon/areas/community-words.js';
import {
  coreStops,
  innerLink,
  linkCharacters,
  namingActs,
  numeralsOfNames,
  numeralUnits,
  singleVerbs,
} from '../../lexicon/areas/name-core.js';
import {
  boundaryCharacters,
  boundaryWords,
  peopleWords,
} from '../../lexicon/organizations/organization-boundary.js';
import type { Word } from '../../words.js';
import type { TaggedPassage } from '../candidate-rule.js';
import {
  mayStandInName,
  wordsBefore,
  type WordBefore,
} from '../name-boundary.js';

/** What stands before the end of a place's name. */
export interface NameCore {
  readonly start: number;
  /** The words of the core, the nearest to its end first. */
  readonly words: readonly Word[];
  /** An area ends where the core begins. */
  readonly isAfterArea: boolean;
}

export interface CoreOptions {
  readonly maxLength: number;
  /** Where names of areas end in the passage. */
  readonly areaEnds: ReadonlySet<number>;
  /** Nearly any word names what stands right after an area (`街道|龙泉里|社区`). */
  readonly isAnchored?: boolean;
  /** A water before another word ends the walk: `中州渠|王城大道`. */
  readonly stopsAtWaters?: boolean;
}

/**
 * The words before `end` that can name a place, back to an area, a mark, a verb or a word that links. Only the
 * word nearest to the end may be a verb or an adjective (`解放大道`). Walks at most `maxLength` characters.
 */
export function nameCoreBefore(
  passage: TaggedPassage,
  end: number,
  options: CoreOptions,
): NameCore {
  const core = strictCore(passage, end, options);
  return options.isAnchored === true && !core.isAfterArea
    ? (anchoredCore(passage, end, options) ?? core)
    : core;
}

/** The words back to an area, when none of them is sure to stand outside a name. */
function anchoredCore(
  passage: TaggedPassage,
  end: number,
  { maxLength, areaEnds }: CoreOptions,
): NameCore | undefined {
  const words: Word[] = [];
  for (const word of wordsBefore(passage, end)) {
    const cut = lastIn(areaEnds, word);
    const part = cut === undefined ? word : tailOf(word, cut);
    if (end - part.start > maxLength || !mayFollowArea(part, words.at(-1))) {
      return undefined;
    }
    words.push(part);
    if (areaEnds.has(part.start)) {
      return { start: part.start, words, isAfterArea: true };
    }
  }
  return undefined;
}

const outsideTags: ReadonlySet<string> = new Set(
  'p c u uj ul uz ud r d'.split(' '),
);
const nounTags: ReadonlySet<string> = new Set(
  'n ns nz nr nrt x s f'.split(' '),
);

function mayFollowArea(
  { text, tag }: WordBefore,
  later: Word | undefined,
): boolean {
  // 人和|街: between single characters it joins no two things.
  if (text === innerLink) {
    return later?.text.length === 1;
  }
  return (
    !isMark(text) &&
    !/[0-9]/.test(text) &&
    (text.length === 1
      ? !outsideTags.has(tag) && !boundaryCharacters.has(text)
      : !tag.startsWith('v') &&
        (nounTags.has(tag) || !boundaryWords.has(text)) &&
        !peopleWords.has(text))
  );
}

function strictCore(
  passage: TaggedPassage,
  end: number,
  { maxLength, areaEnds, stopsAtWaters = false }: CoreOptions,
): NameCore {
  const words: Word[] = [];
  let start = end;
  if (areaEnds.has(end)) {
    return { start, words, isAfterArea: true };
  }
  for (const word of wordsBefore(passage, end)) {
    const cut = lastIn(areaEnds, word) ?? lastLink(word);
    const part = cut === undefined ? word : tailOf(word, cut);
    if (
      part.text === '' ||
      end - part.start > maxLength ||
      (stopsAtWaters && isWaterBefore(part, words)) ||
      !mayStandInCore(part, words)
    ) {
      break;
    }
    words.push(part);
    start = part.start;
    if (areaEnds.has(start)) {
      return { start, words, isAfterArea: true };
    }
    if (part !== word) {
      break;
    }
  }
  return { start, words, isAfterArea: false };
}

function lastIn(
  offsets: ReadonlySet<number>,
  { start, end }: WordBefore,
): number | undefined {
  for (let at = end - 1; at > start; at -= 1) {
    if (offsets.has(at)) {
      return at;
    }
  }
  return undefined;
}

/** After the last link word within a word that the dictionary does not know: 库是|杨广, 沿羲. */
function lastLink({ text, tag, start }: WordBefore): number | undefined {
  if (tag !== 'x') {
    return undefined;
  }
  if (linkingLeads.includes(text.charAt(0)) && text.length > 1) {
    return start + 1;
  }
  for (let at = text.length; at > 0; at -= 1) {
    if (linkCharacters.includes(text.charAt(at - 1))) {
      return start + at;
    }
  }
  return undefined;
}

function tailOf(word: WordBefore, start: number): WordBefore {
  return {
    ...word,
    start,
    text: word.text.slice(start - word.start),
    tag: 'x',
    isCut: true,
  };
}

const actTags: ReadonlySet<string> = new Set(
  'v vn a ad an d f i l s t b z p c'.split(' '),
);

function mayStandInCore(word: WordBefore, later: readonly Word[]): boolean {
  if (word.isCut) {
    return !isMark(word.text);
  }
  if (isDone(word) || isEarlierName(word, later)) {
    return false;
  }
  if (isSideOfName(word, later) || namingNumbers.has(word.text)) {
    return true;
  }
  if (isNumeral(word.text)) {
    return later.length > 0;
  }
  if (word.text.length === 1 && isLinkOrVerb(word)) {
    return false;
  }
  if (word.tag === 'm' && isNumeralName(word.text)) {
    return true;
  }
  if (namingActs.has(word.text)) {
    return true;
  }
  if (word.text.length > 1 && actTags.has(word.tag)) {
    return later.every(isDirection) && isOwnWord(word);
  }
  return mayStandInName(word) && !coreStops.has(word.text);
}

/** 下|北|社区, 里|仁|社区: a side that is a part of a name, and not of a place named before it. */
function isSideOfName({ text }: Word, later: readonly Word[]): boolean {
  const [only, ...others] = later;
  return (
    text.length === 1 &&
    sides.includes(text) &&
    others.length === 0 &&
    only?.text.length === 1 &&
    nounTags.has(only.tag) &&
    !sides.includes(only.text)
  );
}

const sides = '上下前后里外';

/** 清走, 挖断: what was done to the road or the river after it. */
function isDone({ text, tag }: Word): boolean {
  return (
    tag === 'x' && text.length === 2 && verbResults.includes(text.charAt(1))
  );
}

/** 老城区|西大街: an area before what has a name of its own. */
function isEarlierName({ text }: Word, later: readonly Word[]): boolean {
  return later.length > 0 && text.length > 2 && earlierAreas.test(text);
}

const earlierAreas = /(?:城区|街道|社区|[镇乡县市区])$/;

function isWaterBefore({ text }: Word, later: readonly Word[]): boolean {
  return (
    earlierWaters.test(text) &&
    later.some((word) => !isDirection(word) && word.text.length > 1)
  );
}

const earlierWaters = /[渠河湖]$/;

const singleLinkTags: ReadonlySet<string> = new Set(
  'p c d u uj r y q'.split(' '),
);

function isLinkOrVerb({ text, tag }: Word): boolean {
  return singleLinkTags.has(tag) || singleVerbs.includes(text);
}

const letters = /^[\p{L}\p{N}·]+$/u;

function isMark(text: string): boolean {
  return !letters.test(text);
}

/** 中 in 建设中路 */
function isDirection({ text }: Word): boolean {
  return text.length === 1 && roadDirections.includes(text);
}

/** A verb or an adjective as a name (解放, 和平), but none that brings someone to the place. */
function isOwnWord({ text }: Word): boolean {
  return !coreStops.has(text) && !boundaryWords.has(text);
}

/** 五里 in 五里沟公园: a numeral and more than what counts. */
function isNumeralName(text: string): boolean {
  return (
    text.length > 1 &&
    numeralsOfNames.includes(text.charAt(0)) &&
    !numeralsOfNames.includes(text.slice(-1)) &&
    !numeralUnits.includes(text.slice(-1))
  );
}

function isNumeral(text: string): boolean {
  return text.length === 1 && numeralsOfNames.includes(text);
}
