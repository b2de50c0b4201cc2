import type { EvidenceLocator, TextSpan } from '../../extraction.js';
import {
  statementOfPost,
  statementOfReport,
  wireAgencies,
} from '../../lexicon/structure/byline-words.js';
import type { PageByline } from '../../page.js';
import type { ResolvedDocument } from '../../resolution/resolved-document.js';
import type { Fact, FactRule } from '../fact-rule.js';
import { createSpanReader, type SpanReader } from '../span-reader.js';

/** Of a post at the page's newspaper that no byline names beside the post. */
const unnamedConfidence = 0.75;

/**
 * Who reported an article: its bylines, and the page's editors for every article. The paper's own
 * reporters hold a post there, when the byline or the page names the paper.
 */
export const reported: FactRule = {
  name: 'reported',
  *find(document) {
    const spans = createSpanReader(document);
    const { page } = document;
    for (const article of page.articles) {
      const own = new Set(article.bylines.map(keyOf));
      const editors = page.editors.filter((editor) => !own.has(keyOf(editor)));
      for (const byline of [...article.bylines, ...editors]) {
        yield* reportOf(byline, article.id, spans);
      }
    }
    yield* postsOf(document, spans);
  },
};

function keyOf({ name, role }: PageByline): string {
  return `${name} ${role}`;
}

function* reportOf(
  byline: PageByline,
  article: string,
  spans: SpanReader,
): Iterable<Fact> {
  const person = spans.entityAt(byline);
  if (person !== undefined) {
    yield {
      type: 'RELATION',
      relation: {
        type: 'REPORTED',
        subject: person,
        object: article,
        role: byline.role,
        confidence: 1,
        statement: statementOfReport(byline.name, byline.role),
        evidence: spans.evidence(byline.phrase),
      },
    };
  }
}

interface Post {
  readonly person: string;
  readonly name: string;
  readonly paper: string;
  readonly title: string;
  readonly confidence: number;
  readonly evidence: readonly EvidenceLocator[];
}

/** One post for each person and paper: the one that is named with the paper, then the fullest. */
function* postsOf(
  document: ResolvedDocument,
  spans: SpanReader,
): Iterable<Fact> {
  const best = new Map<string, Post>();
  const pagePaper = paperOf(document, spans);
  const paperName = document.entities.get(pagePaper ?? '')?.name ?? '';
  const isShort = ({ start, end }: TextSpan): boolean =>
    paperName.endsWith(document.page.text.slice(start, end));
  for (const { bylines } of document.page.articles) {
    for (const byline of bylines) {
      const post = postOf(byline, { id: pagePaper, isShort }, spans);
      const key = `${post?.person ?? ''} ${post?.paper ?? ''}`;
      if (post !== undefined) {
        best.set(key, better(best.get(key), post));
      }
    }
  }
  for (const {
    person,
    name,
    paper,
    title,
    confidence,
    evidence,
  } of best.values()) {
    yield {
      type: 'RELATION',
      relation: {
        type: 'HOLDS_POST',
        subject: person,
        object: paper,
        title,
        confidence,
        statement: statementOfPost(
          name,
          document.entities.get(paper)?.name ?? '',
          title,
        ),
        evidence,
      },
    };
  }
}

interface PagePaper {
  readonly id: string | undefined;
  /** Whether a name in a byline is the end of the paper's. */
  readonly isShort: (media: TextSpan) => boolean;
}

/** An editor's part in the page is told by REPORTED alone: the line of editors names no body. */
function postOf(
  { name, role, start, end, post, isStaff, media, phrase }: PageByline,
  page: PagePaper,
  spans: SpanReader,
): Post | undefined {
  const person = spans.entityAt({ start, end });
  const named = media === undefined ? undefined : spans.entityAt(media);
  // 时报讯: a paper calls itself by the end of its name.
  const paper =
    media === undefined || (named === undefined && page.isShort(media))
      ? page.id
      : named;
  if (
    !isStaff ||
    role === 'EDITOR' ||
    role === 'ART_EDITOR' ||
    post === undefined ||
    person === undefined ||
    paper === undefined
  ) {
    return undefined;
  }
  return {
    ...{ person, name, paper, title: post },
    confidence: named === undefined ? unnamedConfidence : 1,
    evidence: spans.evidence(phrase),
  };
}

function better(known: Post | undefined, post: Post): Post {
  if (known === undefined || post.confidence > known.confidence) {
    return post;
  }
  if (post.confidence < known.confidence) {
    return known;
  }
  return post.title.length > known.title.length
    ? post
    : post.title === known.title
      ? { ...known, evidence: [...known.evidence, ...post.evidence] }
      : known;
}

/** The newspaper: the one on the page's masthead, else the only one that its bylines name. */
function paperOf(
  { page, entities }: ResolvedDocument,
  spans: SpanReader,
): string | undefined {
  const { publisher } = page;
  if (publisher !== undefined) {
    for (const { id, kind, name, aliases } of entities.values()) {
      if (
        kind === 'ORGANIZATION' &&
        (name === publisher || aliases.includes(publisher))
      ) {
        return id;
      }
    }
  }
  const papers = new Set<string>();
  for (const { bylines } of page.articles) {
    for (const { media } of bylines) {
      const isWire =
        media !== undefined &&
        wireAgencies.includes(page.text.slice(media.start, media.end));
      const paper =
        media === undefined || isWire ? undefined : spans.entityAt(media);
      if (paper !== undefined) {
        papers.add(paper);
      }
    }
  }
  const [only] = papers;
  return papers.size === 1 ? only : undefined;
}
