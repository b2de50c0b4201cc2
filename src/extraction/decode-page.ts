import { CivicGraphError } from '../errors.js';
import { decodeText } from '../util/decode-text.js';

/** Of a page's text, in UTF-16 code units; a page of a newspaper has about 10,000. */
export const maximumPageLength = 2_000_000;

/** No encoding needs more bytes for one code unit. */
const mostBytesPerUnit = 4;
/** A stray control character may come from a scan; more are no text. */
const mostControlShare = 0.001;

/**
 * The text of a page from its bytes, as `decodeText` reads them. Throws BAD_USER_INPUT for what is empty or
 * no text, LIMIT_EXCEEDED for more than `maximumPageLength`.
 */
export function decodePage(bytes: Uint8Array): string {
  if (bytes.length > maximumPageLength * mostBytesPerUnit) {
    throw tooLong();
  }
  const text = decodeText(bytes);
  if (text === undefined) {
    throw new CivicGraphError(
      'BAD_USER_INPUT',
      'The page is neither UTF-8 nor GB18030 text; save it as UTF-8.',
    );
  }
  if (text.length > maximumPageLength) {
    throw tooLong();
  }
  if (text.trim() === '') {
    throw new CivicGraphError(
      'BAD_USER_INPUT',
      'The page is empty; give the text of a page.',
    );
  }
  if (isBinary(text)) {
    throw new CivicGraphError(
      'BAD_USER_INPUT',
      'The page has control characters, as a binary file has; give it as plain text.',
    );
  }
  return text;
}

function tooLong(): CivicGraphError {
  return new CivicGraphError(
    'LIMIT_EXCEEDED',
    `The page is longer than ${maximumPageLength} characters; cut it into several pages.`,
    { details: { maximum: maximumPageLength } },
  );
}

function isBinary(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0) {
      return true;
    }
    if ((code < 0x20 && !(code >= 0x09 && code <= 0x0d)) || code === 0x7f) {
      controls += 1;
    }
  }
  return controls > text.length * mostControlShare;
}
