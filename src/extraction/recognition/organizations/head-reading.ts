import {
  lowerAreaEnds,
  separateAreaEnds,
} from '../../lexicon/organizations/organization-areas.js';
import {
  type HeadNaming,
  attachment,
  organizationHeads,
  postedMark,
} from '../../lexicon/organizations/organization-heads.js';
import type {
  Candidate,
  KnownNames,
  TaggedPassage,
} from '../candidate-rule.js';
import { enterpriseNames } from '../enterprises/enterprise-names.js';
import {
  type WordBefore,
  leftBoundary,
  mayStandInName,
  wordBefore,
} from '../name-boundary.js';
import { repeatsItsEnd } from '../repeats-its-end.js';
import { suffixTrieOf } from '../suffix-trie.js';
import { anchoredArea } from './anchored-area.js';
import { type AreaBefore, areaBefore, areaChainStart } from './area-before.js';
import { bodyReading } from './find-bodies.js';
import {
  bracketedBrandStart,
  withoutLeadingGeneric,
  wordsOfRun,
} from './head-run.js';
import { namesBody } from './names-body.js';
import { quotedStart } from './quoted-start.js';
import { universityEnd } from './university-end.js';

const heads = suffixTrieOf(organizationHeads.keys());
const maxLength = 24;
const maxReach = 16;
const maxCore = 10;

/** What ends the name of a body, where it stands in the passage. */
export interface Head {
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

export function headEndingAt(
  text: string,
  end: number,
): Pick<Head, 'start' | 'naming'> | undefined {
  const head = heads.longestEndingAt(text, end);
  const naming = organizationHeads.get(head ?? '');
  return head === undefined || naming === undefined || repeatsItsEnd(text, end)
    ? undefined
    : { start: end - head.length, naming };
}

/** How the body that a head ends is to be read, if its name begins anywhere. */
export function headReading(
  passage: TaggedPassage,
  head: Head,
): Reading | undefined {
  const quoted = quotedStart(passage.text, head);
  if (quoted !== undefined) {
    return { start: quoted, form: 'NAME', confidence: 0.9 };
  }
  const college = collegeStart(passage, head) ?? ownedStart(passage, head);
  if (college !== undefined) {
    return { start: college, form: 'NAME', confidence: 0.9 };
  }
  const left = leftOf(passage, head);
  const branded = bracketedBrandStart(passage, left);
  if (branded !== undefined) {
    return { start: branded, form: 'NAME', confidence: 0.9 };
  }
  const run = wordsOfRun(passage, left, head.start);
  const near = nearestArea(passage, head, run);
  return (
    readingByArea(passage, head, { run, near }) ??
    readingByAnchor(passage, head) ??
    readingByCore(passage, head, { run, near })
  );
}

/** The university of a college whose subjects a conjunction joins. */
function collegeStart(passage: TaggedPassage, head: Head): number | undefined {
  const end =
    head.depth === 0 && head.naming === 'PROPER'
      ? universityEnd(passage.text, head)
      : undefined;
  return end === undefined ? undefined : parentStart(passage, end, head);
}

/** A team or a branch of an enterprise of the page: `云锦公司工会`. */
function ownedStart(
  { text }: TaggedPassage,
  { naming, start, known }: Head,
): number | undefined {
  const owner =
    naming === 'UNIT'
      ? enterpriseNames(known).longestEndingAt(text, start)
      : undefined;
  return owner === undefined ? undefined : start - owner.length;
}

function readingByAnchor(
  passage: TaggedPassage,
  head: Head,
): Reading | undefined {
  const area =
    head.naming === 'PROPER' && head.depth === 0
      ? anchoredArea(passage, head.start, head.known)
      : undefined;
  return area === undefined
    ? undefined
    : {
        start: areaChainStart(passage, area.start, head.known),
        form: 'NAME',
        confidence: 0.75,
      };
}

/** A verb may name a school that its area stands before (`合肥市启航实验学校`). */
function leftOf(passage: TaggedPassage, head: Head): number {
  const left = leftBoundary(passage, head.start, { maxLength });
  const word = wordBefore(passage, head.start);
  return left === head.start &&
    head.naming === 'PROPER' &&
    word?.text.length === 2 &&
    mayStandInName({ ...word, tag: 'x' }) &&
    areaBefore(passage, word.start, head.known)?.sort === 'NAMED'
    ? leftBoundary(passage, word.start, { maxLength })
    : left;
}

interface NearestArea extends AreaBefore {
  readonly end: number;
}

/** Whether the run was broken by an area that is none: `各区`, `该镇`. */
const nothing = Symbol('nothing');

interface Run {
  /** From the head to the left. */
  readonly run: readonly WordBefore[];
  readonly near: NearestArea | typeof nothing | undefined;
}

function readingByArea(
  passage: TaggedPassage,
  head: Head,
  { run, near: area }: Run,
): Reading | undefined {
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
  if (head.depth > 0) {
    return undefined;
  }
  const mark = [attachment, postedMark].find((word) =>
    passage.text.endsWith(word, start),
  );
  const end = start - (mark?.length ?? 0);
  if (head.naming === 'UNIT') {
    const body = bodyReading(passage, end, { known: head.known, depth: 1 });
    if (body?.form === 'NAME') {
      return body.start;
    }
  }
  if (!head.parents.has(end)) {
    const parent = headEndingAt(passage.text, end);
    const reading =
      parent === undefined
        ? undefined
        : headReading(passage, { ...head, ...parent, end, depth: 1 });
    head.parents.set(end, reading?.start);
  }
  return head.parents.get(end);
}

function readingByCore(
  passage: TaggedPassage,
  head: Head,
  { run, near }: Run,
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
    near !== undefined ||
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
