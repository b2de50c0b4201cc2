import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { CivicGraphError } from '../errors.js';
import { decodeText } from '../util/decode-text.js';

/** The text that an extraction was made from. */
export interface SourceText {
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** The text as offsets count it: byte order mark dropped, line ends untouched. */
  readonly text: string;
}

/**
 * Reads the encodings that a page may have. Bytes in no encoding give a text all the same, since whatever
 * else lies in the folder of the sources is no reason to refuse them.
 */
export function sourceTextOf(bytes: Uint8Array): SourceText {
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text: decodeText(bytes) ?? new TextDecoder('utf-8').decode(bytes),
  };
}

/** The texts of a folder by the SHA-256 of their bytes. Reads every file of the folder once, not its subfolders. */
export async function readSources(
  folder: string,
): Promise<ReadonlyMap<string, SourceText>> {
  const sources = new Map<string, SourceText>();
  for (const name of await filesOf(folder)) {
    const source = sourceTextOf(await readFile(join(folder, name)));
    sources.set(source.sha256, source);
  }
  return sources;
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  } catch (cause) {
    throw new CivicGraphError(
      'BAD_USER_INPUT',
      `The sources folder ${folder} cannot be read. Give the folder that holds the source texts.`,
      { cause },
    );
  }
}
