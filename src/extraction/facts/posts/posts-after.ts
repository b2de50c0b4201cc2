import { postTitles, takesPost } from '../../lexicon/post-words.js';
import { prefixIndexOf } from '../../recognition/prefix-index.js';
import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';
import type { Post } from './posts-before.js';

const titles = prefixIndexOf(postTitles);
const verbs = prefixIndexOf(takesPost);
const ends = '，,。；;、！？!?”"）) ';

/** The post that stands behind a person's name: 王某任区教育局局长. */
export function postsAfter(
  sentence: Sentence,
  person: ResolvedMention,
): readonly Post[] {
  const { text, mentions } = sentence;
  const verb = verbs.longestAt(text, person.end);
  if (verb === undefined) {
    return [];
  }
  const at = person.end + verb.length;
  const body = outermostAt(mentions, at);
  const title =
    body === undefined ? undefined : titles.longestAt(text, body.end);
  if (body === undefined || title === undefined) {
    return [];
  }
  const end = body.end + title.length;
  const isWhole = end === text.length || ends.includes(text.charAt(end));
  return isWhole
    ? [{ body, title, start: person.start, end, confidence: 0.85 }]
    : [];
}

function outermostAt(
  mentions: readonly ResolvedMention[],
  start: number,
): ResolvedMention | undefined {
  return mentions.find(
    (mention) => mention.start === start && mention.kind !== 'PERSON',
  );
}
