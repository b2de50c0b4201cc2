import { partitionPoint } from '../../util/partition-point.js';
import type { EvidenceLocator, TextSpan } from '../extraction.js';
import type { ResolvedDocument } from '../resolution/resolved-document.js';

/** Finds what stands at a span of the page. */
export interface SpanReader {
  /** The entity that exactly this span names. */
  readonly entityAt: (span: TextSpan) => string | undefined;
  /** The span as evidence; nothing when it lies in no line. */
  readonly evidence: (span: TextSpan) => readonly EvidenceLocator[];
}

/** Reads the document once, so that each look-up is short. */
export function createSpanReader({
  page,
  sentences,
}: ResolvedDocument): SpanReader {
  const entities = new Map<string, string>();
  for (const { passage, start: from, mentions } of sentences) {
    for (const { start, end, entity } of mentions) {
      const span = passage.toPage(from + start, from + end);
      if (span !== undefined) {
        entities.set(keyOf(span), entity);
      }
    }
  }
  const lines = page.articles.flatMap((article) =>
    article.lines.map((line, paragraph) => ({
      ...line,
      article: article.id,
      paragraph,
    })),
  );
  return {
    entityAt: (span) => entities.get(keyOf(span)),
    evidence: ({ start, end }) => {
      const line =
        lines[partitionPoint(lines, (one) => one.start <= start) - 1];
      return line === undefined || start < line.start || end > line.end
        ? []
        : [{ article: line.article, paragraph: line.paragraph, start, end }];
    },
  };
}

function keyOf({ start, end }: TextSpan): string {
  return `${start}-${end}`;
}
