import type { ExtractedMetric } from '../extraction/extraction.js';
import type { EventRole } from '../ontology/roles.js';

import { statementLabels as labels } from './statement-labels.js';

/** Statements of the relations that the loader derives; made of names alone, so no source text is copied. */
export const statements = {
  actedIn: (name: string, eventTitle: string, role: EventRole): string =>
    `${name} ${labels.tookPart}${quoted(eventTitle)}${labels.bracketOpen}${labels.roles[role]}${labels.bracketClose}`,

  eventLocatedIn: (eventTitle: string, place: string): string =>
    `${quoted(eventTitle)}${labels.tookPlaceIn}${place}`,

  mentionedIn: (name: string, articleTitle: string): string =>
    `${quoted(articleTitle)}${labels.articleMentions}${name}`,

  eventMentionedIn: (eventTitle: string, articleTitle: string): string =>
    `${quoted(articleTitle)}${labels.articleTellsOf}${quoted(eventTitle)}`,

  measures: (metric: ExtractedMetric, name: string): string => {
    const { value, valueTo, unit, period, qualifier = 'EXACT' } = metric;
    const range =
      valueTo === undefined ? '' : `${labels.rangeSeparator}${String(valueTo)}`;
    const when =
      period === undefined
        ? ''
        : `${labels.periodOpen}${period}${labels.periodClose}`;
    return `${name}${labels.figureOf}${metric.name} ${labels.qualifiers[qualifier]}${String(value)}${range} ${unit}${when}`;
  },
} as const;

function quoted(title: string): string {
  return `${labels.quoteOpen}${title}${labels.quoteClose}`;
}
