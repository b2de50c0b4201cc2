import type { EvidenceLocator, Extraction } from '../extraction/extraction.js';
import { jsonPointer } from '../util/json-pointer.js';

import type { Finding } from './check-schema.js';
import { contains, textLayout } from './text-layout.js';

type Report = (reason: string, ...path: readonly (string | number)[]) => void;

/** Checks mentions and evidence against the layout of the text, and that a fact's passages name its ends. */
export function checkEvidence(extraction: Extraction): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (reason, ...path) => {
    findings.push({ pointer: jsonPointer(...path), reason });
  };
  const mentioned = checkMentions(extraction, report);
  checkFacts(extraction, mentioned, report);
  return findings;
}

/** The paragraphs that mention each entity, as `paragraphKey`. */
type Mentioned = ReadonlyMap<string, ReadonlySet<string>>;

function checkMentions(extraction: Extraction, report: Report): Mentioned {
  const locate = textLayout(extraction.articles);
  const mentioned = new Map<string, Set<string>>();
  for (const [index, entity] of extraction.entities.entries()) {
    const paragraphs = new Set<string>();
    const seen = new Set<string>();
    mentioned.set(entity.id, paragraphs);
    if (entity.mentions.length === 0) {
      report('The entity is mentioned nowhere.', 'entities', index, 'mentions');
    }
    for (const [position, mention] of entity.mentions.entries()) {
      const path = ['entities', index, 'mentions', position] as const;
      const place = locate(mention);
      if (mention.end - mention.start !== mention.surface.length) {
        report(
          'The surface is not as long as the span from start to end.',
          ...path,
        );
      } else if (place === undefined) {
        report('The mention lies in no paragraph of an article.', ...path);
      } else paragraphs.add(paragraphKey(place.article.id, place.paragraph));
      const span = `${String(mention.start)}-${String(mention.end)}`;
      if (seen.has(span)) report('The mention is listed twice.', ...path);
      seen.add(span);
    }
  }
  return mentioned;
}

function checkFacts(
  extraction: Extraction,
  mentioned: Mentioned,
  report: Report,
): void {
  const articles = new Map(
    extraction.articles.map((article) => [article.id, article]),
  );
  const checkLocators = (
    evidence: readonly EvidenceLocator[],
    ...path: (string | number)[]
  ) => {
    for (const [position, locator] of evidence.entries()) {
      const article = articles.get(locator.article);
      const paragraph = article?.paragraphs[locator.paragraph];
      const here = [...path, 'evidence', position];
      if (article === undefined) {
        report(
          `No article of the file has the id "${locator.article}".`,
          ...here,
          'article',
        );
      } else if (paragraph === undefined) {
        report(
          `The article has no paragraph ${String(locator.paragraph)}.`,
          ...here,
          'paragraph',
        );
      } else if (locator.end <= locator.start) {
        report('The passage is empty.', ...here);
      } else if (!contains(paragraph, locator)) {
        const range = `${String(paragraph.start)} to ${String(paragraph.end)}`;
        report(`The passage lies outside its paragraph (${range}).`, ...here);
      }
    }
  };
  const checkNamed = (
    end: string | undefined,
    evidence: readonly EvidenceLocator[],
    ...path: (string | number)[]
  ) => {
    // Articles are not named by their own text, and events are described rather than named.
    const paragraphs = end === undefined ? undefined : mentioned.get(end);
    if (paragraphs === undefined) return;
    if (
      evidence.some((at) =>
        paragraphs.has(paragraphKey(at.article, at.paragraph)),
      )
    )
      return;
    report(
      `"${String(end)}" is mentioned in none of the paragraphs given as evidence.`,
      ...path,
    );
  };
  for (const [index, relation] of extraction.relations.entries()) {
    checkLocators(relation.evidence, 'relations', index);
    checkNamed(
      relation.subject,
      relation.evidence,
      'relations',
      index,
      'subject',
    );
    checkNamed(
      relation.object,
      relation.evidence,
      'relations',
      index,
      'object',
    );
  }
  for (const [index, event] of extraction.events.entries()) {
    checkLocators(event.evidence, 'events', index);
    checkNamed(event.place, event.evidence, 'events', index, 'place');
    for (const [position, { entity }] of event.participants.entries()) {
      checkNamed(
        entity,
        event.evidence,
        'events',
        index,
        'participants',
        position,
        'entity',
      );
    }
  }
  for (const [index, metric] of extraction.metrics.entries()) {
    checkLocators(metric.evidence, 'metrics', index);
    checkNamed(metric.subject, metric.evidence, 'metrics', index, 'subject');
  }
}

function paragraphKey(article: string, paragraph: number): string {
  return `${String(paragraph)} ${article}`;
}
