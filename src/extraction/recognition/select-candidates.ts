import type { ExtractedEntityKind } from '../extraction.js';
import { branchEnds } from '../lexicon/enterprises/enterprise-suffixes.js';
import { pointingAreaLeads } from '../lexicon/organizations/organization-areas.js';
import {
  attachedEnds,
  partyCommittee,
  personBearingSuffixes,
  subordinateEnds,
} from '../lexicon/organizations/organization-heads.js';
import { holdingVerbs } from '../lexicon/people/person-verbs.js';
import type { Candidate, TaggedPassage } from './candidate-rule.js';

/**
 * Which kinds of name stand inside another and count beside it. A street has no area within its span;
 * a person gives his name to few things (see `mayNest`).
 */
const nestedKinds: Readonly<
  Record<ExtractedEntityKind, readonly ExtractedEntityKind[]>
> = {
  DISTRICT: ['DISTRICT', 'PLACE'],
  STREET: ['DISTRICT'],
  COMMUNITY: ['DISTRICT', 'STREET'],
  ENTERPRISE: ['DISTRICT', 'STREET', 'COMMUNITY', 'PLACE'],
  ORGANIZATION: [
    'DISTRICT',
    'STREET',
    'COMMUNITY',
    'ENTERPRISE',
    'PLACE',
    'PERSON',
    'PROGRAM',
  ],
  PROGRAM: [
    'DISTRICT',
    'STREET',
    'COMMUNITY',
    'ENTERPRISE',
    'ORGANIZATION',
    'PLACE',
    'PERSON',
  ],
  PLACE: [
    'DISTRICT',
    'STREET',
    'COMMUNITY',
    'ENTERPRISE',
    'ORGANIZATION',
    'PERSON',
  ],
  PERSON: [],
};

interface Chosen {
  readonly candidate: Candidate;
  readonly parent: Chosen | undefined;
  readonly depth: number;
}

/** Keeps the painting below linear; no real name nests deeper. */
const maxDepth = 6;

/**
 * Settles which of the candidates of a passage stand. Of two that say something of one span, or that
 * overlap without one holding the other, the longer and then the surer stands; one inside another stands
 * too when it names something that may stand there (the street in the name of its office). O(n log n) in
 * the candidates, given names of bounded length.
 */
export function selectCandidates(
  candidates: readonly Candidate[],
  passage: TaggedPassage,
): readonly Candidate[] {
  // The longer come first, so what is chosen never lies inside what follows: a candidate fits when the
  // innermost chosen name is the same at both of its ends.
  const innermost = new Map<number, Chosen>();
  const chosen: Candidate[] = [];
  for (const candidate of withoutThingsOfPeople(candidates, passage).sort(
    byWeight,
  )) {
    const parent = innermost.get(candidate.start);
    if (
      candidate.start < candidate.end &&
      parent === innermost.get(candidate.end - 1) &&
      mayStand(candidate, parent, passage)
    ) {
      const entry = { candidate, parent, depth: (parent?.depth ?? 0) + 1 };
      for (let at = candidate.start; at < candidate.end; at += 1) {
        innermost.set(at, entry);
      }
      chosen.push(candidate);
    }
  }
  return chosen.sort((a, b) => a.start - b.start || b.end - a.end);
}

const sureOfPerson = 0.9;
const likelyPerson = 0.85;

/**
 * 教授孙若溪 is no river: where a name is surely a person's, no place ends with it. And in 卢江在观景台 no place
 * begins with it, nor a body in 蒋维康任实验室主任.
 */
function withoutThingsOfPeople(
  candidates: readonly Candidate[],
  { text }: TaggedPassage,
): Candidate[] {
  const startsByEnd = new Map<number, number>();
  const endsByStart = new Map<number, number>();
  for (const { kind, start, end, confidence } of candidates) {
    if (kind === 'PERSON' && confidence >= sureOfPerson) {
      startsByEnd.set(end, start);
    }
    if (kind === 'PERSON' && confidence >= likelyPerson) {
      endsByStart.set(start, end);
    }
  }
  return candidates.filter(({ kind, start, end, confidence }) => {
    if (kind !== 'PLACE' && kind !== 'ORGANIZATION') {
      return true;
    }
    const after = endsByStart.get(start) ?? end;
    return (
      !(after < end && holdingVerbs.has(text.charAt(after))) &&
      (kind !== 'PLACE' ||
        confidence > sureOfPerson ||
        (startsByEnd.get(end) ?? -1) < start)
    );
  });
}

function byWeight(a: Candidate, b: Candidate): number {
  return (
    b.end - b.start - (a.end - a.start) ||
    b.confidence - a.confidence ||
    a.start - b.start ||
    (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)
  );
}

function mayStand(
  candidate: Candidate,
  parent: Chosen | undefined,
  passage: TaggedPassage,
): boolean {
  if (parent === undefined) {
    return true;
  }
  const outer = parent.candidate;
  const isSame = outer.start === candidate.start && outer.end === candidate.end;
  return (
    !isSame &&
    !isBareAnaphor(candidate, passage) &&
    parent.depth < maxDepth &&
    (outer.kind === candidate.kind
      ? owns(candidate, outer, passage)
      : (candidate.kind === 'DISTRICT' || hasNoneOf(candidate.kind, parent)) &&
        mayNest(candidate, outer, passage))
  );
}

/** 社区 in 龙泉里社区 points to nothing, nor does 街道 in 街道综合执法队. */
function isBareAnaphor(
  { form, start }: Candidate,
  { text }: TaggedPassage,
): boolean {
  return form === 'ANAPHOR' && !pointingAreaLeads.includes(text.charAt(start));
}

/** No name around it is of the same kind. */
function hasNoneOf(kind: ExtractedEntityKind, around: Chosen): boolean {
  for (let at: Chosen | undefined = around; at !== undefined; at = at.parent) {
    if (at.candidate.kind === kind) {
      return false;
    }
  }
  return true;
}

/**
 * The inner one is the body that the outer belongs to, named at its beginning (`区法院` in
 * `区法院执行局`), or a district in the name of a zone.
 */
function owns(
  inner: Candidate,
  outer: Candidate,
  { text }: TaggedPassage,
): boolean {
  if (inner.kind === 'DISTRICT') {
    return true;
  }
  const rest = outer.end - inner.end;
  if (inner.start !== outer.start || rest < 2) {
    return false;
  }
  const endsIn = (end: string): boolean => text.endsWith(end, outer.end);
  return inner.kind === 'ENTERPRISE'
    ? branchEnds.some(endsIn)
    : inner.kind === 'ORGANIZATION' &&
        (subordinateEnds.some(endsIn)
          ? !text.endsWith(partyCommittee.end, inner.end) ||
            text.startsWith(partyCommittee.lead, inner.start)
          : attachedEnds.some((end) => endsIn(end) && rest > end.length));
}

function mayNest(
  inner: Candidate,
  outer: Candidate,
  { text }: TaggedPassage,
): boolean {
  return (
    nestedKinds[outer.kind].includes(inner.kind) &&
    (inner.kind !== 'PERSON' ||
      outer.kind === 'PROGRAM' ||
      personBearingSuffixes.some((suffix) => text.endsWith(suffix, outer.end)))
  );
}
