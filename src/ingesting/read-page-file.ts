import { readFile, stat } from 'node:fs/promises';

import { CivicGraphError } from '../errors.js';

/** A page in its longest encoding; a file beyond it is refused unread. */
const maximumBytes = 16_000_000;

/** The bytes of a page; BAD_USER_INPUT or LIMIT_EXCEEDED with the file's name when they cannot be had. */
export async function readPageFile(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size <= maximumBytes) {
      return await readFile(file);
    }
  } catch (cause) {
    throw new CivicGraphError(
      'BAD_USER_INPUT',
      `${file} cannot be read (${codeOf(cause)}). Give the path of a text file.`,
      { cause },
    );
  }
  throw new CivicGraphError(
    'LIMIT_EXCEEDED',
    `${file} is longer than ${maximumBytes} bytes. Split it into its pages.`,
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error
    ? String(error.code)
    : 'unknown reason';
}
