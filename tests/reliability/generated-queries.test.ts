import { afterAll, beforeAll, expect, it } from 'vitest';

import { readStoredGraph } from '../graphql/reference/stored-graph.js';
import { loadTestGraph } from '../graphql/support/load-test-graph.js';
import { SampleValues } from '../graphql/support/sample-values.js';
import { describeEngines } from '../support/engines.js';

import { askGenerated } from './support/ask-generated.js';
import { startRealServer } from './support/start-real-server.js';
import type { RealServer } from './support/start-real-server.js';

/** How many in a run of all tests; `npm run test:soak` asks ten thousand. */
const counts = { grafeo: 200, neo4j: 12 };

describeEngines('case 23: generated requests', (openGraph, engineName) => {
  let samples: SampleValues;
  let server: RealServer;

  beforeAll(async () => {
    const graph = await openGraph();
    await loadTestGraph(graph);
    samples = new SampleValues(await readStoredGraph(graph));
    server = await startRealServer(graph);
  });

  afterAll(() => server.close());

  it(
    'are answered in JSON with codes that are known, whole or altered',
    { timeout: 120_000 },
    async () => {
      const count = counts[engineName];
      const codes = await askGenerated(server.url, samples, {
        ...{ seed: 23_000, count },
      });
      // The valid ones really are answered, and the others really are not.
      expect(codes.get('OK')).toBeGreaterThan(count / 2);
      expect(codes.get('BAD_REQUEST')).toBeGreaterThan(count / 10);
    },
  );
});
