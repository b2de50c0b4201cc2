import { basename } from 'node:path';

import { CivicGraphError, errorCodes } from '../errors.js';
import type { Graph } from '../graph/port.js';
import { commandDeadline } from '../loading/command-deadline.js';
import type { LoadProgress } from '../loading/load-paths.js';
import {
  loadPathsReport,
  type FileReport,
  type LoadPathsReport,
} from '../loading/load-paths-report.js';
import type { Problem } from '../loading/problem.js';

import type { PageDescription } from './extract-bytes.js';
import { extractChecked } from './extract-checked.js';
import { ingestPage } from './ingest-page.js';
import { readPageFile } from './read-page-file.js';

export interface IngestFilesOptions extends Pick<
  PageDescription,
  'date' | 'publisher'
> {
  /** Called once before the first file, and after each. */
  readonly onProgress?: (progress: LoadProgress) => void;
}

/**
 * Ingests the pages one after another, each in a transaction of its own. A page that is refused is
 * reported, and the others are ingested all the same.
 */
export async function ingestFiles(
  graph: Graph,
  files: readonly string[],
  { onProgress, ...description }: IngestFilesOptions = {},
): Promise<LoadPathsReport> {
  const documents: FileReport[] = [];
  const problems: Problem[] = [];
  onProgress?.({ done: 0, total: files.length });
  for (const [index, file] of files.entries()) {
    try {
      const report = await ingestPage(graph, await readPageFile(file), {
        ...description,
        extract: extractChecked,
        deadline: commandDeadline,
        file: basename(file),
      });
      if (report.refused.length === 0) {
        documents.push({ ...report, file, verified: true });
      }
      problems.push(...report.refused);
    } catch (error) {
      problems.push({ file, pointer: '', reason: refusalOf(error) });
    }
    onProgress?.({ done: index + 1, total: files.length, file });
  }
  return loadPathsReport(documents, problems);
}

/** What is wrong with the page itself; whatever else went wrong ends the run. */
function refusalOf(error: unknown): string {
  if (
    error instanceof CivicGraphError &&
    errorCodes[error.code].fault === 'client'
  ) {
    return error.message;
  }
  throw error;
}
