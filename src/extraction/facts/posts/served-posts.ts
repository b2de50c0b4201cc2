import { serving } from '../../lexicon/people/post-words.js';
import { prefixIndexOf } from '../../recognition/prefix-index.js';
import { suffixTrieOf } from '../../recognition/suffix-trie.js';
import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';
import { firstFrom } from '../sorted-spans.js';
import { clauseEnd } from './clause-end.js';
import { lastOfRow } from './last-of-row.js';
import type { Post } from './posts-before.js';
import { titleBefore } from './title-before.js';

const before = suffixTrieOf(serving.at);
const verbs = prefixIndexOf(serving.verbs);

/** How far behind the name the body may begin. */
const farthest = 40;
const mostMentions = 12;

/** Posts at a body that the sentence leads to: 王某平日在某公司当讲解员, 王某到某镇任副镇长. */
export function servedPosts(
  sentence: Sentence,
  person: ResolvedMention,
): readonly Post[] {
  const { text, mentions } = sentence;
  const posts: Post[] = [];
  const first = firstFrom(mentions, person.end);
  for (const mention of mentions.slice(first, first + mostMentions)) {
    if (mention.kind === 'PERSON' || mention.start > person.end + farthest) {
      break;
    }
    const between = text.slice(person.end, mention.start);
    if (serving.others.some((word) => between.includes(word))) {
      break;
    }
    if (before.longestEndingAt(text, mention.start) !== undefined) {
      posts.push(...postAt(sentence, person, mention.start));
    }
  }
  return posts;
}

function postAt(
  sentence: Sentence,
  { start }: ResolvedMention,
  bodyStart: number,
): readonly Post[] {
  const { text, mentions } = sentence;
  const body = lastOfRow(mentions, text, bodyStart);
  const verb = body === undefined ? undefined : verbs.longestAt(text, body.end);
  if (body === undefined || verb === undefined) {
    return [];
  }
  const floor = body.end + verb.length;
  const end = clauseEnd(text, floor);
  const title = titleBefore(sentence, end, floor);
  return title === undefined
    ? []
    : [{ body, title, start, end, confidence: 0.85 }];
}
