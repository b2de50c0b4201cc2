import type { ExtractedArticle, TextSpan } from '../extraction/extraction.js';

/** Where in the articles a stretch of the text lies. */
export interface Location {
  readonly article: ExtractedArticle;
  readonly paragraph: number;
}

/** Finds the paragraph that holds a span whole, undefined when none does. Articles must not overlap. */
export function textLayout(
  articles: readonly ExtractedArticle[],
): (span: TextSpan) => Location | undefined {
  const places = articles
    .flatMap((article) =>
      article.paragraphs.map((span, paragraph) => ({
        article,
        paragraph,
        span,
      })),
    )
    .sort((left, right) => left.span.start - right.span.start);
  return (span) => {
    let low = 0;
    let high = places.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      const place = places[middle];
      if (place !== undefined && place.span.start <= span.start) low = middle;
      else high = middle - 1;
    }
    const place = places[low];
    return place !== undefined && contains(place.span, span)
      ? place
      : undefined;
  };
}

export function contains(outer: TextSpan, inner: TextSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
