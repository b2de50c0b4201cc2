import { knownPlain, lineEnds } from '../../lexicon/program-triggers.js';
import type {
  Candidate,
  KnownNames,
  TaggedPassage,
} from '../candidate-rule.js';
import { wordEdgesOf } from '../areas/word-edges.js';
import { type SuffixTrie, suffixTrieOf } from '../suffix-trie.js';

const standing = suffixTrieOf(knownPlain);
const lines = suffixTrieOf(lineEnds);
const tries = new WeakMap<
  KnownNames,
  { readonly names: SuffixTrie; readonly cores: SuffixTrie }
>();

/** Standing systems, numbered lines, and what the first reading found, named again in full or by its core. */
export function findKnownPrograms(
  passage: TaggedPassage,
  known: KnownNames,
): readonly Candidate[] {
  const { text } = passage;
  const { names, cores } = triesOf(known);
  const edges = wordEdgesOf(passage);
  const candidates: Candidate[] = [];
  for (let end = 2; end <= text.length; end += 1) {
    const name =
      standing.longestEndingAt(text, end) ?? names.longestEndingAt(text, end);
    const core = cores.longestEndingAt(text, end);
    if (name !== undefined) {
      candidates.push(candidateOf(end - name.length, end, 'NAME'));
    } else if (
      core !== undefined &&
      edges.mayBegin(end - core.length) &&
      edges.mayEnd(end)
    ) {
      candidates.push(candidateOf(end - core.length, end, 'SHORT'));
    }
    if (lines.longestEndingAt(text, end) !== undefined) {
      const start = lineStart(text, end);
      candidates.push(
        ...(start === undefined ? [] : [candidateOf(start, end, 'NAME')]),
      );
    }
  }
  return candidates;
}

function candidateOf(
  start: number,
  end: number,
  form: 'NAME' | 'SHORT',
): Candidate {
  return {
    start,
    end,
    kind: 'PROGRAM',
    form,
    confidence: form === 'NAME' ? 0.85 : 0.75,
    rule: 'program-known',
  };
}

const number = /\d{4,5}(?=\p{Script=Han}{0,10}$)/u;

/** Where the number begins of a line whose name ends here: 12345政务服务便民热线. */
function lineStart(text: string, end: number): number | undefined {
  const from = Math.max(0, end - 17);
  const at = number.exec(text.slice(from, end))?.index;
  return at === undefined || /\d/.test(text.charAt(from + at - 1))
    ? undefined
    : from + at;
}

function triesOf(known: KnownNames): {
  readonly names: SuffixTrie;
  readonly cores: SuffixTrie;
} {
  const earlier = tries.get(known);
  if (earlier !== undefined) {
    return earlier;
  }
  const names = known.byKind.get('PROGRAM') ?? new Set<string>();
  const found = {
    names: suffixTrieOf([...names].filter((name) => name.length > 3)),
    cores: suffixTrieOf([...names].flatMap(coreOf)),
  };
  tries.set(known, found);
  return found;
}

const quotedCore = /^[“"「‘]([^“”"「」‘’]{3,16})[”"」’](.*)$/;

/** “健康敲门”义诊活动 comes again as 健康敲门; of “法官”进社区活动 only the head goes. */
function coreOf(name: string): readonly string[] {
  const [, core, tail = ''] = quotedCore.exec(name) ?? [];
  if (core === undefined) {
    return [];
  }
  if (!going.includes(tail.charAt(0))) {
    return [core];
  }
  return droppedHeads
    .filter((head) => tail.endsWith(head) && tail.length > head.length + 1)
    .map((head) => name.slice(0, -head.length));
}

const going = '进走送';
const droppedHeads = ['活动', '行动', '工程'];
