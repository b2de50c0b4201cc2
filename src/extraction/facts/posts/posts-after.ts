import {
  appointing,
  givingVerbs,
  hiring,
  laterPostVerbs,
  postMarks,
  takesPost,
} from '../../lexicon/people/post-words.js';
import { prefixIndexOf } from '../../recognition/prefix-index.js';
import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';
import { firstFrom } from '../sorted-spans.js';
import type { BodyMemory } from './body-memory.js';
import { lastOfRow } from './last-of-row.js';
import type { Post } from './posts-before.js';
import { titleBefore } from './title-before.js';

const verbs = prefixIndexOf(takesPost);
const laterVerbs = prefixIndexOf(laterPostVerbs);
const giving: ReadonlySet<string> = new Set(givingVerbs);
const quotes = '“”"';
const commas = '，,';
const ends = '，,。；;、！？!?”"）) ';

/**
 * The posts that stand behind a person's name: 王某任区教育局局长, and those that a later clause of the
 * sentence tells of him: 王某今年49岁，是某队队长.
 */
export function postsAfter(
  sentence: Sentence,
  person: ResolvedMention,
  bodies: BodyMemory,
): readonly Post[] {
  const { text } = sentence;
  const verb = verbs.longestAt(text, person.end) ?? appointedBy(text, person);
  const next =
    verb === undefined
      ? []
      : postsFrom(sentence, { person, verb, start: person.end }, bodies);
  return next.length > 0
    ? next
    : [
        ...laterPosts(sentence, person, bodies),
        ...hiredPosts(sentence, person),
      ];
}

/** 为, when the name stands behind a verb of appointing. */
function appointedBy(
  text: string,
  { start, end }: ResolvedMention,
): string | undefined {
  return appointing.verbs.some((verb) => text.endsWith(verb, start))
    ? appointing.marks.find((mark) => text.startsWith(mark, end))
    : undefined;
}

interface VerbAt {
  readonly person: ResolvedMention;
  readonly verb: string;
  readonly start: number;
}

const mostPosts = 3;

function postsFrom(
  sentence: Sentence,
  at: VerbAt,
  bodies: BodyMemory,
): readonly Post[] {
  const { text, mentions } = sentence;
  const posts: Post[] = [];
  let start = at.start + at.verb.length;
  let body: ResolvedMention | undefined;
  while (posts.length < mostPosts) {
    const named = lastOfRow(mentions, text, start);
    const floor = named === undefined ? start : pastQuote(text, named.end);
    const end = clauseEnd(text, floor);
    const title = titleBefore(sentence, end, floor);
    const bare = named === undefined ? titleBefore(sentence, end) : undefined;
    body =
      named ??
      body ??
      (giving.has(at.verb) && bare !== undefined && bare === title
        ? bodies.bodyOf(bare, floor)
        : undefined);
    if (title === undefined || body === undefined) {
      break;
    }
    posts.push({
      body,
      title,
      start: at.person.start,
      end,
      confidence: named === undefined ? 0.75 : 0.85,
    });
    if (!postMarks.betweenPosts.includes(text.charAt(end) || ' ')) {
      return posts;
    }
    start = end + 1;
  }
  // 王某，区委常委、副区长李某: the posts are those of the next.
  return postMarks.betweenPeople.includes(at.verb) ? [] : posts;
}

function pastQuote(text: string, end: number): number {
  return quotes.includes(text.charAt(end) || ' ') ? end + 1 : end;
}

const longestTitle = 14;

function clauseEnd(text: string, start: number): number {
  for (let at = start + 1; at < start + longestTitle; at += 1) {
    if (at >= text.length || ends.includes(text.charAt(at))) {
      return at;
    }
  }
  return start;
}

/** How far behind the name the clause may begin. */
const farthest = 40;

function laterPosts(
  sentence: Sentence,
  person: ResolvedMention,
  bodies: BodyMemory,
): readonly Post[] {
  const { text, mentions } = sentence;
  const reach = Math.min(
    text.length,
    person.end + farthest,
    nextPerson(mentions, person.end),
  );
  for (let at = person.end; at < reach; at += 1) {
    const verb = commas.includes(text.charAt(at))
      ? laterVerbs.longestAt(text, at + 1)
      : undefined;
    if (verb !== undefined) {
      const posts = postsFrom(
        sentence,
        { person, verb, start: at + 1 },
        bodies,
      );
      if (posts.length > 0) {
        return posts;
      }
    }
  }
  return [];
}

/** 王某被某法院聘为特邀调解员 */
function hiredPosts(
  sentence: Sentence,
  person: ResolvedMention,
): readonly Post[] {
  const { text, mentions } = sentence;
  const mark = text
    .slice(person.end, person.end + farthest)
    .indexOf(hiring.mark);
  const start = person.end + mark;
  if (mark < 0 || start > nextPerson(mentions, person.end)) {
    return [];
  }
  const body = lastOfRow(mentions, text, start + hiring.mark.length);
  const verb =
    body === undefined
      ? undefined
      : hiring.verbs.find((word) => text.startsWith(word, body.end));
  if (body === undefined || verb === undefined) {
    return [];
  }
  const floor = body.end + verb.length;
  const end = clauseEnd(text, floor);
  const title = titleBefore(sentence, end, floor);
  return title === undefined
    ? []
    : [{ body, title, start: person.start, end, confidence: 0.85 }];
}

/** Where the next person is named; a name later than that is the subject of what follows. */
function nextPerson(
  mentions: readonly ResolvedMention[],
  from: number,
): number {
  const first = firstFrom(mentions, from);
  return (
    mentions.slice(first, first + mostMentions).find(isPerson)?.start ??
    Infinity
  );
}

const mostMentions = 12;

function isPerson({ kind }: ResolvedMention): boolean {
  return kind === 'PERSON';
}
