import { extractPage } from '../../../src/extraction/extract-page.js';
import type { Extraction } from '../../../src/extraction/extraction.js';
import { applyRules } from '../../../src/extraction/facts/apply-rules.js';
import { ruleRecognizer } from '../../../src/extraction/recognition/rule-recognizer.js';
import { resolveDocument } from '../../../src/extraction/resolution/resolve-document.js';
import type { ResolvedDocument } from '../../../src/extraction/resolution/resolved-document.js';
import { createDateReader } from '../../../src/extraction/resolution/resolve-dates.js';
import type { TiedMention } from '../../../src/extraction/resolution/resolve-entities.js';
import { sentencesOf } from '../../../src/extraction/resolution/sentences.js';
import { readPage } from '../../../src/extraction/structure/read-page.js';
import type { GoldPage } from './gold-page.js';

/** What the whole of extraction makes of a gold page. */
export function extractGoldPage({ text, sha256, gold }: GoldPage): Extraction {
  const { publisher, date } = gold.document;
  return extractPage(text, {
    sha256,
    publisher,
    ...(date === undefined ? {} : { date }),
  });
}

/** What the fact rules make of the gold's own entities and mentions. */
export function extractFactsFrom(gold: GoldPage): Extraction {
  const document = givenDocument(gold);
  return {
    ...gold.gold,
    articles: document.page.articles.map((article) => ({
      ...article,
      paragraphs: [],
    })),
    ...applyRules(document),
  };
}

/** A gold page with the names that the rules find. */
export function findDocument({ text, gold }: GoldPage): ResolvedDocument {
  const page = readPage(text);
  const { publisher, date } = gold.document;
  return resolveDocument(page, ruleRecognizer.recognize(page), {
    publisher,
    ...(date === undefined ? {} : { date }),
  });
}

/** A gold page with the gold's own entities and mentions. */
export function givenDocument({ text, gold }: GoldPage): ResolvedDocument {
  const page = readPage(text);
  const { date } = gold.document;
  const mentions = gold.entities
    .flatMap(({ id, kind, mentions: places }) =>
      places.map((place): TiedMention => ({
        ...place,
        kind,
        entity: id,
        rule: 'gold',
        confidence: 1,
        form: 'NAME',
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    page,
    entities: new Map(gold.entities.map((entity) => [entity.id, entity])),
    sentences: sentencesOf(page, mentions, createDateReader(text, date)),
    ...(date === undefined ? {} : { date }),
  };
}
