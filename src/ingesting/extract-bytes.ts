import { createHash } from 'node:crypto';

import { CivicGraphError } from '../errors.js';
import { decodePage } from '../extraction/decode-page.js';
import { extractPage } from '../extraction/extract-page.js';
import type { Extraction } from '../extraction/extraction.js';
import type { SourceText } from '../loading/source-text.js';
import { parsePartialDate } from '../util/partial-date.js';

/** What is known of a page beside its bytes. Whatever is missing is read from the page where it can be. */
export interface PageDescription {
  readonly title?: string;
  readonly publisher?: string;
  /** A partial ISO date. */
  readonly date?: string;
  /** Where the page came from, without folders: tells pages of one title apart. */
  readonly file?: string;
}

export interface ExtractedPage {
  readonly extraction: Extraction;
  readonly source: SourceText;
}

/**
 * Reads the bytes of a page, in UTF-8 or GB18030, into its Extraction JSON. Throws BAD_USER_INPUT for what
 * is no text or a wrong date, LIMIT_EXCEEDED for a page that is too long.
 */
export function extractBytes(
  bytes: Uint8Array,
  description: PageDescription,
): ExtractedPage {
  const { date } = description;
  if (date !== undefined && parsePartialDate(date) === undefined) {
    throw new CivicGraphError(
      'BAD_USER_INPUT',
      `The date \`${date}\` is no date; write it as YYYY-MM-DD, YYYY-MM or YYYY.`,
    );
  }
  const text = decodePage(bytes);
  const sha256 = sha256Of(bytes);
  const extraction = extractPage(text, {
    sha256,
    ...(description.title === undefined ? {} : { title: description.title }),
    ...(description.publisher === undefined
      ? {}
      : { publisher: description.publisher }),
    ...(date === undefined ? {} : { date }),
  });
  return {
    source: { sha256, text },
    extraction: {
      ...extraction,
      document: {
        ...extraction.document,
        id: documentIdOf(extraction, description),
      },
    },
  };
}

/**
 * A page stays the same document while its text is corrected, so its id is made of what names it and not
 * of its bytes.
 */
function documentIdOf(
  { document }: Extraction,
  { file }: PageDescription,
): string {
  const key = JSON.stringify([
    document.publisher,
    document.date,
    document.title,
    file,
  ]);
  return `page-${sha256Of(Buffer.from(key)).slice(0, 20)}`;
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
