import {
  aheadOfPost,
  givenPost,
  namingVerbs,
  postMarks,
} from '../../lexicon/people/post-words.js';
import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';
import { firstFrom } from '../sorted-spans.js';
import { titleEnds } from './titles.js';
import { type Post, type PostContext, postsBefore } from './posts-before.js';

type Context = Omit<PostContext, 'neighbour'>;

/**
 * Posts that stand before a name without touching it: 作为某队队长，王某; 担任某队队长的王某; 某校校长　王某.
 */
export function postsAhead(
  sentence: Sentence,
  { start }: ResolvedMention,
  context: Context,
): readonly Post[] {
  const { text } = sentence;
  const mark = text.charAt(start - 1);
  if (mark === '') {
    return [];
  }
  if (postMarks.spaces.includes(mark)) {
    return postsBefore(sentence, start - 1, context).filter(
      ({ confidence }) => confidence >= sure,
    );
  }
  if (!aheadOfPost.marks.includes(mark)) {
    return [];
  }
  const posts = postsBefore(sentence, start - 1, context);
  const first = firstOf(posts, start);
  const verb = aheadOfPost.verbs.find((word) => text.endsWith(word, first));
  // 王某作为某室召集人，李某: the post is that of the one before.
  return verb === undefined || followsPerson(sentence, first - verb.length)
    ? []
    : posts;
}

function followsPerson({ mentions }: Sentence, offset: number): boolean {
  const last = mentions[firstFrom(mentions, offset) - 1];
  return last?.kind === 'PERSON' && last.end === offset;
}

/** The confidence of a post whose body stands right before the title. */
const sure = 0.9;

/** A post that is given to a person: 主席由王某担任; 队长由某社区书记王某兼任. */
export function postsGiven(
  sentence: Sentence,
  {
    person,
    own,
  }: { readonly person: ResolvedMention; readonly own: readonly Post[] },
  context: Context,
): readonly Post[] {
  const { text } = sentence;
  const first = firstOf(own, person.start);
  const mark = markBefore(text, first, [givenPost.mark]);
  if (
    text.startsWith(givenPost.mark, mark) &&
    givenPost.verbs.some((verb) => text.startsWith(verb, person.end))
  ) {
    return postsBefore(sentence, mark, context);
  }
  const named = markBefore(text, first, namingVerbs);
  return named < first && !isTold(sentence, named)
    ? postsBefore(sentence, named, context).filter(({ end }) => end === named)
    : [];
}

/** 某校校长王某是…: the verb tells of somebody whom the text names. */
function isTold({ mentions }: Sentence, offset: number): boolean {
  const last = mentions[firstFrom(mentions, offset) - 1];
  return last !== undefined && last.end >= offset;
}

/** Where 由 or the like stands before a person with what he is: 由六年级学生王某. */
function markBefore(
  text: string,
  first: number,
  marks: readonly string[],
): number {
  const walk = titleEnds.walksOfLife.longestEndingAt(text, first);
  const least = walk === undefined ? first - 2 : first - longestWalk;
  for (let at = first - 1; at >= Math.max(0, least); at -= 1) {
    const mark = marks.find((word) => text.startsWith(word, at));
    if (
      mark !== undefined &&
      (walk !== undefined || at + mark.length === first)
    ) {
      return at;
    }
  }
  return first;
}

const longestWalk = 12;

function firstOf(posts: readonly Post[], start: number): number {
  return posts.reduce((first, post) => Math.min(first, post.start), start);
}
