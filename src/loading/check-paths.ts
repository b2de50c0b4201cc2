import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { Extraction } from '../extraction/extraction.js';

import type { Problem } from './problem.js';
import { readExtractionFile } from './read-extraction-file.js';
import { readSources, type SourceText } from './source-text.js';
import { validateExtraction } from './validate-extraction.js';

export interface CheckedFile {
  readonly file: string;
  readonly extraction: Extraction;
  readonly source: SourceText | undefined;
}

export interface CheckReport {
  /** Every file looked at, in order. */
  readonly files: readonly string[];
  /** The files without problems. */
  readonly valid: readonly CheckedFile[];
  readonly problems: readonly Problem[];
}

/**
 * Validates extraction files and dataset folders (every `*.json` in them, not in their subfolders)
 * without loading them. With a folder of sources, offsets are checked for each text found there.
 */
export async function checkPaths(
  paths: readonly string[],
  options: { readonly sources?: string | undefined } = {},
): Promise<CheckReport> {
  const sources =
    options.sources === undefined
      ? new Map<string, SourceText>()
      : await readSources(options.sources);
  const { files, problems } = await filesOf(paths);
  const valid: CheckedFile[] = [];
  const seen = new Map<string, string>();
  for (const file of files) {
    const read = await readExtractionFile(file);
    if ('problem' in read) {
      problems.push(read.problem);
      continue;
    }
    const source = sources.get(sha256Of(read.json));
    const { extraction, problems: found } = validateExtraction(read.json, {
      file,
      source,
    });
    problems.push(...found);
    if (extraction === undefined) continue;
    const { id } = extraction.document;
    const twin = seen.get(id);
    if (twin === undefined) {
      seen.set(id, file);
      valid.push({ file, extraction, source });
    } else {
      const reason = `The document "${id}" is also in ${twin}. Load one of the two.`;
      problems.push({ file, pointer: '/document/id', reason });
    }
  }
  return { files, valid, problems };
}

async function filesOf(
  paths: readonly string[],
): Promise<{ readonly files: string[]; readonly problems: Problem[] }> {
  const files = new Set<string>();
  const problems: Problem[] = [];
  for (const path of paths) {
    if (!(await isFolder(path))) {
      files.add(path);
      continue;
    }
    const found = (await readdir(path))
      .filter((name) => name.endsWith('.json'))
      .sort();
    if (found.length === 0) {
      const reason = 'The folder holds no extraction file (*.json).';
      problems.push({ file: path, pointer: '', reason });
    }
    for (const name of found) files.add(join(path, name));
  }
  return { files: [...files], problems };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

function sha256Of(json: unknown): string {
  const document = field(json, 'document');
  const sha256 = field(document, 'sha256');
  return typeof sha256 === 'string' ? sha256 : '';
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
