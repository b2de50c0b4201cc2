import type { ExtractedRelation } from '../../extraction.js';
import {
  groupEndings,
  joinVerbs,
  memberMarks,
  memberTitles,
  membersAfter,
  studentTitles,
  statementOfMembership,
} from '../../lexicon/people/post-words.js';
import { prefixIndexOf } from '../../recognition/prefix-index.js';
import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';
import type { FactRule, Unnamed } from '../fact-rule.js';
import { lastOfRow } from '../posts/last-of-row.js';
import { firstFrom } from '../sorted-spans.js';

/** How far behind the last of a list the verb of joining may stand: 等9人先后加入. */
const longestGap = 24;

/** How much may stand between a body and its member, and between two of a list: 五年级（2）班学生. */
const longestTitle = 14;

/** Members of a body: 队员王某 of the team named before, and lists of people who join one or make it up. */
export const memberOf: FactRule = {
  name: 'member',
  *find({ sentences }) {
    let paragraph: Sentence['passage'] | undefined;
    let body: ResolvedMention | undefined;
    for (const sentence of sentences) {
      if (sentence.passage !== paragraph) {
        paragraph = sentence.passage;
        body = undefined;
      }
      if (sentence.passage.role !== 'BODY') {
        continue;
      }
      const own = sentence.mentions.find(hasMembers);
      body = own ?? body;
      for (const [person, group] of [
        ...titledMembers(sentence),
        ...statedMembers(sentence),
        ...joiners(sentence, body),
      ]) {
        yield {
          type: 'RELATION',
          relation: relationOf(sentence, person, group),
        };
      }
    }
  },
};

type Member = readonly [person: ResolvedMention, body: ResolvedMention];

/** 银杏志愿队队员王某、李某; 新明小学五年级学生王某. */
function titledMembers({ mentions, text }: Sentence): readonly Member[] {
  return mentions.flatMap((body, index): readonly Member[] => {
    if (!isBody(body)) {
      return [];
    }
    const end = memberMarks.quotes.includes(text.charAt(body.end) || ' ')
      ? body.end + 1
      : body.end;
    const next = mentions
      .slice(index + 1, index + 4)
      .find(({ start, kind }) => start > end && kind === 'PERSON');
    return next !== undefined && isTitle(body, text.slice(end, next.start))
      ? listFrom(mentions, next.start, text).map((person): Member => [
          person,
          body,
        ])
      : [];
  });
}

function isTitle(body: ResolvedMention, between: string): boolean {
  const isSchool = memberMarks.schools.some((ending) =>
    body.surface.endsWith(ending),
  );
  const titles = isSchool ? studentTitles : memberTitles;
  return (
    (isSchool && between === memberMarks.of) ||
    (between.length <= longestTitle &&
      titles.some((title) => between.endsWith(title)) &&
      ![...between].some((character) => memberMarks.breaks.includes(character)))
  );
}

const after = prefixIndexOf(membersAfter);

/** 王某是某协会会员, 王某加入某协会. */
function statedMembers({ mentions, text }: Sentence): readonly Member[] {
  return mentions.flatMap((person): readonly Member[] => {
    const verb =
      person.kind === 'PERSON' ? after.longestAt(text, person.end) : undefined;
    const body =
      verb === undefined
        ? undefined
        : lastOfRow(mentions, text, person.end + verb.length);
    if (verb === undefined || body === undefined || !isBody(body)) {
      return [];
    }
    const rest = text.slice(body.end, body.end + longestTitle);
    const isMember =
      joinVerbs.some((join) => verb.endsWith(join)) ||
      memberMarks.oneOf.some((words) => rest.startsWith(words));
    return isMember ? [[person, body]] : [];
  });
}

/** The people of lists that end in 加入 or 组成, with the body that the paragraph is about. */
function joiners(
  { text, mentions }: Sentence,
  body: ResolvedMention | undefined,
): readonly Member[] {
  return listsOf(mentions, text).flatMap((list): readonly Member[] => {
    const end = joinedAt(text, list.at(-1)?.end ?? 0);
    if (end === undefined) {
      return [];
    }
    // 王某、李某组成的“雏鹰队”
    const made =
      text.charAt(end) === memberMarks.of
        ? lastOfRow(mentions, text, end + 1)
        : undefined;
    const group = made ?? body;
    return group === undefined || !isBody(group)
      ? []
      : list.map((person): Member => [person, group]);
  });
}

/** Where a verb of joining ends that stands in the clause behind a list. */
function joinedAt(text: string, listEnd: number): number | undefined {
  const tail = text.slice(listEnd, listEnd + longestGap);
  const verb = joinVerbs.find((word) => tail.includes(word));
  const at = verb === undefined ? -1 : tail.indexOf(verb);
  const isApart = [...tail.slice(0, Math.max(0, at))].some((character) =>
    memberMarks.stops.includes(character),
  );
  return verb === undefined || isApart ? undefined : listEnd + at + verb.length;
}

/** People in lists: between two of one list there is a mark and no more than a title. */
function listsOf(
  mentions: readonly ResolvedMention[],
  text: string,
): readonly (readonly ResolvedMention[])[] {
  const lists: ResolvedMention[][] = [];
  for (const person of mentions) {
    if (person.kind !== 'PERSON') {
      continue;
    }
    const list = lists.at(-1);
    const gap = text.slice(list?.at(-1)?.end ?? 0, person.start);
    const isJoined =
      gap.length <= longestTitle &&
      memberMarks.joints.includes(gap.charAt(0) || ' ') &&
      ![...gap].some((character) => memberMarks.stops.includes(character));
    if (list !== undefined && isJoined) {
      list.push(person);
    } else {
      lists.push([person]);
    }
  }
  return lists;
}

/** A team or a circle, that people join; not a bureau, that they work for. */
function hasMembers(mention: ResolvedMention): boolean {
  return (
    isBody(mention) &&
    !mention.isNested &&
    groupEndings.some((ending) => mention.surface.endsWith(ending))
  );
}

function isBody({ kind }: ResolvedMention): boolean {
  return kind === 'ORGANIZATION';
}

/** The people of a list that begins at an offset: 王某、李某. */
function listFrom(
  mentions: readonly ResolvedMention[],
  start: number,
  text: string,
): readonly ResolvedMention[] {
  const list: ResolvedMention[] = [];
  let next = start;
  for (let at = firstFrom(mentions, start); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention?.start !== next || mention.kind !== 'PERSON') {
      break;
    }
    list.push(mention);
    next =
      mention.end +
      (memberMarks.joints.includes(text.charAt(mention.end) || ' ') ? 1 : 0);
  }
  return list;
}

function relationOf(
  sentence: Sentence,
  person: ResolvedMention,
  body: ResolvedMention,
): Unnamed<ExtractedRelation> {
  return {
    type: 'MEMBER_OF',
    subject: person.entity,
    object: body.entity,
    confidence: 0.8,
    statement: statementOfMembership(person.surface, body.surface),
    evidence: sentence.evidence(0, sentence.text.length),
  };
}
