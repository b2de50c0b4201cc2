import { relationTypes } from '../../../ontology/relation-types.js';
import type { ExtractedRelation } from '../../extraction.js';
import { givenPost, statementOfPost } from '../../lexicon/people/post-words.js';
import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';
import type { FactRule, Unnamed } from '../fact-rule.js';
import { createAreaMemory } from '../posts/area-memory.js';
import { postsAfter } from '../posts/posts-after.js';
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
    for (const sentence of sentences) {
      areas.read(sentence);
      if (sentence.passage.role === 'EDITORS') {
        continue;
      }
      let neighbour: PostContext['neighbour'];
      for (const person of sentence.mentions) {
        if (person.kind !== 'PERSON' || person.form === 'ANAPHOR') {
          continue;
        }
        const before = postsBefore(
          sentence,
          postsEnd(sentence, person),
          neighbour === undefined ? { areas } : { areas, neighbour },
        );
        neighbour = { end: person.end, posts: before };
        for (const post of [...before, ...postsAfter(sentence, person)]) {
          if (mayHold(post.body)) {
            yield {
              type: 'RELATION',
              relation: relationOf(sentence, person, post),
            };
          }
        }
      }
    }
  },
};

/** Where the posts before a name end: before the name, or before 由 in 主席由王某担任. */
function postsEnd({ text }: Sentence, { start, end }: ResolvedMention): number {
  const isGiven =
    text.charAt(start - 1) === givenPost.mark &&
    givenPost.verbs.some((verb) => text.startsWith(verb, end));
  return isGiven ? start - 1 : start;
}

function mayHold({ kind }: Post['body']): boolean {
  const bodies: readonly string[] = relationTypes.HOLDS_POST.to;
  return bodies.includes(kind);
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
