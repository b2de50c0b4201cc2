import { areaTitles } from '../../lexicon/post-words.js';
import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';
import type { AreaMemory } from './area-memory.js';
import { titleBefore } from './title-before.js';

export interface Post {
  readonly body: ResolvedMention;
  readonly title: string;
  /** Where the sentence states it. */
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** A part of what stands before a name: 党组成员、副院长 are two, the second without a body of its own. */
interface Segment {
  readonly body?: ResolvedMention;
  readonly title?: string;
  readonly start: number;
}

const joints = '、兼和';
const mostSegments = 4;

/** The posts that stand right before a person's name. */
export function postsBefore(
  sentence: Sentence,
  person: ResolvedMention,
  areas: AreaMemory,
): readonly Post[] {
  const segments = segmentsBefore(sentence, person.start);
  const posts: Post[] = [];
  let body: ResolvedMention | undefined;
  for (const [index, segment] of segments.entries()) {
    body = segment.body ?? body;
    const title = segment.title ?? titleAfter(segments, index);
    const level = title === undefined ? undefined : areaTitles[title];
    const holder =
      segment.body ??
      (level === undefined ? body : (areas.latest(level) ?? undefined));
    if (title !== undefined && holder !== undefined) {
      posts.push({
        body: holder,
        title,
        start: segment.start,
        end: person.end,
        confidence: segment.body === undefined ? 0.75 : 0.9,
      });
    }
  }
  return posts;
}

/** From left to right, up to the name. */
function segmentsBefore(
  sentence: Sentence,
  nameStart: number,
): readonly Segment[] {
  const segments: Segment[] = [];
  let end = nameStart;
  while (segments.length < mostSegments) {
    const segment = segmentEndingAt(sentence, end, segments.length > 0);
    if (segment === undefined) {
      break;
    }
    segments.unshift(segment);
    const before = sentence.text.charAt(segment.start - 1);
    if (before === '' || !joints.includes(before)) {
      break;
    }
    end = segment.start - 1;
  }
  return segments;
}

function segmentEndingAt(
  sentence: Sentence,
  end: number,
  mayLackTitle: boolean,
): Segment | undefined {
  const body = bodyBefore(sentence, end);
  if (body !== undefined) {
    if (body.end === end) {
      return mayLackTitle
        ? { body, start: rowStart(sentence, body) }
        : undefined;
    }
    const title = titleBefore(sentence, end, body.end);
    if (title !== undefined) {
      return { body, title, start: rowStart(sentence, body) };
    }
  }
  const title = titleBefore(sentence, end);
  return title === undefined ? undefined : { title, start: end - title.length };
}

/** The last name before an offset that can be a body, the outermost of those that end there. */
function bodyBefore(
  { mentions }: Sentence,
  end: number,
): ResolvedMention | undefined {
  let found: ResolvedMention | undefined;
  for (const mention of mentions) {
    if (mention.start >= end) {
      break;
    }
    if (
      mention.end <= end &&
      mention.kind !== 'PERSON' &&
      mention.kind !== 'PLACE' &&
      (found === undefined || mention.end > found.end)
    ) {
      found = mention;
    }
  }
  return found;
}

/** Where the row of names begins whose last is the body: 荷塘区 of 荷塘区月塘街道. */
function rowStart({ mentions }: Sentence, body: ResolvedMention): number {
  let start = body.start;
  for (let index = mentions.length - 1; index >= 0; index -= 1) {
    const mention = mentions[index];
    if (mention?.end === start && !mention.isNested) {
      start = mention.start;
    }
  }
  return start;
}

/** The title that the segments to the right share: 高新区党工委、天元区委书记. */
function titleAfter(
  segments: readonly Segment[],
  index: number,
): string | undefined {
  return segments.slice(index + 1).find(({ title }) => title !== undefined)
    ?.title;
}
