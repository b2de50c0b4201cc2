import { CivicGraphError } from '../errors.js';

/** The text of a page from its bytes; BAD_USER_INPUT when it is none. */
export function decodePage(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new CivicGraphError(
      'BAD_USER_INPUT',
      'The page is no UTF-8 text. Save it as UTF-8.',
      { cause },
    );
  }
}
