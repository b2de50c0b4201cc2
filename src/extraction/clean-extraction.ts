import { cleanText } from './clean-text.js';
import type { Extraction } from './extraction.js';
import { unnamedFigure } from './lexicon/figures/metric-words.js';
import { unnamedPublisher, untitledPage } from './lexicon/structure/unnamed.js';

/**
 * The extraction with every text that people read made clean: titles, names and statements are cut from the
 * page, which may hold tabs, stray control characters and lines broken by columns. Surfaces stay the slices
 * that they are.
 */
export function cleanExtraction(extraction: Extraction): Extraction {
  const { document, articles, entities, relations, events, metrics } =
    extraction;
  return {
    document: {
      ...document,
      title: cleanText(document.title) || untitledPage,
      publisher: cleanText(document.publisher) || unnamedPublisher,
    },
    articles: articles.map((article) => ({
      ...article,
      ...cleaned(article, ['kicker', 'subtitle']),
      title: cleanText(article.title) || untitledPage,
      bylines: article.bylines.map((byline) => ({
        ...byline,
        name: cleanText(byline.name),
      })),
    })),
    entities: entities.map((entity) => ({
      ...entity,
      name: cleanText(entity.name),
      aliases: [...new Set(entity.aliases.map(cleanText))].filter(
        (alias) => alias !== '' && alias !== cleanText(entity.name),
      ),
    })),
    relations: relations.map((relation) => ({
      ...relation,
      ...cleaned(relation, ['title', 'statement']),
    })),
    events: events.map((event) => ({
      ...event,
      ...cleaned(event, ['title', 'statement']),
    })),
    metrics: metrics.map((metric) => ({
      ...metric,
      ...cleaned(metric, ['statement']),
      name: cleanText(metric.name) || unnamedFigure,
    })),
  };
}

/** The named texts of an object that are there, clean. */
function cleaned<K extends string>(
  object: Readonly<Partial<Record<K, string>>>,
  names: readonly K[],
): Partial<Record<K, string>> {
  const texts: Partial<Record<K, string>> = {};
  for (const name of names) {
    const text = object[name];
    if (text !== undefined) {
      texts[name] = cleanText(text);
    }
  }
  return texts;
}
