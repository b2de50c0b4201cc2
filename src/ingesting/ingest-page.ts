import type { Graph } from '../graph/port.js';
import { loadValidExtraction } from '../loading/load-extraction.js';
import { refusal, type LoadReport } from '../loading/load-report.js';

import type { PageDescription } from './extract-bytes.js';
import type { ExtractChecked } from './extract-checked.js';

export interface IngestPageOptions extends PageDescription {
  /** Reads the page, in this thread or in another. */
  readonly extract: ExtractChecked;
  /** Milliseconds that the transaction may take. Default: the graph's own deadline of a write. */
  readonly deadline?: number;
}

/**
 * Extracts a page and loads the result, with its text, in one transaction: evidence is verified and gets
 * its quotes, articles get their text. Ingesting a page again changes nothing; a corrected page replaces what it said before.
 */
export async function ingestPage(
  graph: Graph,
  bytes: Uint8Array,
  { extract, deadline, ...description }: IngestPageOptions,
): Promise<LoadReport> {
  const { extraction, source, problems } = await extract(bytes, description);
  return problems.length > 0
    ? refusal(problems)
    : loadValidExtraction(graph, extraction, {
        method: 'RULE',
        source,
        deadline,
      });
}
