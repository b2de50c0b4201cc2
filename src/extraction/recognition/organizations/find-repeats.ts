import { officialDivisions } from '../../lexicon/areas/divisions.js';
import { genericModifiers } from '../../lexicon/organizations/organization-heads.js';
import type {
  Candidate,
  KnownNames,
  TaggedPassage,
} from '../candidate-rule.js';
import { type SuffixTrie, suffixTrieOf } from '../suffix-trie.js';
import { headEndingAt } from './head-reading.js';

const longestArea = 12;

/** On the second reading: schools and hospitals of the page without the area in their full names. */
export function findRepeats(
  { text }: TaggedPassage,
  known: KnownNames,
): readonly Candidate[] {
  const names = shortNames(known);
  const found: Candidate[] = [];
  for (let end = 4; end <= text.length; end += 1) {
    const name = names.longestEndingAt(text, end);
    if (name !== undefined) {
      found.push({
        start: end - name.length,
        end,
        kind: 'ORGANIZATION',
        form: 'SHORT',
        confidence: 0.8,
        rule: 'organization-repeat',
      });
    }
  }
  return found;
}

const triesOfKnown = new WeakMap<KnownNames, SuffixTrie>();

function shortNames(known: KnownNames): SuffixTrie {
  const trie =
    triesOfKnown.get(known) ??
    suffixTrieOf(
      [...(known.byKind.get('ORGANIZATION') ?? [])].flatMap(shortNameOf),
    );
  triesOfKnown.set(known, trie);
  return trie;
}

function shortNameOf(name: string): readonly string[] {
  const short = name.slice(areaLength(name));
  const head = headEndingAt(short, short.length);
  const core = short.slice(0, head?.start ?? 0);
  return short !== name &&
    head?.naming === 'PROPER' &&
    core.length > 1 &&
    !genericModifiers.has(core)
    ? [short]
    : [];
}

/** How many characters the official areas take that a name begins with. */
function areaLength(name: string): number {
  const { areas, streets } = officialDivisions();
  let length = 0;
  for (let size = longestArea; size > 1; size -= 1) {
    const area = name.slice(length, length + size);
    if (area.length === size && (areas.has(area) || streets.has(area))) {
      length += size;
      size = longestArea + 1;
    }
  }
  return length;
}
