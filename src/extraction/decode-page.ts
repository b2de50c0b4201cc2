import { CivicGraphError } from '../errors.js';

/** Of a page's text, in UTF-16 code units; a page of a newspaper has about 10,000. */
export const maximumPageLength = 2_000_000;

/** No encoding needs more bytes for one code unit. */
const mostBytesPerUnit = 4;
/** Of the characters of two bytes in GB18030: what is less common than this is no Chinese text. */
const leastCommonShare = 0.8;
/** A stray control character may come from a scan; more are no text. */
const mostControlShare = 0.001;

/**
 * The text of a page from its bytes: UTF-8, UTF-16 with its byte order mark, or else GB18030. The mark is
 * dropped; line ends stay. Throws BAD_USER_INPUT for what is empty or no text, LIMIT_EXCEEDED for more
 * than `maximumPageLength`.
 */
export function decodePage(bytes: Uint8Array): string {
  if (bytes.length > maximumPageLength * mostBytesPerUnit) {
    throw tooLong();
  }
  const text =
    utf16Of(bytes) ?? decoded(bytes, 'utf-8') ?? chineseTextOf(bytes);
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

function utf16Of(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  return first === 0xff && second === 0xfe
    ? decoded(bytes, 'utf-16le')
    : first === 0xfe && second === 0xff
      ? decoded(bytes, 'utf-16be')
      : undefined;
}

/** Nothing when the bytes break a rule of the encoding. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) {
      return undefined;
    }
    throw error;
  }
}

function chineseTextOf(bytes: Uint8Array): string | undefined {
  return looksChinese(bytes) ? decoded(bytes, 'gb18030') : undefined;
}

/**
 * Almost any bytes can be read as GB18030, and then give rare characters. Chinese text keeps to the marks
 * (rows A1 to A3) and to the common characters (rows B0 to D7) of the old standard that it contains.
 */
function looksChinese(bytes: Uint8Array): boolean {
  let pairs = 0;
  let common = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const trail = bytes[at + 1] ?? 0;
    if (lead < 0x80) {
      at += 1;
    } else if (trail >= 0x30 && trail <= 0x39) {
      pairs += 1;
      at += 4;
    } else {
      pairs += 1;
      const isCommon =
        trail >= 0xa1 &&
        ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3));
      common += isCommon ? 1 : 0;
      at += 2;
    }
  }
  return pairs > 0 && common >= pairs * leastCommonShare;
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
