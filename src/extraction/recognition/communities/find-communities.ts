import {
  commonCommunityLeads,
  communityFollowers,
  communitySuffixes,
  commonVillages,
} from '../../lexicon/areas/community-words.js';
import { namingActs } from '../../lexicon/areas/name-core.js';
import { areasOf } from '../areas/areas-of.js';
import type {
  Candidate,
  KnownNames,
  TaggedPassage,
} from '../candidate-rule.js';
import { nameCoreBefore, type NameCore } from '../places/core-start.js';
import { type SuffixTrie, suffixTrieOf } from '../suffix-trie.js';
import { findCompounds } from './find-compounds.js';

const suffixes: SuffixTrie = suffixTrieOf(communitySuffixes);
const commonLeads: SuffixTrie = suffixTrieOf(commonCommunityLeads);
const commonVillageEnds: SuffixTrie = suffixTrieOf(commonVillages);
const longestCore = 6;

const found = new WeakMap<
  TaggedPassage,
  { readonly known: KnownNames; readonly communities: readonly Candidate[] }
>();

/** The communities, villages and residential compounds of a passage; kept, as places begin where they end. */
export function communitiesOf(
  passage: TaggedPassage,
  known: KnownNames,
): readonly Candidate[] {
  const earlier = found.get(passage);
  if (earlier?.known === known) {
    return earlier.communities;
  }
  const areaEnds = new Set(areasOf(passage, known).map(({ end }) => end));
  const communities = [
    ...findBySuffix(passage, known, areaEnds),
    ...findCompounds(passage, areaEnds),
  ];
  found.set(passage, { known, communities });
  return communities;
}

function findBySuffix(
  passage: TaggedPassage,
  known: KnownNames,
  areaEnds: ReadonlySet<number>,
): readonly Candidate[] {
  const { text } = passage;
  const names = known.byKind.get('COMMUNITY') ?? new Set<string>();
  const candidates: Candidate[] = [];
  for (let end = 2; end <= text.length; end += 1) {
    const suffix = suffixes.longestEndingAt(text, end);
    if (
      suffix === undefined ||
      isWordOf(text, end, suffix) ||
      commonVillageEnds.longestEndingAt(text, end) !== undefined
    ) {
      continue;
    }
    const coreEnd = end - suffix.length;
    const repeat = shortestKnown(text, end, names);
    const core = nameCoreBefore(passage, coreEnd, {
      maxLength: longestCore,
      areaEnds,
      isAnchored: true,
    });
    const start = core.isAfterArea ? core.start : (repeat ?? core.start);
    if (
      (repeat !== undefined && start === repeat) ||
      isName(text.slice(start, coreEnd), core, suffix)
    ) {
      candidates.push({
        start,
        end,
        kind: 'COMMUNITY',
        confidence: core.isAfterArea ? 0.95 : 0.8,
        form: 'NAME',
        rule: core.isAfterArea ? 'community-of-area' : 'community',
      });
    }
  }
  return candidates;
}

/** 村民, 社区域: the suffix belongs to what follows. */
function isWordOf(text: string, end: number, suffix: string): boolean {
  const followers = communityFollowers[suffix];
  const next = text.charAt(end);
  return (
    followers !== undefined &&
    next !== '' &&
    followers.by.includes(next) &&
    !followers.except.some((word) => text.startsWith(word, end))
  );
}

function isName(name: string, core: NameCore, suffix: string): boolean {
  const lead = commonLeads.longestEndingAt(name, name.length);
  const isCommon =
    lead !== undefined && (!core.isAfterArea || lead.length === name.length);
  return (
    (core.isAfterArea || !isActAlone(core)) &&
    name.length > (core.isAfterArea ? 0 : 1) &&
    name.length <= (suffix.length === 1 ? 5 : longestCore) &&
    !isCommon
  );
}

/** 扶持|社区: a verb is a name only after an area, or where it names things all over the country. */
function isActAlone({ words }: NameCore): boolean {
  const [only, ...others] = words;
  return (
    only !== undefined &&
    others.length === 0 &&
    only.tag.startsWith('v') &&
    !namingActs.has(only.text)
  );
}

/** Where the shortest name ends here that the page is known to have: a longer one took in a word before. */
function shortestKnown(
  text: string,
  end: number,
  names: ReadonlySet<string>,
): number | undefined {
  for (let length = 3; length <= Math.min(longestCore + 2, end); length += 1) {
    if (names.has(text.slice(end - length, end))) {
      return end - length;
    }
  }
  return undefined;
}
