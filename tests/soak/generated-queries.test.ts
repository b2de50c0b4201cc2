import { afterAll, beforeAll, expect, it } from 'vitest';

import { readStoredGraph } from '../graphql/reference/stored-graph.js';
import { loadTestGraph } from '../graphql/support/load-test-graph.js';
import { SampleValues } from '../graphql/support/sample-values.js';
import { askGenerated } from '../reliability/support/ask-generated.js';
import { startRealServer } from '../reliability/support/start-real-server.js';
import type { RealServer } from '../reliability/support/start-real-server.js';
import { describeEngines } from '../support/engines.js';

const count = Number(process.env['SOAK_QUERIES'] ?? 10_000);
const seed = Number(process.env['SOAK_SEED'] ?? Date.now() % 1_000_000);

describeEngines('case 23: generated requests', (openGraph) => {
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
    `are answered with known codes: ${count} and as many altered, from seed ${seed}`,
    { timeout: 3_600_000 },
    async () => {
      const codes = await askGenerated(server.url, samples, { seed, count });
      process.stdout.write(`${JSON.stringify(Object.fromEntries(codes))}\n`);
      expect(codes.get('OK')).toBeGreaterThan(count / 2);
    },
  );
});
