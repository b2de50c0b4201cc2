import { readFile } from 'node:fs/promises';

import type { Problem } from './problem.js';

/** The JSON value of a file, or why there is none. */
export async function readExtractionFile(
  file: string,
): Promise<{ readonly json: unknown } | { readonly problem: Problem }> {
  const refused = (reason: string) => ({
    problem: { file, pointer: '', reason },
  });
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return refused(unreadable(error));
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      bytes,
    );
  } catch {
    return refused('The file is not UTF-8 text.');
  }
  if (text.startsWith('\ufeff')) {
    return refused(
      'The file begins with a byte order mark. Save it as UTF-8 without one.',
    );
  }
  try {
    const json: unknown = JSON.parse(text);
    return { json };
  } catch (error) {
    const detail = error instanceof Error ? `: ${error.message}` : '';
    return refused(`The file is not JSON${detail}.`);
  }
}

function unreadable(error: unknown): string {
  const code =
    error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'There is no such file.';
    case 'EACCES':
    case 'EPERM':
      return 'The file may not be read by this user.';
    case 'EISDIR':
      return 'This is a folder, not a file.';
    default:
      return `The file cannot be read${typeof code === 'string' ? ` (${code})` : ''}.`;
  }
}
