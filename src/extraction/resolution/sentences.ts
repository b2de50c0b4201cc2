import type { EvidenceLocator, TextSpan } from '../extraction.js';
import type { Page } from '../page.js';
import { type Passage, passagesOf } from '../passage.js';
import { wordsOf } from '../words.js';
import type { DateReader } from './resolve-dates.js';
import type { TiedMention } from './resolve-entities.js';
import type { ResolvedMention, Sentence } from './resolved-document.js';

/** A sentence ends after its mark, and after the closing quotation marks or brackets that follow it. */
const sentenceEnd = /[。！？!?；;…]+[”’"')）」』]*/g;

/** The sentences of the page in order, each with its mentions and words. */
export function sentencesOf(
  page: Page,
  mentions: readonly TiedMention[],
  dates: DateReader,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  for (const article of page.articles) {
    dates.startArticle();
    for (const passage of passagesOf(article, page.text)) {
      const inPassage: TiedMention[] = [];
      let mention = mentions[next];
      while (
        mention !== undefined &&
        passage.fromPage(mention.start) !== undefined
      ) {
        inPassage.push(mention);
        next += 1;
        mention = mentions[next];
      }
      const parts = placedIn(passage, inPassage);
      const mentionsWithin = spanReader(parts);
      const wordsWithin = spanReader(wordsOf(passage.text));
      for (const span of spansOf(passage.text)) {
        const text = passage.text.slice(span.start, span.end);
        sentences.push({
          ...span,
          passage,
          article,
          index: sentences.length,
          text,
          dates: dates.read(text),
          mentions: mentionsWithin(span),
          words: wordsWithin(span),
          evidence: (start, end) =>
            evidenceIn(passage, span.start + start, span.start + end),
        });
      }
    }
  }
  return sentences;
}

function spansOf(text: string): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  let start = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    spans.push({ start, end });
    start = end;
  }
  if (start < text.length) {
    spans.push({ start, end: text.length });
  }
  return spans;
}

/** Mentions by offsets into the passage's text. */
function placedIn(
  passage: Passage,
  mentions: readonly TiedMention[],
): readonly ResolvedMention[] {
  let reach = 0;
  return mentions.flatMap((mention): readonly ResolvedMention[] => {
    const start = passage.fromPage(mention.start);
    if (start === undefined) {
      return [];
    }
    const end = start + mention.surface.length;
    const isNested = end <= reach;
    reach = Math.max(reach, end);
    return [
      {
        start,
        end,
        entity: mention.entity,
        kind: mention.kind,
        surface: mention.surface,
        form: mention.form,
        isNested,
      },
    ];
  });
}

/**
 * Gives what lies within one span after another, by offsets into the span; `items` and the spans come in
 * the order of the text, so that each item is looked at once.
 */
function spanReader<T extends TextSpan>(
  items: readonly T[],
): (span: TextSpan) => readonly T[] {
  let next = 0;
  return (span) => {
    const within: T[] = [];
    let item = items[next];
    while (item !== undefined && item.start < span.end) {
      if (item.start >= span.start && item.end <= span.end) {
        within.push({
          ...item,
          start: item.start - span.start,
          end: item.end - span.start,
        });
      }
      next += 1;
      item = items[next];
    }
    return within;
  };
}

function evidenceIn(
  passage: Passage,
  start: number,
  end: number,
): readonly EvidenceLocator[] {
  return passage
    .lineSpans(start, end)
    .map((span) => ({ article: passage.article.id, ...span }));
}
