import { clauseEnds } from '../../lexicon/figures/metric-words.js';
import { roadSuffixes } from '../../lexicon/areas/place-words.js';
import { possessive, settingVerbs } from '../../lexicon/areas/whereabouts.js';
import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';
import { hasVenue, isNeighbour } from './location-tenants.js';
import {
  type NestedByStart,
  stated,
  type StatedLocation,
} from './stated-location.js';

/** How many names before the verb may belong to who sets the thing up. */
const mostNames = 4;
const longestClause = 40;
const longestVerb = 6;

/** 某社区与甲合作开设X: what a community or a town sets up stands in it. */
export function* setUpLocations(
  sentence: Sentence,
  outer: readonly ResolvedMention[],
  nested: NestedByStart,
): Iterable<StatedLocation> {
  const { text } = sentence;
  for (const [index, thing] of outer.entries()) {
    const verb =
      thing.form !== 'ANAPHOR' && isSetUp(thing)
        ? verbBefore(text, thing.start)
        : undefined;
    if (verb === undefined) {
      continue;
    }
    const place = founderBefore(sentence, { outer, index, verb }, nested);
    if (place !== undefined) {
      yield stated(thing, place, { sentence, confidence: 0.75 });
    }
  }
}

function isSetUp(thing: ResolvedMention): boolean {
  switch (thing.kind) {
    case 'PROGRAM':
      return hasVenue(thing);
    case 'ORGANIZATION':
      return isNeighbour(thing);
    case 'PLACE':
    case 'ENTERPRISE':
      return true;
    default:
      return false;
  }
}

/** Where the verb before a thing begins. */
function verbBefore(text: string, start: number): number | undefined {
  const before = text
    .slice(Math.max(0, start - longestVerb), start)
    .replace(/[“"《]$/, '');
  const plain = before.endsWith(possessive) ? before.slice(0, -1) : before;
  const verb = settingVerbs.find((word) => plain.endsWith(word));
  return verb === undefined
    ? undefined
    : start - (before.length - plain.length) - verb.length;
}

interface SetUp {
  readonly outer: readonly ResolvedMention[];
  readonly index: number;
  readonly verb: number;
}

/** The community or town whose clause it is, or the one whose body it is. */
function founderBefore(
  { text }: Sentence,
  { outer, index, verb }: SetUp,
  nested: NestedByStart,
): ResolvedMention | undefined {
  for (let at = index - 1; at >= Math.max(0, index - mostNames); at -= 1) {
    const mention = outer[at];
    if (
      mention === undefined ||
      verb - mention.end > longestClause ||
      hasClauseEnd(text.slice(mention.end, Math.max(mention.end, verb)))
    ) {
      break;
    }
    const founder = founderOf(mention, nested);
    if (founder !== undefined) {
      return founder;
    }
  }
  return undefined;
}

function founderOf(
  mention: ResolvedMention,
  nested: NestedByStart,
): ResolvedMention | undefined {
  return isSmall(mention)
    ? mention
    : mention.kind === 'ORGANIZATION'
      ? (nested.get(mention.start) ?? []).find(
          ({ kind }) => kind === 'COMMUNITY',
        )
      : undefined;
}

function isSmall({ kind, surface }: ResolvedMention): boolean {
  return (
    kind === 'COMMUNITY' ||
    kind === 'STREET' ||
    (kind === 'PLACE' && !roadSuffixes.some((end) => surface.endsWith(end)))
  );
}

function hasClauseEnd(text: string): boolean {
  return [...text].some(
    (character) => clauseEnds.includes(character) && character !== '、',
  );
}
