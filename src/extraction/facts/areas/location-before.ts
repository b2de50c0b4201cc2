import { clauseEnds } from '../../lexicon/figures/metric-words.js';
import {
  happeningVerbs,
  heldManners,
  startingVerbs,
  havingVerbs,
  lyingVerbs,
  openingVerbs,
  originMarks,
  owners,
  placeMark,
} from '../../lexicon/areas/whereabouts.js';
import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';
import { firstFrom } from '../sorted-spans.js';
import { hasVerbAt, plainGap } from './location-gaps.js';
import { hasVenue, isNamedAfterArea, tenantKinds } from './location-tenants.js';
import { placeKinds } from './place-groups.js';
import {
  stated,
  type StatedLocation,
  type Surroundings,
} from './stated-location.js';

/** X位于Y, X在Y举行, X在Y建有工厂: what stands before the group. */
export function* locationsBefore({
  sentence,
  group,
  outer,
  nested,
}: Surroundings): Iterable<StatedLocation> {
  const { start, first } = group.phrase;
  const mark = markBefore(sentence, start, outer[first - 1]);
  const thing =
    mark === undefined ? undefined : subjectBefore(sentence, mark.start, outer);
  if (
    mark !== undefined &&
    thing !== undefined &&
    (mark.isLying || happens(thing, sentence.text, group.end))
  ) {
    for (const place of [...group.listed, ...group.ends]) {
      yield stated(thing, place, { sentence });
    }
    yield* hostOf(thing, { sentence, group, outer, nested });
  }
}

/** 九江镇|龙舟赛在璜玑涌开桨: the place lies in the town that the programme is named with. */
function* hostOf(
  thing: ResolvedMention,
  { sentence, group, outer, nested }: Surroundings,
): Iterable<StatedLocation> {
  const host = outer[firstFrom(outer, thing.start) - 1];
  if (
    thing.kind === 'PROGRAM' &&
    host !== undefined &&
    host.kind !== 'PLACE' &&
    placeKinds.has(host.kind) &&
    plainGap(sentence.text, host.end, thing.start) === '' &&
    group.chain.length === 1
  ) {
    for (const place of group.ends) {
      if (place.kind === 'PLACE' && !isNamedAfterArea(place, nested)) {
        yield stated(place, host, { sentence, confidence: 0.75 });
      }
    }
  }
}

/** The verb or the 在 before a place, which may be part of a house that is named before it: 在该校|体育馆. */
export function markBefore(
  { text }: Sentence,
  placeStart: number,
  before: ResolvedMention | undefined,
): { readonly start: number; readonly isLying: boolean } | undefined {
  const house =
    before?.end === placeStart &&
    (before.kind === 'ORGANIZATION' || before.kind === 'ENTERPRISE')
      ? before.start
      : placeStart;
  const verb = lyingVerbs.find((word) => text.endsWith(word, placeStart));
  return verb !== undefined
    ? { start: placeStart - verb.length, isLying: true }
    : text.endsWith(placeMark, house)
      ? { start: house - placeMark.length, isLying: false }
      : undefined;
}

/** The longest way from a thing to the mark of its place. */
const longestGap = 16;

/** How many names may stand between: where it came from, who founded it. */
const mostBetween = 3;

/** What a clause is about, before the mark of a place: past 从某镇 and 由某人. */
export function subjectBefore(
  { text }: Sentence,
  markStart: number,
  outer: readonly ResolvedMention[],
): ResolvedMention | undefined {
  let end = markStart;
  let last = firstFrom(outer, markStart) - 1;
  for (let passed = 0; passed <= mostBetween; passed += 1) {
    const mention = outer[last];
    if (
      mention === undefined ||
      end - mention.end > longestGap ||
      !isOneClause(text.slice(mention.end, end))
    ) {
      return undefined;
    }
    if (!isPassed(mention, text)) {
      return tenantKinds.has(mention.kind) ? mention : undefined;
    }
    end = mention.start;
    last -= 1;
  }
  return undefined;
}

function isPassed({ kind, start }: ResolvedMention, text: string): boolean {
  return (
    (placeKinds.has(kind) || kind === 'PERSON') &&
    originMarks.some((mark) =>
      text.slice(Math.max(0, start - longestOrigin), start).includes(mark),
    )
  );
}

/** 由返乡青年王某: what may stand between the mark and the name. */
const longestOrigin = 6;

/** Whether one subject reaches its verb: 某公司名下位于某路的房产 is of the house. */
function isOneClause(text: string): boolean {
  return (
    ![...text].some((character) => clauseEnds.includes(character)) &&
    !owners.some((word) => text.includes(word))
  );
}

function happens(thing: ResolvedMention, text: string, at: number): boolean {
  return (
    hasVerbAt(text, at, openingVerbs) ||
    endsWithVerb(text, at) ||
    (thing.kind === 'PROGRAM' &&
      (hasVerbAt(text, at, happeningVerbs) ||
        (hasVenue(thing) && happensAtSpot(text, at)))) ||
    (thing.kind === 'ENTERPRISE' && hasVerbAt(text, at, havingVerbs))
  );
}

/** 在某村|文化广场举行，: at a spot of the place that has no name of its own. */
function happensAtSpot(text: string, at: number): boolean {
  const ahead = text.slice(at, at + longestSpot);
  const end = [...ahead].findIndex((character) =>
    clauseEnds.includes(character),
  );
  return (
    end > 0 && happeningVerbs.some((verb) => ahead.slice(0, end).endsWith(verb))
  );
}

const longestSpot = 14;

/** 在某区成立。: the verb is of the thing when nothing follows that it could be of. */
function endsWithVerb(text: string, at: number): boolean {
  return startingVerbs.some(
    (verb) =>
      hasVerbAt(text, at, [verb]) &&
      [verb, ...heldManners.map((manner) => manner + verb)].some(
        (phrase) =>
          text.startsWith(phrase, at) &&
          (at + phrase.length >= text.length ||
            clauseEnds.includes(text.charAt(at + phrase.length))),
      ),
  );
}
