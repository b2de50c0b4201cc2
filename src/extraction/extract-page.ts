import type { ExtractedDocument, Extraction } from './extraction.js';
import { applyRules } from './facts/apply-rules.js';
import type { Recognizer } from './recognition/recognizer.js';
import { ruleRecognizer } from './recognition/rule-recognizer.js';
import { resolveDocument } from './resolution/resolve-document.js';
import { readPage } from './structure/read-page.js';

export interface ExtractPageOptions {
  /** The page's date, as a partial ISO date: tells the year of dates that name none. */
  readonly date?: string;
  /** The newspaper. */
  readonly publisher?: string;
  readonly title?: string;
  /** The document's id, the same for every version of the page. */
  readonly id?: string;
  /** SHA-256 of the bytes that the text was read from, in hexadecimal. */
  readonly sha256: string;
  /** Finds the names; the rules unless given. */
  readonly recognizer?: Recognizer;
}

/**
 * Reads a page of local news into the Extraction JSON: its articles, the entities that it names, and what
 * it states of them. Pure and deterministic: one text gives one result. Time grows linearly with the text.
 */
export function extractPage(
  text: string,
  options: ExtractPageOptions,
): Extraction {
  const page = readPage(text);
  const mentions = (options.recognizer ?? ruleRecognizer).recognize(page);
  const document = resolveDocument(page, mentions, {
    ...(options.date === undefined ? {} : { date: options.date }),
    ...(options.publisher === undefined
      ? {}
      : { publisher: options.publisher }),
  });
  return {
    document: describeDocument(text, options),
    articles: page.articles.map((article) => ({
      id: article.id,
      title: article.title,
      ...(article.kicker === undefined ? {} : { kicker: article.kicker }),
      ...(article.subtitle === undefined ? {} : { subtitle: article.subtitle }),
      start: article.start,
      end: article.end,
      paragraphs: article.lines.map(({ start, end }) => ({ start, end })),
      bylines: article.bylines.map(({ name, role }) => ({ name, role })),
    })),
    entities: [...document.entities.values()],
    ...applyRules(document),
  };
}

function describeDocument(
  text: string,
  options: ExtractPageOptions,
): ExtractedDocument {
  return {
    id: options.id ?? `page-${options.sha256.slice(0, 16)}`,
    title: options.title ?? '',
    publisher: options.publisher ?? '',
    ...(options.date === undefined ? {} : { date: options.date }),
    sha256: options.sha256,
    length: text.length,
  };
}
