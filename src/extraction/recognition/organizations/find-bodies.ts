import { lowerAreaEnds } from '../../lexicon/organizations/organization-areas.js';
import {
  type BodyNaming,
  bodyFollowers,
  bareShortBodies,
  bodyLevels,
  committeeLeads,
  endFollowers,
  namedOnlyBodies,
  noLowerBodies,
  organizationBodies,
  selfLevelledBodies,
} from '../../lexicon/organizations/organization-bodies.js';
import type {
  Candidate,
  KnownNames,
  TaggedPassage,
} from '../candidate-rule.js';
import { mayStandInName, wordsBefore } from '../name-boundary.js';
import { repeatsItsEnd } from '../repeats-its-end.js';
import { suffixTrieOf } from '../suffix-trie.js';
import { type AreaBefore, areaBefore, areaChainStart } from './area-before.js';
import { joinedFieldStart } from './joined-field-start.js';
import { sessionStart } from './session-start.js';

const bodies = suffixTrieOf(organizationBodies.keys());
const leads = suffixTrieOf(committeeLeads);

/** A body that a closed list knows, where it stands in the passage. */
interface Body {
  readonly start: number;
  readonly text: string;
  readonly naming: BodyNaming;
}

type Reading = Pick<Candidate, 'start' | 'form' | 'confidence'>;

/** Bodies of party and state, by a closed list of what they are called below the name of their area. */
export function findBodies(
  passage: TaggedPassage,
  known: KnownNames,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let end = 1; end <= passage.text.length; end += 1) {
    const reading = bodyReading(passage, end, { known, depth: 0 });
    if (reading !== undefined) {
      found.push({
        ...reading,
        end,
        kind: 'ORGANIZATION',
        rule: 'organization-body',
      });
    }
  }
  return found;
}

interface Context {
  readonly known: KnownNames;
  /** How many bodies stand to the right of this one in the same name. */
  readonly depth: number;
}

/** How the body that ends at `end` is to be read, if one ends there. */
export function bodyReading(
  passage: TaggedPassage,
  end: number,
  context: Context,
): Reading | undefined {
  const body = bodyEndingAt(passage, end);
  if (body === undefined) {
    return undefined;
  }
  if (context.depth === 0 && isContinued(passage.text, end, body.text)) {
    return undefined;
  }
  const area = areaBefore(passage, body.start, context.known);
  return area === undefined
    ? withoutArea(passage, body, context)
    : withArea(passage, { body, area }, context);
}

function bodyEndingAt(passage: TaggedPassage, end: number): Body | undefined {
  const text = bodies.longestEndingAt(passage.text, end);
  const naming = organizationBodies.get(text ?? '');
  const joined = joinedFieldStart(passage.text, end);
  if (joined !== undefined && joined < end - (text?.length ?? 0)) {
    return {
      start: joined,
      text: passage.text.slice(joined, end),
      naming: 'UNIT',
    };
  }
  return text === undefined ||
    naming === undefined ||
    repeatsItsEnd(passage.text, end)
    ? undefined
    : { start: end - text.length, text, naming };
}

/** The text goes on with a word of which the body is only the beginning (`区委托`). */
function isContinued(text: string, end: number, body: string): boolean {
  return [body, body.slice(-1)].some((ending, index) =>
    ((index === 0 ? bodyFollowers : endFollowers).get(ending) ?? []).some(
      (follower) => text.startsWith(follower, end),
    ),
  );
}

function withArea(
  passage: TaggedPassage,
  { body, area }: { readonly body: Body; readonly area: AreaBefore },
  { known }: Context,
): Reading | undefined {
  if (!governs(body, area)) {
    return undefined;
  }
  switch (area.sort) {
    case 'COUNTED':
      return undefined;
    case 'POINTED':
      return body.naming === 'FIELD'
        ? { start: area.start, form: 'SHORT', confidence: 0.6 }
        : undefined;
    case 'BARE':
      return namedOnlyBodies.has(body.text)
        ? undefined
        : { start: area.start, form: 'NAME', confidence: 0.85 };
    case 'NAMED':
      return {
        start: withLead(
          passage.text,
          lowerAreaEnds.has(area.level)
            ? area.start
            : areaChainStart(passage, area.start, known),
        ),
        form: 'NAME',
        confidence: 0.95,
      };
  }
}

function governs(body: Body, area: AreaBefore): boolean {
  if (noLowerBodies.has(body.text) && lowerAreaEnds.has(area.level)) {
    return false;
  }
  const levels = bodyLevels.get(body.text);
  return (
    levels === undefined ||
    (area.level !== '' && levels.includes(area.level.slice(-1)))
  );
}

function withLead(text: string, start: number): number {
  return start - (leads.longestEndingAt(text, start)?.length ?? 0);
}

function withoutArea(
  passage: TaggedPassage,
  body: Body,
  context: Context,
): Reading | undefined {
  if (selfLevelledBodies.has(body.text)) {
    return { start: body.start, form: 'NAME', confidence: 0.6 };
  }
  const session = sessionStart(passage, body.start, context.known);
  if (body.naming === 'LEVEL') {
    return session === undefined
      ? undefined
      : { start: session, form: 'NAME', confidence: 0.85 };
  }
  const parent =
    context.depth < 2
      ? bodyReading(passage, body.start, {
          ...context,
          depth: context.depth + 1,
        })
      : undefined;
  if (parent !== undefined) {
    return parent;
  }
  return body.naming === 'FIELD' &&
    (body.text.length > 2 || bareShortBodies.has(body.text)) &&
    beginsHere(passage, body.start)
    ? { start: body.start, form: 'SHORT', confidence: 0.6 }
    : undefined;
}

/** Nothing before it reads on into it. */
function beginsHere(passage: TaggedPassage, start: number): boolean {
  const [before] = wordsBefore(passage, start);
  return before === undefined || !mayStandInName(before);
}
