import { worksEnds } from '../../lexicon/programs/program-parts.js';
import {
  explainingHeads,
  heldHeads,
  selfNamedEnds,
  weakHeads,
} from '../../lexicon/programs/program-heads.js';
import {
  calendarDays,
  generalQuoted,
  knownQuoted,
  namingLeads,
  prizeVerbs,
  quotedLeads,
  stressWords,
} from '../../lexicon/programs/program-triggers.js';
import type {
  Candidate,
  KnownNames,
  TaggedPassage,
} from '../candidate-rule.js';
import { type SuffixTrie, suffixTrieOf } from '../suffix-trie.js';
import { knownPlacesOf } from './known-owners.js';
import {
  goesOnOtherwise,
  headAfter,
  isOtherHead,
  leadsToOther,
} from './head-after.js';
import { type Quotation, quotationsIn } from './quotations.js';
import { isFigure, isThing, isUsedAsThing } from './quoted-things.js';
import { isHonoured, isTriggered } from './quoted-verbs.js';
import {
  endsList,
  isBegun,
  isPolicyShaped,
  isShortNamed,
} from './quoted-signs.js';

const selfNamed = suffixTrieOf(selfNamedEnds);
const works = suffixTrieOf(worksEnds);

/**
 * The programmes that stand in quotation marks: by a head after them, by the verb before them, by what they
 * hold. A mark that only stresses a word has none of these.
 */
export function findQuoted(
  passage: TaggedPassage,
  known: KnownNames,
): readonly Candidate[] {
  const names = known.byKind.get('PROGRAM');
  const places = knownPlacesOf(known);
  const candidates: Candidate[] = [];
  const quotations = quotationsIn(passage.text);
  const inLists = listedIn(quotations, passage.text);
  let listed: { readonly end: number; readonly isNamed: boolean } | undefined;
  for (const quotation of quotations) {
    const isNext =
      listed !== undefined &&
      '、和与'.includes(passage.text.slice(listed.end, quotation.start));
    const named =
      atPlace(readQuotation(quotation, passage), passage.text, places) ??
      (names?.has(quotation.inner) === true
        ? held(quotation, 0.8)
        : undefined) ??
      (((isNext && listed?.isNamed === true) || inLists.has(quotation)) &&
      isName(quotation) &&
      !stressWords.has(quotation.inner)
        ? held(quotation, 0.7)
        : undefined);
    candidates.push(...(named === undefined ? [] : [named]));
    listed = {
      end:
        named?.end === quotation.end - 1
          ? quotation.end
          : (named?.end ?? quotation.end),
      isNamed: named?.end === quotation.end - 1,
    };
  }
  return candidates;
}

/** Those of lists that go on with 等 and a head. */
function listedIn(
  quotations: readonly Quotation[],
  text: string,
): ReadonlySet<Quotation> {
  const listed = new Set<Quotation>();
  let next: Quotation | undefined;
  for (const quotation of quotations.toReversed()) {
    const isListed =
      endsList(quotation, text) ||
      (next !== undefined &&
        listed.has(next) &&
        '、和与'.includes(text.slice(quotation.end, next.start)));
    if (isListed) {
      listed.add(quotation);
    }
    next = quotation;
  }
  return listed;
}

/** Works are called after the road or the river before their marks too: 羲皇大道“绿波带”改造工程. */
function atPlace(
  program: Candidate | undefined,
  text: string,
  places: SuffixTrie,
): Candidate | undefined {
  if (
    program === undefined ||
    works.longestEndingAt(text, program.end) === undefined
  ) {
    return program;
  }
  const place = places.longestEndingAt(text, program.start);
  return place === undefined
    ? program
    : { ...program, start: program.start - place.length };
}

function readQuotation(
  quotation: Quotation,
  passage: TaggedPassage,
): Candidate | undefined {
  const { start, end, inner } = quotation;
  const { text } = passage;
  if (knownQuoted.has(inner)) {
    return headed(quotation, passage) ?? led(quotation, text);
  }
  const isMotto = mottoOnly.test(inner) && !isSaid(start, text);
  if (isMotto && !isName(quotation)) {
    return headed(quotation, passage);
  }
  if (
    !isName(quotation) ||
    generalQuoted.has(inner) ||
    calendarDays.has(inner) ||
    isSaid(start, text) ||
    (text.charAt(start - 1) === '以' && text.startsWith('为', end))
  ) {
    return undefined;
  }
  if (heldHeads.some((head) => text.startsWith(head, end))) {
    return held(quotation, 0.9);
  }
  const withHead = headed(quotation, passage);
  if (withHead !== undefined) {
    return withHead;
  }
  if (
    (isHonoured(quotation, text) && !goesOnOtherwise(passage, end)) ||
    prizeVerbs.some((verb) => text.startsWith(verb, end))
  ) {
    return held(quotation, 0.8);
  }
  if (isThing(quotation, text) && !leadsToOther(passage, end)) {
    // A bank or a canteen in marks is surer a service than a firm.
    return held(quotation, 0.92);
  }
  if (
    ((inner.length > 3 && endsAs(selfNamed, inner) && !isFigure(inner)) ||
      isPolicyShaped(quotation)) &&
    !goesOnOtherwise(passage, end)
  ) {
    return held(quotation, 0.8);
  }
  if (isShortNamed(quotation) && !isOtherHead(passage, end)) {
    return held(quotation, 0.75);
  }
  if (
    isExplained(end, text) ||
    isBegun(quotation, text) ||
    (isUsedAsThing(quotation, text) && !leadsToOther(passage, end))
  ) {
    return held(quotation, 0.75);
  }
  return isTriggered(quotation, text) && !goesOnOtherwise(passage, end)
    ? held(quotation, 0.75)
    : undefined;
}

/** The name with the head that follows, marks included: “厂BA”篮球锦标赛. */
function headed(
  { start, end, inner }: Quotation,
  passage: TaggedPassage,
): Candidate | undefined {
  const after = headAfter(passage, end);
  const isWeak =
    after !== undefined &&
    weakHeads.has(after.head) &&
    after.end - end === after.head.length;
  if (
    after === undefined ||
    (isWeak &&
      (stressWords.has(inner) || (inner.length < 4 && !/[\d+]/.test(inner))))
  ) {
    return undefined;
  }
  return { ...programOf(start, after.end), confidence: 0.9 };
}

/** A well-known one, with the words that always go with it. */
function led(quotation: Quotation, text: string): Candidate {
  const lead = quotedLeads.find((word) => text.endsWith(word, quotation.start));
  return lead === undefined
    ? held(quotation, 0.85)
    : {
        ...programOf(quotation.start - lead.length, quotation.end),
        confidence: 0.85,
      };
}

/** The name that the marks hold whole. */
function held({ start, end }: Quotation, confidence: number): Candidate {
  return { ...programOf(start + 1, end - 1), confidence };
}

function programOf(start: number, end: number): Omit<Candidate, 'confidence'> {
  return { start, end, kind: 'PROGRAM', form: 'NAME', rule: 'program-quoted' };
}

const nameOnly = /^[\p{L}\p{N}·•+＋\-—－–~&%]+$/u;

/** Two halves, a name only with a head after it: “情暖端午、共享幸福”主题活动. */
const mottoOnly = /^[\p{L}\p{N}]{2,8}[、，,· ][\p{L}\p{N}]{2,8}$/u;

function isName({ inner }: Quotation): boolean {
  return inner.length > 1 && inner.length <= 16 && nameOnly.test(inner);
}

/** Speech, or what something is called. */
function isSaid(start: number, text: string): boolean {
  const before = text.charAt(start - 1);
  return (
    before === '：' ||
    before === ':' ||
    namingLeads.some((lead) => text.endsWith(lead, start))
  );
}

/** “…”是某街道推出的议事制度. */
function isExplained(end: number, text: string): boolean {
  if (text.charAt(end) !== '是') {
    return false;
  }
  const clause = explanation.exec(text.slice(end, end + 40))?.[0] ?? '';
  return (
    clause.includes('的') &&
    explainingHeads.some((head) => clause.endsWith(head))
  );
}

const explanation = /^[^，,。；;：:！？“”]+/;

function endsAs(trie: ReturnType<typeof suffixTrieOf>, text: string): boolean {
  return trie.longestEndingAt(text, text.length) !== undefined;
}
