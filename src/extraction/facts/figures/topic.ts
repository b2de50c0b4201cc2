import { clauseStart } from './clause-start.js';
import type { ExtractedEntityKind } from '../../extraction.js';
import { newspaperEndings } from '../../lexicon/areas/area-levels.js';
import { clauseEnds } from '../../lexicon/figures/metric-words.js';
import {
  agentMarks,
  locatives,
  longestTitle,
  programVerbs,
} from '../../lexicon/figures/topic-words.js';
import type {
  ResolvedDocument,
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';

/** What a sentence, or the rest of one, is about. */
export interface Topic {
  readonly mention: ResolvedMention;
  /** The sentence that names it: the same, or an earlier one of the article. */
  readonly sentence: Sentence;
}

/** What a figure or an act can be of. */
const topicKinds: ReadonlySet<ExtractedEntityKind> = new Set([
  'DISTRICT',
  'STREET',
  'COMMUNITY',
  'ENTERPRISE',
  'ORGANIZATION',
  'PROGRAM',
  'PLACE',
]);

/**
 * What each sentence starts out to be about: what the sentence before, of the same paragraph, was about;
 * at the start of a paragraph what the article's headline names. One pass over the document.
 */
export function inheritedTopics(
  document: ResolvedDocument,
): ReadonlyMap<Sentence, Topic> {
  const topics = new Map<Sentence, Topic>();
  let article: string | undefined;
  let headline: Topic | undefined;
  let current: Topic | undefined;
  let paragraph: number | undefined;
  for (const sentence of document.sentences) {
    if (sentence.article.id !== article) {
      article = sentence.article.id;
      headline = undefined;
      current = undefined;
    }
    const [first] = sentence.passage.paragraphs;
    if (first !== paragraph) {
      paragraph = first;
      current = headline;
    }
    if (current !== undefined) {
      topics.set(sentence, current);
    }
    const named = runProgram(sentence) ?? subjectOf(sentence);
    if (named !== undefined) {
      current = { mention: named, sentence };
      headline ??= current;
    }
  }
  return topics;
}

/**
 * The mentions that a sentence can be about, in order: of names in a row (荷塘区月塘街道) the last; no place
 * where something happens, no body that only lends a speaker his title, no newspaper.
 */
export function topicMentions(sentence: Sentence): readonly ResolvedMention[] {
  const outer = sentence.mentions.filter(({ isNested }) => !isNested);
  return outer.filter((mention, index) => {
    const next = outer[index + 1];
    return (
      topicKinds.has(mention.kind) &&
      !isFollowedDirectly(mention, next) &&
      !isLentTo(next, mention, sentence.text) &&
      !isPlaced(mention, sentence.text) &&
      !newspaperEndings.some((ending) => mention.surface.endsWith(ending))
    );
  });
}

function isFollowedDirectly(
  { end }: ResolvedMention,
  next: ResolvedMention | undefined,
): boolean {
  return next?.start === end && next.kind !== 'PERSON';
}

/** 区教育局局长王某: the sentence is about what he says. */
function isLentTo(
  next: ResolvedMention | undefined,
  { end }: ResolvedMention,
  text: string,
): boolean {
  return (
    next?.kind === 'PERSON' &&
    next.start - end <= longestTitle &&
    ![...text.slice(end, next.start)].some((character) =>
      clauseEnds.includes(character),
    )
  );
}

function isPlaced({ start }: ResolvedMention, text: string): boolean {
  return locatives.some((word) => text.endsWith(word, start));
}

/** The thing that opens a clause of the sentence, else the first that it names. */
function subjectOf(sentence: Sentence): ResolvedMention | undefined {
  const mentions = topicMentions(sentence);
  return (
    mentions.find((mention) =>
      opensClause(
        mention,
        clauseStart(sentence.text, mention.start),
        sentence.text,
      ),
    ) ?? mentions[0]
  );
}

/** Whether a mention stands at the start of the clause that begins at `clause`. */
export function opensClause(
  mention: ResolvedMention,
  clause: number,
  text: string,
): boolean {
  const lead = text.slice(clause, mention.start);
  return mention.start >= clause && (lead === '' || agentMarks.includes(lead));
}

/** The programme that the sentence says is being run: what it counts is the programme's. */
export function runProgram(sentence: Sentence): ResolvedMention | undefined {
  return sentence.mentions.find(
    ({ kind, start, isNested }) =>
      kind === 'PROGRAM' &&
      !isNested &&
      programVerbs.some((verb) =>
        sentence.text.endsWith(
          verb,
          '“"《'.includes(sentence.text[start - 1] ?? ' ') ? start - 1 : start,
        ),
      ),
  );
}
