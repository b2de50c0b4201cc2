import {
  type EnterpriseNaming,
  adverbsOfUnknown,
  areaTrades,
  bankSuffixes,
  commonlyNamedShops,
  cooperatives,
  enterpriseFollowers,
  enterpriseGenerics,
  enterpriseSuffixes,
  tradeSuffixes,
} from '../../lexicon/enterprises/enterprise-suffixes.js';
import { ordinalLead } from '../../lexicon/organizations/organization-boundary.js';
import { knownEnterprises } from '../../lexicon/enterprises/enterprise-known.js';
import { lowerAreaEnds } from '../../lexicon/organizations/organization-areas.js';
import type {
  Candidate,
  KnownNames,
  TaggedPassage,
} from '../candidate-rule.js';
import { type WordBefore } from '../name-boundary.js';
import {
  type AreaBefore,
  areaBefore,
  areaChainStart,
} from '../organizations/area-before.js';
import { quotedStart } from '../organizations/quoted-start.js';
import { repeatsItsEnd } from '../repeats-its-end.js';
import { firmWordsBefore } from './firm-words-before.js';
import { mayStandAfterArea } from './may-stand-in-firm.js';
import { suffixTrieOf } from '../suffix-trie.js';

const suffixes = suffixTrieOf(enterpriseSuffixes.keys());
const followed = suffixTrieOf(enterpriseFollowers.keys());
const brands = suffixTrieOf(knownEnterprises);

interface Ending {
  readonly start: number;
  readonly end: number;
  readonly suffix: string;
  readonly naming: EnterpriseNaming;
  readonly known: KnownNames;
  /** How many endings stand to the right of this one in the same name. */
  readonly depth: number;
}

type Reading = Pick<Candidate, 'start' | 'form' | 'confidence'>;

/** Enterprises by how their names end: registered names, firms, shops, branches. */
export function findFirms(
  passage: TaggedPassage,
  known: KnownNames,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let end = 2; end <= passage.text.length; end += 1) {
    const ending = endingAt(passage.text, end);
    if (ending === undefined || isContinued(passage.text, end)) {
      continue;
    }
    const reading = readingOf(passage, { ...ending, end, known, depth: 0 });
    if (reading !== undefined) {
      found.push({
        ...reading,
        end,
        kind: cooperatives.has(ending.suffix) ? 'ORGANIZATION' : 'ENTERPRISE',
        rule: 'enterprise-suffix',
      });
    }
  }
  return found;
}

function endingAt(
  text: string,
  end: number,
): Pick<Ending, 'start' | 'suffix' | 'naming'> | undefined {
  const suffix = suffixes.longestEndingAt(text, end);
  const naming = enterpriseSuffixes.get(suffix ?? '');
  return suffix === undefined ||
    naming === undefined ||
    repeatsItsEnd(text, end)
    ? undefined
    : { start: end - suffix.length, suffix, naming };
}

function isContinued(text: string, end: number): boolean {
  const suffix = followed.longestEndingAt(text, end);
  return (enterpriseFollowers.get(suffix ?? '') ?? []).some((follower) =>
    text.startsWith(follower, end),
  );
}

function readingOf(
  passage: TaggedPassage,
  ending: Ending,
): Reading | undefined {
  const quoted =
    ending.naming === 'SHOP' ||
    (ending.naming === 'FIRM' && !tradeSuffixes.has(ending.suffix))
      ? quotedStart(passage.text, ending)
      : undefined;
  if (quoted !== undefined) {
    return { start: quoted, form: 'NAME', confidence: 0.8 };
  }
  const run = firmWordsBefore(passage, ending.start);
  const parent = parentStart(passage, ending, run);
  if (parent !== undefined) {
    return { start: parent, form: 'NAME', confidence: 0.9 };
  }
  const area = farthestArea(passage, ending, run);
  return area === undefined
    ? (afterArea(passage, ending) ?? withoutArea(ending, run))
    : withArea(passage, { ending, area }, run);
}

/** A registered name whose core only the area before it shows to be one. */
function afterArea(
  passage: TaggedPassage,
  ending: Ending,
): Reading | undefined {
  if (ending.naming !== 'REGISTERED') {
    return undefined;
  }
  const run = firmWordsBefore(passage, ending.start, mayStandAfterArea);
  const area = farthestArea(passage, ending, run);
  return area?.sort === 'NAMED'
    ? withArea(passage, { ending, area }, run)
    : undefined;
}

/** Where the house begins that a branch belongs to, or the brand that leads the name. */
function parentStart(
  passage: TaggedPassage,
  ending: Ending,
  run: readonly WordBefore[],
): number | undefined {
  for (const { start, end } of run) {
    if (ending.naming === 'BRANCH' && ending.depth < 2) {
      const parent = endingAt(passage.text, end);
      const reading =
        parent === undefined || parent.naming === 'BRANCH'
          ? undefined
          : readingOf(passage, {
              ...parent,
              end,
              known: ending.known,
              depth: ending.depth + 1,
            });
      if (reading !== undefined) {
        return reading.start;
      }
    }
    const brand = brands.longestEndingAt(passage.text, end);
    if (brand !== undefined && end - brand.length <= start) {
      return areaChainStart(passage, end - brand.length, ending.known);
    }
  }
  return undefined;
}

function farthestArea(
  passage: TaggedPassage,
  ending: Ending,
  run: readonly WordBefore[],
): (AreaBefore & { readonly end: number }) | undefined {
  let found: (AreaBefore & { readonly end: number }) | undefined;
  for (const { end } of run) {
    const area = areaBefore(passage, end, ending.known);
    if (
      area?.sort === 'NAMED' ||
      (area?.sort === 'BARE' && found === undefined)
    ) {
      found = { ...area, end };
    }
  }
  return found;
}

function withArea(
  passage: TaggedPassage,
  {
    ending,
    area,
  }: {
    readonly ending: Ending;
    readonly area: AreaBefore & { readonly end: number };
  },
  run: readonly WordBefore[],
): Reading | undefined {
  const core = run.filter(({ start }) => start >= area.end);
  const coreText = passage.text.slice(area.end, ending.start);
  const trades = areaTrades.has(coreText) && ending.naming !== 'SHOP';
  if (area.sort === 'BARE') {
    return trades || ending.naming === 'REGISTERED'
      ? { start: area.start, form: 'NAME', confidence: 0.8 }
      : undefined;
  }
  const isNamed =
    ending.naming === 'REGISTERED'
      ? coreText !== '' ||
        lowerAreaEnds.has(area.level) ||
        bankSuffixes.has(ending.suffix)
      : ending.suffix.length > 1 && !tradeSuffixes.has(ending.suffix)
        ? isSpecific(core) || isBankOf(ending, coreText)
        : isSpecific(core);
  if (!trades && !isNamed) {
    return undefined;
  }
  const start = lowerAreaEnds.has(area.level)
    ? area.start
    : areaChainStart(passage, area.start, ending.known);
  return {
    start,
    form: 'NAME',
    confidence: ending.naming === 'REGISTERED' ? 0.95 : 0.8,
  };
}

/** A bank needs nothing but its area: `长沙银行`. */
function isBankOf(ending: Ending, core: string): boolean {
  return core === '' && bankSuffixes.has(ending.suffix);
}

function withoutArea(
  ending: Ending,
  run: readonly WordBefore[],
): Reading | undefined {
  const far = run.findLastIndex(({ text }) => !enterpriseGenerics.has(text));
  const core = run.slice(0, far + 1);
  const first = core.at(-1);
  if (
    first === undefined ||
    !isSpecific(core) ||
    (first.tag === 'x' && adverbsOfUnknown.includes(first.text.charAt(0)))
  ) {
    return undefined;
  }
  const isRegistered = ending.naming === 'REGISTERED';
  if (
    commonlyNamedShops.has(ending.suffix) &&
    core.length === run.length &&
    core.length < 3 &&
    ending.start - first.start > 1
  ) {
    return { start: first.start, form: 'NAME', confidence: 0.55 };
  }
  if (!isRegistered && (!isCoined(core) || ending.start - first.start > 8)) {
    return undefined;
  }
  return ending.naming === 'BRANCH'
    ? undefined
    : {
        start: first.start,
        form: 'NAME',
        confidence: isRegistered ? 0.9 : 0.65,
      };
}

function isSpecific(core: readonly WordBefore[]): boolean {
  return (
    core.every(({ text }) => !text.startsWith(ordinalLead)) &&
    core.some(
      ({ text, tag }) => tag !== 'w' && !enterpriseGenerics.has(text),
    ) &&
    core.reduce((sum, { text }) => sum + text.length, 0) > 1
  );
}

const coinedTags = new Set('nr nz nrt nrfg x j eng ns'.split(' '));

/** Made of words that the dictionary knows as names, or not at all. */
function isCoined(core: readonly WordBefore[]): boolean {
  return core.some(
    ({ text, tag }) =>
      coinedTags.has(tag) && text.length > 1 && !enterpriseGenerics.has(text),
  );
}
