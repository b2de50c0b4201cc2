import type { Graph } from '../graph/port.js';
import { loadExtraction } from '../loading/load-extraction.js';
import type { LoadReport } from '../loading/load-report.js';

import { extractBytes, type PageDescription } from './extract-bytes.js';

/**
 * Extracts a page and loads the result, with its text, in one transaction: evidence is verified and gets
 * its quotes, articles get their text. Ingesting a page again changes nothing; a corrected page replaces what it said before.
 */
export async function ingestPage(
  graph: Graph,
  bytes: Uint8Array,
  description: PageDescription,
): Promise<LoadReport> {
  const { extraction, source } = extractBytes(bytes, description);
  return loadExtraction(graph, extraction, {
    method: 'RULE',
    source,
    ...(description.file === undefined ? {} : { file: description.file }),
  });
}
