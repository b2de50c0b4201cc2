import type { Graph } from '../graph/port.js';

import { exportCsv } from './export-csv.js';
import { exportCypher } from './export-cypher.js';
import { exportGraphml } from './export-graphml.js';
import { exportJsonLd } from './export-json-ld.js';
import type { ExportedFile } from './exported-file.js';

export const exportFormats = ['csv', 'graphml', 'json-ld', 'cypher'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/**
 * The live graph (nothing retracted) as files. Pages are read one after the other, each in a read of
 * its own, so that a change made meanwhile may be seen in part: export while nothing is loaded.
 */
export function exportGraph(
  graph: Graph,
  format: ExportFormat,
): readonly ExportedFile[] {
  switch (format) {
    case 'csv':
      return exportCsv(graph);
    case 'graphml':
      return exportGraphml(graph);
    case 'json-ld':
      return exportJsonLd(graph);
    case 'cypher':
      return exportCypher(graph);
  }
}
