import { listMarks } from '../../lexicon/acts/act-marks.js';
import {
  beforeHeld,
  betweenHosts,
  hostTails,
  hostVerbs,
} from '../../lexicon/programs/host-words.js';
import { onceFor } from '../../once-for.js';
import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';

/** Those who hold a programme together: 由甲、乙主办，丙承办的“…”赛. */
export interface Hosting {
  /** Each group before a verb of its own. */
  readonly groups: readonly (readonly ResolvedMention[])[];
  /** What they hold, where it follows right after them. */
  readonly program: ResolvedMention | undefined;
}

/** The holders that a sentence names, each chain of groups once; looks at each mention with its neighbours alone. */
export const hostingsOf = onceFor(readHostings);

const bodyKinds: ReadonlySet<string> = new Set([
  'ORGANIZATION',
  'ENTERPRISE',
  'STREET',
  'COMMUNITY',
  'DISTRICT',
]);

interface Group {
  readonly members: readonly ResolvedMention[];
  readonly end: number;
}

function readHostings({ text, mentions }: Sentence): readonly Hosting[] {
  const outer = mentions.filter(({ isNested }) => !isNested);
  const found: Hosting[] = [];
  let groups: Group[] = [];
  let members: ResolvedMention[] = [];
  for (const [index, mention] of outer.entries()) {
    const next = outer[index + 1];
    if (next?.start === mention.end) {
      // Of names in a row the last holds it: 柯桥区|柯桥街道.
      continue;
    }
    if (!bodyKinds.has(mention.kind)) {
      members = [];
      groups = [];
      continue;
    }
    members.push(mention);
    if (
      next !== undefined &&
      bodyKinds.has(next.kind) &&
      listMarks.includes(text.slice(mention.end, next.start))
    ) {
      continue;
    }
    const end = verbEnd(text, mention.end);
    groups =
      end === undefined
        ? []
        : follows(groups.at(-1), members[0], text)
          ? [...groups, { members, end }]
          : [{ members, end }];
    members = [];
    if (end === undefined || leadsOn({ members, end }, next, text)) {
      continue;
    }
    const isHeld =
      next?.kind === 'PROGRAM' && beforeHeld.test(text.slice(end, next.start));
    found.push({
      groups: groups.map((group) => group.members),
      program: isHeld ? next : undefined,
    });
    groups = [];
  }
  return found;
}

/** Where the verb ends by which whoever is named before `at` holds something. */
function verbEnd(text: string, at: number): number | undefined {
  const after = text.slice(at, at + longestTail);
  for (const verb of hostVerbs) {
    const verbAt = after.indexOf(verb);
    if (verbAt >= 0 && hostTails.test(after.slice(0, verbAt))) {
      return at + verbAt + verb.length;
    }
  }
  return undefined;
}

const longestTail = 16;

/** Nothing but a mark stands between the verb of the group before and the first name: 甲主办、乙承办. */
function follows(
  before: Group | undefined,
  first: ResolvedMention | undefined,
  text: string,
): boolean {
  return (
    before !== undefined &&
    first !== undefined &&
    isMark(text.slice(before.end, first.start))
  );
}

/** Whether another group may come. */
function leadsOn(
  { end }: Group,
  next: ResolvedMention | undefined,
  text: string,
): boolean {
  return (
    next !== undefined &&
    bodyKinds.has(next.kind) &&
    isMark(text.slice(end, next.start))
  );
}

function isMark(between: string): boolean {
  return (
    between !== '' &&
    between.length < 3 &&
    betweenHosts.includes(between.charAt(0)) &&
    (between.length === 1 || between.endsWith('由'))
  );
}
