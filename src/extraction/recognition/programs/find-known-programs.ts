import {
  aimVerbs,
  knownAims,
  knownFollowers,
  knownPlain,
  workAfter,
} from '../../lexicon/programs/program-known.js';
import { namingVerbs } from '../../lexicon/programs/program-grammar.js';
import {
  generalHeads,
  generalLeads,
} from '../../lexicon/programs/program-heads.js';
import { lineEnds } from '../../lexicon/programs/program-triggers.js';
import type {
  Candidate,
  KnownNames,
  TaggedPassage,
} from '../candidate-rule.js';
import { wordEdgesOf } from '../areas/word-edges.js';
import { type SuffixTrie, suffixTrieOf } from '../suffix-trie.js';

const standing = suffixTrieOf(knownPlain);
const aims = suffixTrieOf(knownAims);
const verbs = suffixTrieOf([...namingVerbs, ...aimVerbs]);
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
    const name = standingAt(passage, end) ?? names.longestEndingAt(text, end);
    const core = cores.longestEndingAt(text, end);
    if (name !== undefined) {
      candidates.push(
        candidateOf(end - name.length, workEnd(text, end), 'NAME'),
      );
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

/** 低保 neither begins within a word (最低保障) nor goes on to name a body (医保局). */
function standingAt(passage: TaggedPassage, end: number): string | undefined {
  const { text } = passage;
  const name = standing.longestEndingAt(text, end) ?? aimAt(text, end);
  const edges = wordEdgesOf(passage);
  return name === undefined ||
    knownFollowers.some((follower) => text.startsWith(follower, end)) ||
    countedAfter.test(text.slice(end - 2, end + 4)) ||
    (name.length < 4 &&
      !(edges.mayBegin(end - name.length) || edges.mayEnd(end)))
    ? undefined
    : name;
}

/** 民生实事项目10个: not the programme but its parts. */
const countedAfter = /项目[\p{N}一二三四五六七八九十]/u;

function aimAt(text: string, end: number): string | undefined {
  const aim = aims.longestEndingAt(text, end);
  return aim !== undefined &&
    verbs.longestEndingAt(text, end - aim.length) !== undefined
    ? aim
    : undefined;
}

/** 低保工作 is named whole, but no 工作站. */
function workEnd(text: string, end: number): number {
  const { word, others } = workAfter;
  const after = end + word.length;
  return text.startsWith(word, end) &&
    text.charAt(end - 1) !== '制' &&
    !others.includes(text.charAt(after) || ' ')
    ? after
    : end;
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

/** The core with the mark of a feast: 三十岗草莓文化旅游节 comes again as 草莓节. */
const feast = /(\p{Script=Han}{2})(?:文化旅游节|旅游文化节|文化节|旅游节)$/u;

const quotedCore = /^[“"「‘]([^“”"「」‘’]{3,16})[”"」’](.*)$/;

/** “健康敲门”义诊活动 comes again as 健康敲门; of “法官”进社区活动 only the head goes. */
function coreOf(name: string): readonly string[] {
  const [, core, tail = ''] = quotedCore.exec(name) ?? [];
  if (core === undefined) {
    const [, theme] = feast.exec(name) ?? [];
    return theme === undefined ? [] : [`${theme}节`];
  }
  if (!going.includes(tail.charAt(0))) {
    return isTelling(tail) ? [core, tail] : [core];
  }
  return droppedHeads
    .filter((head) => tail.endsWith(head) && tail.length > head.length + 1)
    .map((head) => name.slice(0, -head.length));
}

const going = '进走送';
const droppedHeads = ['活动', '行动', '工程'];

/** “古冶技工”技能夜校 comes again as 技能夜校; 主题活动 could be any. */
function isTelling(tail: string): boolean {
  return (
    tail.length > 3 &&
    tail.length < 9 &&
    !/[“”"]/.test(tail) &&
    !generalLeads.some((lead) => tail.startsWith(lead)) &&
    !generalHeads.some((head) => tail.endsWith(head))
  );
}
