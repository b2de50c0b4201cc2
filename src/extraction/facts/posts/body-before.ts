import { postMarks } from '../../lexicon/people/post-words.js';
import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';
import { firstFrom } from '../sorted-spans.js';

/** Bounds the look at names before an offset: a long list of them says nothing more. */
const mostMentions = 12;

/**
 * The last name before an offset that can be a body, the outermost of those that end there, and where the
 * words behind it begin: past its short form in brackets.
 */
export function bodyBefore(
  { mentions, text }: Sentence,
  offset: number,
): { readonly mention: ResolvedMention; readonly end: number } | undefined {
  let found: ResolvedMention | undefined;
  const last = firstFrom(mentions, offset) - 1;
  for (let at = last; at >= 0 && at > last - mostMentions; at -= 1) {
    const mention = mentions[at];
    if (
      mention !== undefined &&
      mention.end <= offset &&
      mention.kind !== 'PERSON' &&
      mention.kind !== 'PLACE' &&
      (found === undefined || mention.end >= found.end)
    ) {
      found = mention;
    }
  }
  if (found === undefined || isInPlace(found, mentions[last])) {
    return undefined;
  }
  if (
    postMarks.bookClose === text.charAt(found.end) &&
    postMarks.bookOpen === text.charAt(found.start - 1)
  ) {
    return { mention: found, end: found.end + 1 };
  }
  const close = closingAfter(text, found.end);
  if (close === undefined) {
    return { mention: found, end: found.end };
  }
  const open = openingBefore(text, found.start);
  const named = mentions
    .slice(Math.max(0, last - mostMentions), last + 1)
    .find(({ kind, end }) => end === open && kind !== 'PERSON');
  return named === undefined
    ? { mention: found, end: found.end }
    : { mention: named, end: close };
}

/** 荷塘区 of 荷塘区神农湖湖长: the post is at the place, which holds none. */
function isInPlace(
  { end }: ResolvedMention,
  last: ResolvedMention | undefined,
): boolean {
  return last?.kind === 'PLACE' && last.end > end;
}

const longestRemark = 12;

function closingAfter(text: string, end: number): number | undefined {
  const at = postMarks.quotes.includes(text.charAt(end) || ' ') ? end + 1 : end;
  return postMarks.closing.includes(text.charAt(at) || ' ')
    ? at + 1
    : undefined;
}

function openingBefore(text: string, start: number): number | undefined {
  for (let at = start - 1; at >= 0 && at > start - longestRemark; at -= 1) {
    if (postMarks.opening.includes(text.charAt(at))) {
      return at;
    }
  }
  return undefined;
}
