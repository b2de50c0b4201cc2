import {
  addCounts,
  noCounts,
  type Counts,
  type LoadReport,
} from './load-report.js';
import type { Problem } from './problem.js';

/** What loading one file of several did. */
export interface FileReport extends LoadReport {
  readonly file: string;
  readonly verified: boolean;
}

/** What loading several files did. */
export interface LoadPathsReport {
  readonly documents: readonly FileReport[];
  readonly created: Counts;
  readonly updated: Counts;
  readonly unchanged: Counts;
  readonly retracted: Counts;
  readonly refused: readonly Problem[];
}

/** The reports of the files that were loaded, with their sums, and the problems of those that were not. */
export function loadPathsReport(
  documents: readonly FileReport[],
  refused: readonly Problem[],
): LoadPathsReport {
  const sum = (
    change: 'created' | 'updated' | 'unchanged' | 'retracted',
  ): Counts =>
    documents.map((report) => report[change]).reduce(addCounts, noCounts);
  return {
    documents,
    created: sum('created'),
    updated: sum('updated'),
    unchanged: sum('unchanged'),
    retracted: sum('retracted'),
    refused,
  };
}
