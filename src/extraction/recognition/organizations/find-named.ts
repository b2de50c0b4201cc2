import {
  lowerAreaEnds,
  separateAreaEnds,
} from '../../lexicon/organization-areas.js';
import {
  type HeadNaming,
  attachment,
  genericModifiers,
  headFollowers,
  organizationHeads,
} from '../../lexicon/organization-heads.js';
import { bracketStart } from '../bracketed-lead.js';
import type {
  Candidate,
  KnownNames,
  TaggedPassage,
} from '../candidate-rule.js';
import {
  type WordBefore,
  leftBoundary,
  mayStandInName,
  wordsBefore,
} from '../name-boundary.js';
import { suffixTrieOf } from '../suffix-trie.js';
import { type AreaBefore, areaBefore, areaChainStart } from './area-before.js';
import { namesBody } from './names-body.js';
import { quotedStart } from './quoted-start.js';

const heads = suffixTrieOf(organizationHeads.keys());
const maxLength = 24;
const maxReach = 16;
const maxCore = 10;

interface Head {
  readonly start: number;
  readonly end: number;
  readonly naming: HeadNaming;
  readonly known: KnownNames;
  /** How many heads stand to the right of this one in the same name. */
  readonly depth: number;
  /** Where the bodies begin that end at an offset, as far as they were asked for. */
  readonly parents: Map<number, number | undefined>;
}

type Reading = Pick<Candidate, 'start' | 'form' | 'confidence'>;

/** Schools, hospitals, associations, teams: bodies that their head and what names it make up. */
export function findNamed(
  passage: TaggedPassage,
  known: KnownNames,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const parents: Head['parents'] = new Map();
  for (let end = 1; end <= passage.text.length; end += 1) {
    const head = headEndingAt(passage.text, end);
    if (head === undefined || isContinued(passage.text, end)) {
      continue;
    }
    const reading = headReading(passage, {
      ...head,
      end,
      known,
      depth: 0,
      parents,
    });
    if (reading !== undefined) {
      found.push({
        ...reading,
        end,
        kind: 'ORGANIZATION',
        rule: 'organization-head',
      });
    }
  }
  return found;
}

function headEndingAt(
  text: string,
  end: number,
): Pick<Head, 'start' | 'naming'> | undefined {
  const head = heads.longestEndingAt(text, end);
  const naming = organizationHeads.get(head ?? '');
  // A name does not say its end twice: bait, and costly to read.
  return head === undefined ||
    naming === undefined ||
    text.endsWith(head, end - head.length)
    ? undefined
    : { start: end - head.length, naming };
}

const followed = suffixTrieOf(headFollowers.keys());

/** The text goes on with a word of which the head is only the beginning (`大学生`). */
function isContinued(text: string, end: number): boolean {
  const head = followed.longestEndingAt(text, end);
  return (headFollowers.get(head ?? '') ?? []).some((follower) =>
    text.startsWith(follower, end),
  );
}

function headReading(passage: TaggedPassage, head: Head): Reading | undefined {
  const quoted = quotedStart(passage.text, head);
  if (quoted !== undefined) {
    return { start: quoted, form: 'NAME', confidence: 0.9 };
  }
  const left = leftOf(passage, head);
  const branded = bracketedBrandStart(passage, left);
  if (branded !== undefined) {
    return { start: branded, form: 'NAME', confidence: 0.9 };
  }
  const run = wordsOfRun(passage, left, head.start);
  return readingByArea(passage, head, run) ?? readingByCore(passage, head, run);
}

/** A verb may name a school that its area stands before (`合肥市启航实验学校`). */
function leftOf(passage: TaggedPassage, head: Head): number {
  const left = leftBoundary(passage, head.start, { maxLength });
  const [word] = wordsBefore(passage, head.start);
  return left === head.start &&
    head.naming === 'PROPER' &&
    word?.text.length === 2 &&
    mayStandInName({ ...word, tag: 'x' }) &&
    areaBefore(passage, word.start, head.known)?.sort === 'NAMED'
    ? leftBoundary(passage, word.start, { maxLength })
    : left;
}

/** Where a house and the area in brackets behind it begin (`中国移动(株洲)工业互联网研究院`). */
function bracketedBrandStart(
  passage: TaggedPassage,
  left: number,
): number | undefined {
  const opening = bracketStart(passage.text, left);
  if (opening === undefined) {
    return undefined;
  }
  const start = leftBoundary(passage, opening, { maxLength });
  return opening - start > 1 ? start : undefined;
}

function wordsOfRun(
  passage: TaggedPassage,
  left: number,
  end: number,
): readonly WordBefore[] {
  const run: WordBefore[] = [];
  for (const word of wordsBefore(passage, end)) {
    if (word.end <= left) {
      break;
    }
    run.push(
      word.start < left
        ? { ...word, start: left, text: passage.text.slice(left, word.end) }
        : word,
    );
  }
  return run;
}

interface NearestArea extends AreaBefore {
  readonly end: number;
}

/** Whether the run was broken by an area that is none: `各区`, `该镇`. */
const nothing = Symbol('nothing');

function readingByArea(
  passage: TaggedPassage,
  head: Head,
  run: readonly WordBefore[],
): Reading | undefined {
  const area = nearestArea(passage, head, run);
  if (area === undefined || area === nothing) {
    return undefined;
  }
  const core = run.filter(({ start }) => start >= area.end);
  if (
    head.naming === 'PROPER' &&
    separateAreaEnds.has(area.level) &&
    namesBody(core, 'PROPER')
  ) {
    return { start: area.end, form: 'NAME', confidence: 0.85 };
  }
  const start = lowerAreaEnds.has(area.level)
    ? area.start
    : areaChainStart(passage, area.start, head.known);
  return {
    start: parentStart(passage, start, head) ?? start,
    form: 'NAME',
    confidence: area.sort === 'NAMED' ? 0.9 : 0.8,
  };
}

function nearestArea(
  passage: TaggedPassage,
  head: Head,
  run: readonly WordBefore[],
): NearestArea | typeof nothing | undefined {
  for (const word of run) {
    if (head.start - word.end > maxReach) {
      return undefined;
    }
    const area = areaBefore(passage, word.end, head.known);
    if (area?.sort === 'NAMED' || area?.sort === 'BARE') {
      return { ...area, end: word.end };
    }
    if (area !== undefined) {
      return nothing;
    }
  }
  return undefined;
}

/** Where the body begins that this one belongs to: a university and the hospital attached to it. */
function parentStart(
  passage: TaggedPassage,
  start: number,
  head: Head,
): number | undefined {
  const end = passage.text.endsWith(attachment, start)
    ? start - attachment.length
    : start;
  if (head.depth > 0 || head.parents.has(end)) {
    return head.depth > 0 ? undefined : head.parents.get(end);
  }
  const parent = headEndingAt(passage.text, end);
  const reading =
    parent === undefined
      ? undefined
      : headReading(passage, { ...head, ...parent, end, depth: 1 });
  head.parents.set(end, reading?.start);
  return reading?.start;
}

function readingByCore(
  passage: TaggedPassage,
  head: Head,
  run: readonly WordBefore[],
): Reading | undefined {
  const parent =
    head.naming === 'PROPER' && head.depth === 0
      ? firstParentStart(passage, head, run)
      : undefined;
  if (parent !== undefined) {
    return { start: parent, form: 'NAME', confidence: 0.8 };
  }
  const core = withoutLeadingGeneric(run);
  const first = core.at(-1);
  if (
    first === undefined ||
    head.start - first.start > maxCore ||
    nearestArea(passage, head, run) !== undefined ||
    !namesBody(core, head.naming)
  ) {
    return undefined;
  }
  return {
    start: first.start,
    form: 'NAME',
    confidence: head.naming === 'UNIT' ? 0.6 : 0.7,
  };
}

function firstParentStart(
  passage: TaggedPassage,
  head: Head,
  run: readonly WordBefore[],
): number | undefined {
  for (const { end } of run) {
    const parent = parentStart(passage, end, head);
    if (parent !== undefined) {
      return parent;
    }
  }
  return undefined;
}

/** The run, from the head to the left, without the words at its far end that name nothing. */
function withoutLeadingGeneric(
  run: readonly WordBefore[],
): readonly WordBefore[] {
  const far = run.findLastIndex(({ text }) => !genericModifiers.has(text));
  return run.slice(0, far + 1);
}
