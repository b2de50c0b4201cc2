import { postMarks, takesPost } from '../../lexicon/people/post-words.js';
import { prefixIndexOf } from '../../recognition/prefix-index.js';
import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';
import { lastOfRow } from './last-of-row.js';
import type { Post } from './posts-before.js';
import { titleBefore } from './title-before.js';

const verbs = prefixIndexOf(takesPost);
const quotes = '“”"';
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
  const body = lastOfRow(mentions, text, person.end + verb.length);
  if (body === undefined) {
    return [];
  }
  const end = clauseEnd(text, body.end);
  const floor = quotes.includes(text.charAt(body.end) || ' ')
    ? body.end + 1
    : body.end;
  const title = titleBefore(sentence, end, floor);
  // 王某，区委常委、副区长李某: the posts are those of the next.
  const isOfNext =
    postMarks.betweenPeople.includes(verb) &&
    postMarks.betweenPosts.includes(text.charAt(end) || ' ');
  return title === undefined || isOfNext
    ? []
    : [{ body, title, start: person.start, end, confidence: 0.85 }];
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
