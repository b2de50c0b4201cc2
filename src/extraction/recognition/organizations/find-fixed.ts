import {
  fixedFollowers,
  leagueCommittees,
  nationalBodies,
} from '../../lexicon/organizations/organization-bodies.js';
import { quotationMarks } from '../../lexicon/organizations/organization-heads.js';
import {
  knownMedia,
  mediaSuffixes,
  namedPapers,
} from '../../lexicon/organizations/organization-media.js';
import type {
  Candidate,
  KnownNames,
  TaggedPassage,
} from '../candidate-rule.js';
import {
  type WordBefore,
  mayStandInName,
  wordsBefore,
} from '../name-boundary.js';
import { suffixTrieOf } from '../suffix-trie.js';
import { areaBefore, areaChainStart } from './area-before.js';

const fixed = suffixTrieOf([
  ...nationalBodies,
  ...knownMedia,
  ...leagueCommittees,
]);
const media = suffixTrieOf(mediaSuffixes);

/** Bodies whose whole name is known, and papers and stations that their area names. */
export function findFixed(
  passage: TaggedPassage,
  known: KnownNames,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let end = 1; end <= passage.text.length; end += 1) {
    const start =
      fixedStart(passage, end, known) ?? mediaStart(passage, end, known);
    if (start !== undefined) {
      found.push({
        start,
        end,
        kind: 'ORGANIZATION',
        form: 'NAME',
        confidence: 0.95,
        rule: 'organization-fixed',
      });
    }
  }
  return found;
}

function fixedStart(
  passage: TaggedPassage,
  end: number,
  known: KnownNames,
): number | undefined {
  const name = fixed.longestEndingAt(passage.text, end);
  return name === undefined ||
    isContinued(passage.text, end, name) ||
    isQuotedWord(passage.text, end, name)
    ? undefined
    : areaChainStart(passage, end - name.length, known);
}

/** In quotation marks, a short name is a word of its own (`“红网”议事会`). */
function isQuotedWord(text: string, end: number, name: string): boolean {
  return (
    name.length < 3 &&
    quotationMarks.opening.includes(text.charAt(end - name.length - 1) || ' ')
  );
}

function isContinued(text: string, end: number, name: string): boolean {
  return (fixedFollowers.get(name) ?? []).some((follower) =>
    text.startsWith(follower, end),
  );
}

function mediaStart(
  passage: TaggedPassage,
  end: number,
  known: KnownNames,
): number | undefined {
  const suffix = media.longestEndingAt(passage.text, end);
  if (suffix === undefined) {
    return undefined;
  }
  const area = areaBefore(passage, end - suffix.length, known);
  const [word] = wordsBefore(passage, end - suffix.length);
  if (
    area === undefined &&
    word !== undefined &&
    namedPapers.has(suffix) &&
    isCityWord(word)
  ) {
    return word.start;
  }
  return area?.sort === 'NAMED' || area?.sort === 'BARE'
    ? area.start
    : undefined;
}

const cityTags = new Set(['x', 'nr', 'nz', 'n', 'nrt', 'v']);

/** A word that the dictionary does not know for a city, and that may be one. */
function isCityWord(word: WordBefore): boolean {
  return (
    word.text.length === 2 &&
    cityTags.has(word.tag) &&
    mayStandInName({ ...word, tag: 'x' })
  );
}
