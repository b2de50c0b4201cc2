import { relationTypes } from '../../../ontology/relation-types.js';
import type { ExtractedRelation } from '../../extraction.js';
import { bodyEndings, shopTitles } from '../../lexicon/people/post-bodies.js';
import {
  givenTogether,
  postMarks,
  statementOfPost,
} from '../../lexicon/people/post-words.js';
import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';
import { stemOf } from '../posts/titles.js';
import type { Fact, FactRule, Unnamed } from '../fact-rule.js';
import { createAreaMemory } from '../posts/area-memory.js';
import { createBodyMemory } from '../posts/body-memory.js';
import { postsAfter } from '../posts/posts-after.js';
import { postsAhead, postsGiven } from '../posts/posts-ahead.js';
import {
  postsBefore,
  type Post,
  type PostContext,
} from '../posts/posts-before.js';

/**
 * Posts that people hold: the body and the title right before the name (区教育局局长王某), or behind it
 * (王某任区教育局局长).
 */
export const holdsPost: FactRule = {
  name: 'post',
  *find({ sentences }) {
    const areas = createAreaMemory();
    const bodies = createBodyMemory();
    for (const sentence of sentences) {
      areas.read(sentence);
      bodies.read(sentence);
      if (sentence.passage.role !== 'EDITORS') {
        yield* postsIn(sentence, { areas, bodies });
      }
    }
  },
};

function* postsIn(
  sentence: Sentence,
  context: Omit<PostContext, 'neighbour'>,
): Iterable<Fact> {
  let neighbour: PostContext['neighbour'];
  let together: ResolvedMention[] = [];
  for (const person of sentence.mentions) {
    if (person.kind !== 'PERSON' || person.form === 'ANAPHOR') {
      continue;
    }
    const before = postsBefore(
      sentence,
      person.start,
      neighbour === undefined ? context : { ...context, neighbour },
    );
    const after = postsAfter(sentence, person, context.bodies);
    const isJoined = isListed(sentence.text, together.at(-1), person);
    together = isJoined ? [...together, person].slice(-mostTogether) : [person];
    neighbour = { end: person.end, posts: before };
    for (const post of [
      ...before,
      ...postsAhead(sentence, person, context),
      ...postsGiven(sentence, { person, own: before }, context),
      ...after,
    ]) {
      yield* factOf(sentence, person, post);
    }
    if (after.length > 0 && isGivenTogether(sentence.text, person)) {
      for (const other of together.slice(0, -1)) {
        for (const post of after) {
          yield* factOf(sentence, other, post);
        }
      }
    }
  }
}

const mostTogether = 12;

/** 王某、李某 */
function isListed(
  text: string,
  last: ResolvedMention | undefined,
  next: ResolvedMention,
): boolean {
  return (
    last !== undefined &&
    next.start === last.end + 1 &&
    postMarks.betweenNames.includes(text.charAt(last.end))
  );
}

/** 由王某、李某担任组长 */
function isGivenTogether(text: string, { end }: ResolvedMention): boolean {
  return givenTogether.some((verb) => text.startsWith(verb, end));
}

function* factOf(
  sentence: Sentence,
  person: ResolvedMention,
  post: Post,
): Iterable<Fact> {
  if (mayHold(post)) {
    yield { type: 'RELATION', relation: relationOf(sentence, person, post) };
  }
}

function mayHold({ body, title }: Post): boolean {
  const bodies: readonly string[] = relationTypes.HOLDS_POST.to;
  return (
    bodies.includes(body.kind) &&
    (body.kind === 'ENTERPRISE' ||
      body.kind === 'ORGANIZATION' ||
      body.kind === 'PROGRAM' ||
      (!shopTitles.some((word) => title.endsWith(word)) &&
        !isOfUnnamedBody(title) &&
        !isOfPlace(body, title)))
  );
}

/** The most that a title at an area says before its office: 办事处主任. */
const longestOfArea = 4;

/** 欢乐世界市场部经理 behind an area: of something in it. */
function isOfPlace({ kind }: ResolvedMention, title: string): boolean {
  return (
    (kind === 'DISTRICT' || kind === 'STREET') &&
    stemOf(title).length > longestOfArea
  );
}

/** 图书馆馆长 behind an area: the post is at a body that is not known. */
function isOfUnnamedBody(title: string): boolean {
  const stem = stemOf(title);
  return bodyEndings.some((ending) => stem.endsWith(ending));
}

function relationOf(
  sentence: Sentence,
  person: ResolvedMention,
  { body, title, start, end, confidence }: Post,
): Unnamed<ExtractedRelation> {
  return {
    type: 'HOLDS_POST',
    subject: person.entity,
    object: body.entity,
    title,
    confidence,
    statement: statementOfPost(person.surface, body.surface, title),
    evidence: sentence.evidence(
      Math.min(start, person.start),
      Math.max(end, person.end),
    ),
  };
}
