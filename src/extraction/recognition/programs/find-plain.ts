import {
  areaFreeEnds,
  bodyEnds,
  generalWords,
  looseLeads,
  looseWords,
  namingVerbs,
  placeNumerals,
  placeVerbs,
  placeWordEnds,
  plainEnds,
  programBoundaries,
  type ProgramDemand,
} from '../../lexicon/programs/program-grammar.js';
import {
  boundaryCharacters,
  boundaryWords,
} from '../../lexicon/organizations/organization-boundary.js';
import { headModifiers } from '../../lexicon/programs/program-heads.js';
import type { Word } from '../../words.js';
import type {
  Candidate,
  KnownNames,
  TaggedPassage,
} from '../candidate-rule.js';
import { mayStandInName, wordsBefore } from '../name-boundary.js';
import { type SuffixTrie, suffixTrieOf } from '../suffix-trie.js';
import {
  isMeasured,
  isProper,
  meets,
  meetsAfterVerb,
} from './program-demand.js';
import { goesOnAsOther, isCounted } from './plain-limits.js';
import { wordsAfterOwner } from './after-owner.js';
import { knownOwnersOf } from './known-owners.js';

const demandOf = new Map<string, ProgramDemand>(
  (Object.keys(plainEnds) as readonly ProgramDemand[]).flatMap((demand) =>
    plainEnds[demand]
      .split(' ')
      .map((end): [string, ProgramDemand] => [end, demand]),
  ),
);
const ends = suffixTrieOf(demandOf.keys());
const bodies = suffixTrieOf(bodyEnds);
const longestName = 26;

/** Programmes without quotation marks, by how they end: 河湖环境专项治理行动, 义仓巷改造工程. */
export function findPlain(
  passage: TaggedPassage,
  known: KnownNames,
): readonly Candidate[] {
  const { text, words } = passage;
  const owners = knownOwnersOf(known);
  const candidates: Candidate[] = [];
  for (const [index, { end }] of words.entries()) {
    const ending = ends.longestEndingAt(text, end);
    const next = words[index + 1];
    if (ending === undefined || (next !== undefined && goesOnAsOther(next))) {
      continue;
    }
    const demand = demandOf.get(ending) ?? 'PROPER';
    if (
      demand === 'TOLD' &&
      next !== undefined &&
      notHeadBefore.has(next.tag)
    ) {
      continue;
    }
    const headStart = end - ending.length;
    const owned = wordsAfterOwner(passage, { ending, start: headStart }, known);
    const modifiers =
      owned.length > 0
        ? owned
        : withoutArea(ending, modifiersBefore(passage, headStart, owners));
    const ordinal =
      demand === 'ANY' && !meets(demand, modifiers)
        ? ordinalBefore(passage, modifiers[0]?.start ?? headStart)
        : undefined;
    const first = ordinal ?? modifiers[0];
    if (
      first !== undefined &&
      (ordinal !== undefined ||
        (meets(demand, modifiers) &&
          (demand === 'ANY' || !isCounted(passage, first.start, next))) ||
        (next?.tag !== 'm' &&
          namingVerbs.some((verb) => text.endsWith(verb, first.start)) &&
          meetsAfterVerb(ending, modifiers)))
    ) {
      const start = listStart(passage, first.start);
      candidates.push({
        start,
        end,
        kind: 'PROGRAM',
        form: 'NAME',
        confidence: demand === 'PROPER' ? 0.7 : 0.75,
        rule: 'program-plain',
      });
    }
  }
  return candidates;
}

/** The words that may belong to the name, in the order of the text, without general ones at their head. */
function modifiersBefore(
  passage: TaggedPassage,
  headStart: number,
  owners: SuffixTrie,
): readonly Word[] {
  const words: Word[] = [];
  let start = headStart;
  for (const word of wordsBefore(passage, headStart)) {
    if (word.start >= start) {
      continue;
    }
    const owner = owners.longestEndingAt(passage.text, start);
    if (owner !== undefined && word.end === start) {
      start -= owner.length;
      words.unshift({
        start,
        end: start + owner.length,
        text: owner,
        tag: 'nz',
      });
      continue;
    }
    const isVerb = word.tag === 'v' && headStart - word.end < 3;
    if (
      word.end > start ||
      headStart - word.start > longestName ||
      !(isVerb
        ? mayEndModifiers(word)
        : mayStand(word) ||
          numbersPlace(word, words[0]) ||
          completesPlace(word, words[0]))
    ) {
      break;
    }
    start = word.start;
    words.unshift(word);
  }
  while (
    words[0] !== undefined &&
    (isLoose(words[0]) || holdsNext(words[0], words.slice(1, 3)))
  ) {
    words.shift();
  }
  return words;
}

/** 计划明年, 服务群众: the head is a verb. */
const notHeadBefore: ReadonlySet<string> = new Set('t n ns nr'.split(' '));

/** A service or system of an area has its name without the area: 天元区精准就业服务体系. */
function withoutArea(ending: string, words: readonly Word[]): readonly Word[] {
  const [first, ...rest] = words;
  return first !== undefined &&
    rest.length > 0 &&
    areaFreeEnds.has(ending) &&
    /[省市县区镇乡村]$|街道$|社区$/.test(first.text)
    ? withoutArea(ending, rest)
    : words;
}

/** What names a contest or feast that has no other name: 第十二届 校园科技节. */
function ordinalBefore(
  passage: TaggedPassage,
  start: number,
): Word | undefined {
  const [word] = wordsBefore(passage, start);
  return word !== undefined && ordinalWord.test(word.text) ? word : undefined;
}

const ordinalWord = /^第.{1,4}[届次]$/;

/** An area before a smaller one stands beside the name, not in it: 白水乡 石源村公路改造项目. */
function holdsNext(area: Word, next: readonly Word[]): boolean {
  const [first, second] = next.map(({ text }) => text);
  return (
    first !== undefined &&
    ((holders.test(area.text) && held.test(first)) ||
      (smallHolders.test(area.text) &&
        places.test(first.length > 1 ? first : first + (second ?? ''))))
  );
}

const smallHolders = /.(?:[镇乡]|街道)$/;
const places = /.[路街巷桥河湖江港山]$/;
const holders = /(?:[省市县区镇乡]|街道)$/;
const held = /.(?:[县区镇乡村]|街道|社区)$/;

/** Where the places begin that are listed before the first: 梁王河、东大河综合整治工程. */
function listStart(passage: TaggedPassage, start: number): number {
  let at = start;
  while (passage.text.charAt(at - 1) === '、' && start - at < longestName) {
    const [word] = wordsBefore(passage, at - 1);
    if (
      word === undefined ||
      word.text.length < 2 ||
      !placeWordEnds.includes(word.text.slice(-1)) ||
      !isProper(word)
    ) {
      break;
    }
    at = word.start;
  }
  return at;
}

/** No name begins with it: 全市, 集中, 进, a verb. */
function isLoose({ text, tag }: Word): boolean {
  return text.length === 1
    ? '进暨第和'.includes(text)
    : looseLeads.has(text) || (tag === 'v' && !headModifiers.has(text));
}

function mayStand(word: Word): boolean {
  const { text, tag } = word;
  if (
    programBoundaries.has(text) ||
    (text.length === 4 && programBoundaries.has(text.slice(2))) ||
    (tag === 'x' &&
      (isMeasured(text) ||
        [...text].some((character) => boundaryCharacters.has(character)))) ||
    ordinalWord.test(text) ||
    (text.length > 1 && bodies.longestEndingAt(text, text.length) !== undefined)
  ) {
    return false;
  }
  if (
    headModifiers.has(text) ||
    generalWords.has(text) ||
    looseWords.has(text)
  ) {
    return true;
  }
  return (
    mayStandInName(word) &&
    tag !== 'm' &&
    (!tag.startsWith('v') || tag === 'vn')
  );
}

/** 三十 in 三十岗: a number that the name of a place begins with. */
function numbersPlace({ text }: Word, next: Word | undefined): boolean {
  return (
    next !== undefined &&
    placeWordEnds.includes(next.text.charAt(0)) &&
    [...text].every((character) => placeNumerals.includes(character))
  );
}

/** The first character of a place that the dictionary does not know: 舂 陵江. */
function completesPlace({ text, tag }: Word, next: Word | undefined): boolean {
  return (
    next?.tag === 'x' &&
    text.length === 1 &&
    tag === 'v' &&
    placeWordEnds.includes(next.text.slice(-1)) &&
    !placeVerbs.includes(text) &&
    !boundaryCharacters.has(text)
  );
}

/** A verb between what the programme is named after and its head: 散热项目. */
function mayEndModifiers(word: Word): boolean {
  return (
    headModifiers.has(word.text) ||
    (word.text.length === 2 &&
      !boundaryWords.has(word.text) &&
      !programBoundaries.has(word.text))
  );
}
