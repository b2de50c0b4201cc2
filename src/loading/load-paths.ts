import type { Graph } from '../graph/port.js';
import type { ExtractionMethod } from '../ontology/roles.js';

import { checkPaths } from './check-paths.js';
import { commandDeadline } from './command-deadline.js';
import { loadValidExtraction } from './load-extraction.js';
import {
  loadPathsReport,
  type FileReport,
  type LoadPathsReport,
} from './load-paths-report.js';

export interface LoadPathsOptions {
  /** A folder of source texts, found by their SHA-256. */
  readonly sources?: string | undefined;
  /** Default: CURATED. */
  readonly method?: ExtractionMethod;
  readonly now?: Date;
  /** Called once before the first file is loaded, and after each. */
  readonly onProgress?: (progress: LoadProgress) => void;
}

export interface LoadProgress {
  /** Files loaded. */
  readonly done: number;
  /** Files to load; refused ones are not among them. */
  readonly total: number;
  readonly file?: string;
}

/**
 * Loads extraction files and dataset folders, each document in a transaction of its own. All files are
 * validated first; one with problems is refused whole and the others still load.
 */
export async function loadPaths(
  graph: Graph,
  paths: readonly string[],
  options: LoadPathsOptions = {},
): Promise<LoadPathsReport> {
  const { sources, method = 'CURATED', now, onProgress } = options;
  const { valid, problems } = await checkPaths(paths, { sources });
  const documents: FileReport[] = [];
  onProgress?.({ done: 0, total: valid.length });
  for (const { file, extraction, source } of valid) {
    const report = await loadValidExtraction(graph, extraction, {
      ...{ source, method, deadline: commandDeadline },
      ...(now === undefined ? {} : { now }),
    });
    documents.push({ ...report, file, verified: source !== undefined });
    onProgress?.({ done: documents.length, total: valid.length, file });
  }
  return loadPathsReport(documents, problems);
}
