import {
  areaTitles,
  postMarks,
  titleLeads,
} from '../../lexicon/people/post-words.js';
import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';
import { firstFrom } from '../sorted-spans.js';
import type { AreaMemory } from './area-memory.js';
import type { BodyMemory } from './body-memory.js';
import { bodyBefore } from './body-before.js';
import { titleBefore } from './title-before.js';
import { titleEnds } from './titles.js';

export interface Post {
  readonly body: ResolvedMention;
  readonly title: string;
  /** Where the sentence states it. */
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** What the text says before a name. */
export interface PostContext {
  readonly areas: AreaMemory;
  readonly bodies: BodyMemory;
  /** The posts of the person named right before in a list, and where that name ends. */
  readonly neighbour?: {
    readonly end: number;
    readonly posts: readonly Post[];
  };
}

/** A part of what stands before a name: 党组成员、副院长 are two, the second without a body of its own. */
interface Segment {
  readonly body?: ResolvedMention;
  readonly title?: string;
  readonly start: number;
}

const mostSegments = 4;

/** Bounds the look at names before an offset: a long list of them says nothing more. */
const mostMentions = 12;

/** The posts that stand right before an offset at which a person's name, or 由 before it, begins. */
export function postsBefore(
  sentence: Sentence,
  nameStart: number,
  { areas, bodies, neighbour }: PostContext,
): readonly Post[] {
  const segments = segmentsBefore(sentence, nameStart);
  const first = segments[0]?.start ?? nameStart;
  const isNext =
    neighbour !== undefined &&
    neighbour.end === first - 1 &&
    postMarks.betweenPeople.includes(sentence.text.charAt(neighbour.end));
  if (segments.length === 0) {
    return isNext ? neighbour.posts.filter(maySeveralHold) : [];
  }
  const posts: Post[] = [];
  let body = isNext ? neighbour.posts.at(-1)?.body : undefined;
  for (const [index, segment] of segments.entries()) {
    body = segment.body ?? body;
    const title = segment.title ?? titleAfter(segments, index);
    const level = levelOf(title);
    const named =
      segment.body ??
      (level !== undefined
        ? areas.latest(level)
        : title?.startsWith(postMarks.streetOffice) === true
          ? areas.latest(postMarks.streetLevel)
          : body);
    // 检察官、法治副校长王某: a title that the body before cannot have is one of another body.
    const isOther =
      segment.body === undefined &&
      title !== undefined &&
      named !== undefined &&
      !bodies.mayHave(named, title);
    const holder =
      title === undefined ||
      level !== undefined ||
      (named !== undefined && !isOther)
        ? named
        : (bodies.bodyOf(title, segment.start) ?? named);
    body = holder ?? body;
    if (title !== undefined && holder !== undefined) {
      posts.push({
        body: holder,
        title,
        start: segment.start,
        end: nameStart,
        confidence: segment.body === undefined ? 0.75 : 0.9,
      });
    }
  }
  return posts;
}

/** The level of area that a title names: that of 常务副区长 too. */
function levelOf(title: string | undefined): string | undefined {
  const lead = titleLeads.find((word) => title?.startsWith(word))?.length ?? 0;
  return title === undefined ? undefined : areaTitles[title.slice(lead)];
}

/** One alone heads a body; its deputies and members are many: 副区长王某、李某. */
function maySeveralHold({ title }: Post): boolean {
  return (
    title.includes(postMarks.deputy) ||
    !postMarks.heads.some((head) => title.endsWith(head))
  );
}

/** From left to right, up to the name. */
function segmentsBefore(
  sentence: Sentence,
  nameStart: number,
): readonly Segment[] {
  const segments: Segment[] = [];
  let end = nameStart;
  while (segments.length < mostSegments) {
    // 公司董事长、1998届校友王某: what he also is goes between the post and the name.
    end =
      segments.length === 0
        ? pastWalkOfLife(sentence, pastEpithet(sentence, end))
        : end;
    // Bodies share the post of a body: in 教育局、教师王某 the first has nothing to do with him.
    const mayLackTitle = segments[0]?.body !== undefined;
    const segment = segmentEndingAt(sentence, end, mayLackTitle);
    if (segment === undefined) {
      break;
    }
    segments.unshift(segment);
    // 网格员、“银杏”艺术团团长: the quotation mark belongs to the body.
    const joint = pastOpening(sentence.text, segment.start);
    const before = sentence.text.charAt(joint - 1);
    if (before === '' || !postMarks.betweenPosts.includes(before)) {
      break;
    }
    end = joint - 1;
  }
  return segments;
}

/** Before a walk of life that ends at an offset, when a mark of a list divides it from what is before. */
function pastWalkOfLife({ text }: Sentence, end: number): number {
  const joint =
    titleEnds.walksOfLife.longestEndingAt(text, end) === undefined
      ? undefined
      : jointBefore(text, end);
  return joint === undefined ||
    titleEnds.offices.longestEndingAt(text, end) !== undefined
    ? end
    : joint - 1;
}

function pastOpening(text: string, start: number): number {
  return postMarks.openingQuotes.includes(text.charAt(start - 1) || ' ')
    ? start - 1
    : start;
}

const longestEpithet = 10;

/** Where the quotation marks open that close at an offset. */
function openingOf(text: string, end: number): number | undefined {
  if (!postMarks.quotes.includes(text.charAt(end - 1) || ' ')) {
    return undefined;
  }
  for (let at = end - 2; at >= 0 && at >= end - longestEpithet; at -= 1) {
    if (postMarks.openingQuotes.includes(text.charAt(at))) {
      return at;
    }
  }
  return undefined;
}

/** Before what somebody is called in quotation marks: 研究员、“辣椒大王”王某. */
function pastEpithet({ text }: Sentence, end: number): number {
  const open = openingOf(text, end);
  if (
    open === undefined ||
    titleEnds.offices.longestEndingAt(text, end - 1) !== undefined
  ) {
    return end;
  }
  return postMarks.betweenPosts.includes(text.charAt(open - 1) || ' ')
    ? open - 1
    : open;
}

/** 小铺“店长”王某 */
function quotedSegment(sentence: Sentence, end: number): Segment | undefined {
  const { text } = sentence;
  const open = openingOf(text, end);
  if (open === undefined) {
    return undefined;
  }
  const title = text.slice(open + 1, end - 1);
  if (titleEnds.offices.longestEndingAt(title, title.length) !== title) {
    return undefined;
  }
  const body = bodyBefore(sentence, open);
  return body?.end === open
    ? { body: body.mention, title, start: rowStart(sentence, body.mention) }
    : { title, start: open };
}

function segmentEndingAt(
  sentence: Sentence,
  end: number,
  mayLackTitle: boolean,
): Segment | undefined {
  const quoted = quotedSegment(sentence, end);
  if (quoted !== undefined) {
    return quoted;
  }
  const body = bodyBefore(sentence, end);
  if (body !== undefined) {
    const start = rowStart(sentence, body.mention);
    if (body.end === end) {
      return mayLackTitle ? { body: body.mention, start } : undefined;
    }
    const title = titleBefore(sentence, end, body.end);
    if (title !== undefined) {
      return { body: body.mention, title, start };
    }
  }
  const joint = jointBefore(sentence.text, end);
  const title =
    (joint === undefined ? undefined : titleBefore(sentence, end, joint)) ??
    titleBefore(sentence, end);
  return title === undefined ? undefined : { title, start: end - title.length };
}

const longestTitle = 12;

/** Behind the last mark between posts, when what follows may be one title: 办事处主任. */
function jointBefore(text: string, end: number): number | undefined {
  for (let at = end - 1; at >= 0 && at > end - longestTitle; at -= 1) {
    if (text.charAt(at) === postMarks.betweenPosts.charAt(0)) {
      return at + 1;
    }
  }
  return undefined;
}

/** Where the row of names begins whose last is the body: 荷塘区 of 荷塘区月塘街道. */
function rowStart({ mentions }: Sentence, body: ResolvedMention): number {
  let start = body.start;
  const last = firstFrom(mentions, start) - 1;
  for (let at = last; at >= 0 && at > last - mostMentions; at -= 1) {
    const mention = mentions[at];
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
