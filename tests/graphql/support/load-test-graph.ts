import { existsSync } from 'node:fs';

import type { Graph } from '../../../src/graph/port.js';
import { loadExtraction } from '../../../src/loading/load-extraction.js';
import { loadPaths } from '../../../src/loading/load-paths.js';
import { sourceTextOf } from '../../../src/loading/source-text.js';

import { secondDocument, secondText } from './second-document.js';

/** The texts of the seeds lie beside the repository where their owner put them; without, evidence has no quotes. */
const sources = '../shared/sources';

/** Loads the seeds and the invented page, always as of the same instant. */
export async function loadTestGraph(graph: Graph): Promise<void> {
  const now = new Date('2024-05-06T07:08:09Z');
  const { refused } = await loadPaths(graph, ['seeds'], {
    sources: existsSync(sources) ? sources : undefined,
    now,
  });
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  await loadSecondDocument(graph, now);
}

/** Loads the invented page alone. */
export async function loadSecondDocument(
  graph: Graph,
  now = new Date('2024-05-06T07:08:09Z'),
): Promise<void> {
  const { refused } = await loadExtraction(graph, secondDocument, {
    ...{ method: 'RULE', now },
    source: sourceTextOf(Buffer.from(secondText)),
  });
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
}
