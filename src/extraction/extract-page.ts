import { cleanExtraction } from './clean-extraction.js';
import type { ExtractedArticle, Extraction } from './extraction.js';
import { applyRules } from './facts/apply-rules.js';
import { ownPaper } from './lexicon/resolution/anaphors.js';
import { unnamedPublisher, untitledPage } from './lexicon/structure/unnamed.js';
import type { Page, PageArticle } from './page.js';
import type { Recognizer } from './recognition/recognizer.js';
import { ruleRecognizer } from './recognition/rule-recognizer.js';
import { resolveDocument } from './resolution/resolve-document.js';
import { readPage } from './structure/read-page.js';

export interface ExtractPageOptions {
  /**
   * The page's date, as a partial ISO date: tells the year of dates that name none. The date on the
   * masthead unless given.
   */
  readonly date?: string;
  /** The newspaper; the one that the masthead or a byline names unless given. */
  readonly publisher?: string;
  /** The title of the first article unless given. */
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
  const date = options.date ?? page.date;
  const publisher = options.publisher ?? page.publisher ?? paperIn(page);
  const mentions = (options.recognizer ?? ruleRecognizer).recognize(page);
  const document = resolveDocument(page, mentions, {
    ...(date === undefined ? {} : { date }),
    ...(publisher === undefined ? {} : { publisher }),
  });
  return cleanExtraction({
    document: {
      id: options.id ?? `page-${options.sha256.slice(0, 16)}`,
      title: options.title ?? titleOf(page),
      publisher: publisher ?? unnamedPublisher,
      ...(date === undefined ? {} : { date }),
      sha256: options.sha256,
      length: text.length,
    },
    articles: page.articles.map(describeArticle),
    entities: [...document.entities.values()],
    ...applyRules(document),
  });
}

/** The newspaper that a byline of the page names first. */
function paperIn({ text, articles }: Page): string | undefined {
  const media = articles
    .flatMap(({ bylines }) => bylines)
    .find((byline) => byline.media !== undefined)?.media;
  const name =
    media === undefined ? undefined : text.slice(media.start, media.end);
  return name === ownPaper ? undefined : name;
}

function titleOf({ articles }: Page): string {
  return articles.find(({ title }) => title !== '')?.title ?? untitledPage;
}

function describeArticle(article: PageArticle): ExtractedArticle {
  const { id, title, kicker, subtitle, start, end, lines, bylines } = article;
  return {
    id,
    title: title === '' ? untitledPage : title,
    ...(kicker === undefined ? {} : { kicker }),
    ...(subtitle === undefined ? {} : { subtitle }),
    start,
    end,
    paragraphs: lines.map((line) => ({ start: line.start, end: line.end })),
    bylines: bylines.map(({ name, role }) => ({ name, role })),
  };
}
