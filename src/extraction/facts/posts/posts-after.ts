import {
  adverbsOfPosts,
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
import { clauseEnd } from './clause-end.js';
import { lastOfRow } from './last-of-row.js';
import type { Post } from './posts-before.js';
import { servedPosts } from './served-posts.js';
import { titleBefore } from './title-before.js';

const verbs = prefixIndexOf(takesPost);
const adverbs = prefixIndexOf(adverbsOfPosts);
const laterVerbs = prefixIndexOf(laterPostVerbs);
const giving: ReadonlySet<string> = new Set(givingVerbs);
const quotes = '“”"';
const commas = '，,';

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
  const start = pastAdverbs(text, person.end);
  const verb =
    verbs.longestAt(text, start) ??
    verbs.longestAt(text, person.end) ??
    appointedBy(text, person);
  const next =
    verb === undefined
      ? []
      : postsFrom(
          sentence,
          {
            person,
            verb,
            start: text.startsWith(verb, start) ? start : person.end,
          },
          bodies,
        );
  // 王某是某会秘书长，同时兼任某所所长
  return [
    ...next,
    ...laterPosts(sentence, person, { bodies, from: endOf(next, person) }),
    ...(next.length > 0 ? [] : hiredPosts(sentence, person)),
    ...servedPosts(sentence, person),
  ];
}

const mostAdverbs = 2;

function pastAdverbs(text: string, from: number): number {
  let at = from;
  for (let count = 0; count < mostAdverbs; count += 1) {
    at += adverbs.longestAt(text, at)?.length ?? 0;
  }
  return at;
}

function endOf(posts: readonly Post[], person: ResolvedMention): number {
  return posts.at(-1)?.end ?? person.end;
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

/** How far behind the name, or the post before, the clause may begin. */
const farthest = 40;

interface Later {
  readonly bodies: BodyMemory;
  /** Where the posts that are read already end. */
  readonly from: number;
}

/** What later clauses of the sentence tell: 王某今年49岁，是某队队长; 王某，男，某公司经理. */
function laterPosts(
  sentence: Sentence,
  person: ResolvedMention,
  { bodies, from }: Later,
): readonly Post[] {
  const { text, mentions } = sentence;
  const next = nextPerson(mentions, person.end);
  const posts: Post[] = [];
  let reach = Math.min(text.length, from + farthest, next);
  for (let at = from; at < reach && posts.length < mostPosts; at += 1) {
    if (!commas.includes(text.charAt(at))) {
      continue;
    }
    const verb = laterVerbs.longestAt(text, at + 1) ?? '';
    const told = postsFrom(sentence, { person, verb, start: at + 1 }, bodies);
    const end = told.at(-1)?.end;
    if (end !== undefined && (verb !== '' || endsApart(text, end, next))) {
      posts.push(...told);
      at = end - 1;
      reach = Math.min(text.length, end + farthest, next);
    }
  }
  return posts;
}

/** Whether a post without a verb stands apart from the person behind it: 王某到会，区长李某…. */
function endsApart(text: string, end: number, next: number): boolean {
  return (
    end >= text.length ||
    (appositionEnds.includes(text.charAt(end)) && next - end > 1)
  );
}

const appositionEnds = '，,。；;）)';

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
