import { awardEnds } from '../../lexicon/programs/program-grammar.js';
import {
  explainingHeads,
  heldHeads,
  selfNamedEnds,
  weakHeads,
} from '../../lexicon/programs/program-heads.js';
import {
  awardTriggers,
  calendarDays,
  generalQuoted,
  knownQuoted,
  looseAwardTriggers,
  namingLeads,
  prizeVerbs,
  programTriggers,
  quotedLeads,
  stressWords,
  triggerFillers,
  weakTriggers,
} from '../../lexicon/programs/program-triggers.js';
import type {
  Candidate,
  KnownNames,
  TaggedPassage,
} from '../candidate-rule.js';
import { suffixTrieOf } from '../suffix-trie.js';
import { goesOnOtherwise, headAfter, isOtherHead } from './head-after.js';
import { type Quotation, quotationsIn } from './quotations.js';
import {
  endsList,
  isBegun,
  isPolicyShaped,
  isShortNamed,
} from './quoted-signs.js';

const fillers = suffixTrieOf(triggerFillers);
const strong = suffixTrieOf(programTriggers);
const weak = suffixTrieOf(weakTriggers);
const awards = suffixTrieOf(awardTriggers);
const awardNouns = suffixTrieOf(awardEnds);
const selfNamed = suffixTrieOf(selfNamedEnds);

/** How far before an award its verb may stand: 授予庐阳区“…”称号. */
const awardReach = 24;

/**
 * The programmes that stand in quotation marks: by a head after them, by the verb before them, by what they
 * hold. A mark that only stresses a word has none of these.
 */
export function findQuoted(
  passage: TaggedPassage,
  known: KnownNames,
): readonly Candidate[] {
  const names = known.byKind.get('PROGRAM');
  const candidates: Candidate[] = [];
  const quotations = quotationsIn(passage.text);
  const inLists = listedIn(quotations, passage.text);
  let listed: { readonly end: number; readonly isNamed: boolean } | undefined;
  for (const quotation of quotations) {
    const isNext =
      listed !== undefined &&
      '、和与'.includes(passage.text.slice(listed.end, quotation.start));
    const named =
      readQuotation(quotation, passage) ??
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
  if (
    (inner.length > 3 && endsAs(selfNamed, inner)) ||
    isPolicyShaped(quotation)
  ) {
    return goesOnOtherwise(passage, end) ? undefined : held(quotation, 0.8);
  }
  if (isShortNamed(quotation) && !isOtherHead(passage, end)) {
    return held(quotation, 0.75);
  }
  if (isExplained(end, text) || isBegun(quotation, text)) {
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

/** Directly after a verb of running, or with an area or a year between. */
function isTriggered(quotation: Quotation, text: string): boolean {
  const { start } = quotation;
  const at = beforeFillers(text, start);
  return (
    isTriggeredAt(at, quotation, text) ||
    [3, 4, 5, 6].some(
      (length) =>
        levelOnly.test(text.slice(Math.max(0, at - length), at)) &&
        isTriggeredAt(at - length, quotation, text),
    )
  );
}

const levelOnly =
  /^(?:\p{Script=Han}{2,4}[省市县区镇]|第[\p{N}\p{Script=Han}]{1,3}[届轮期]|20\d\d年度?)$/u;

function isTriggeredAt(
  at: number,
  { inner }: Quotation,
  text: string,
): boolean {
  return (
    !stressWords.has(inner) &&
    (strong.longestEndingAt(text, at) !== undefined ||
      (inner.length > 3 && weak.longestEndingAt(text, at) !== undefined))
  );
}

/** After a verb of honour in the same clause, with nothing but who or what is honoured between. */
function isHonoured({ start, inner }: Quotation, text: string): boolean {
  for (let at = start; at > 0 && start - at < awardReach; at -= 1) {
    const verb = awards.longestEndingAt(text, at);
    if (verb !== undefined) {
      return (
        (verb.length > 1 || at === start) &&
        (!looseAwardTriggers.has(verb) || endsAs(awardNouns, inner))
      );
    }
    if (!honoured.test(text.charAt(at - 1))) {
      return false;
    }
  }
  return false;
}

const honoured = /[^的了着\P{L}]|[\p{N}·]/u;

function beforeFillers(text: string, start: number): number {
  let at = start;
  for (let count = 0; count < 3; count += 1) {
    const filler = fillers.longestEndingAt(text, at);
    if (filler === undefined) {
      break;
    }
    at -= filler.length;
  }
  return at;
}

function endsAs(trie: ReturnType<typeof suffixTrieOf>, text: string): boolean {
  return trie.longestEndingAt(text, text.length) !== undefined;
}
