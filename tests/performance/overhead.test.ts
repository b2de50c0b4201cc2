import { once } from 'node:events';
import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { generateGraph } from '../../bench/generate-graph.js';
import { deep } from '../../bench/operations/deep.js';
import type { Operation, Variables } from '../../bench/operations/operation.js';
import { point } from '../../bench/operations/point.js';
import { median } from '../../bench/support/report.js';
import { readSample, type Sample } from '../../bench/support/sample.js';
import { loadConfig } from '../../src/config.js';
import type { Graph, Statement } from '../../src/graph/port.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import type { GraphQLContext } from '../../src/graphql/context.js';
import { createExecutor } from '../../src/graphql/create-executor.js';
import { createServer } from '../../src/http/create-server.js';
import { createMetrics } from '../../src/http/metrics.js';
import { extractChecked } from '../../src/ingesting/extract-checked.js';
import { loadExtraction } from '../../src/loading/load-extraction.js';
import { describeEngines } from '../support/engines.js';

/**
 * The whole server against a hand-written statement behind `node:http`, in the same process, on the same
 * graph and in turns: whatever else the machine does falls on both. The bounds are far below what is
 * measured on a quiet machine; a second statement a request, or a resolver a field, breaks them.
 */
const bounds: readonly (readonly [Operation, number])[] = [
  [point, 0.12],
  [deep, 0.35],
];
const rounds = 9;

describeEngines('the server beside its limit', (openGraph) => {
  let graph: Graph;
  let sample: Sample;
  let limit: Server;
  let closeServer: () => Promise<void>;
  let url: string;

  beforeAll(async () => {
    graph = await openGraph({ readDeadline: 60_000, writeDeadline: 120_000 });
    for (const extraction of generateGraph({ districts: 1 })) {
      await loadExtraction(graph, extraction, { method: 'CURATED' });
    }
    sample = await readSample(graph);
    limit = createHttpServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const operation = request.url === '/deep' ? deep : point;
        const text = operation.handWritten?.text ?? '';
        const parameters = JSON.parse(body) as Statement['parameters'];
        void graph.read({ text, parameters }).then(([row = {}]) => {
          response.setHeader('content-type', 'application/json');
          response.end(JSON.stringify(operation.handWritten?.read(row)));
        });
      });
    }).listen(0, '127.0.0.1');
    await once(limit, 'listening');
    const schema = buildSchema();
    const server = await createServer<GraphQLContext>({
      ...{ graph, schema, execute: createExecutor(schema) },
      config: { ...loadConfig({}), port: 0 },
      createContext: (caller) => ({
        ...caller,
        ...{ graph, extract: extractChecked },
      }),
      ...{ metrics: createMetrics(), logger: pino({ level: 'silent' }) },
      examples: [],
      ...{ sandboxDirectory: 'none', explorerDirectory: 'none' },
    });
    url = await server.listen();
    closeServer = () => server.close();
  }, 120_000);

  afterAll(async () => {
    limit.closeAllConnections();
    limit.close();
    await closeServer();
  });

  it.each(bounds)(
    'answers $name at a fair share of its rate',
    { timeout: 120_000 },
    async (operation, bound) => {
      const { port } = limit.address() as AddressInfo;
      const list = operation.variables(sample).slice(0, 10);
      const query = operation.queries.civicgraph;
      const ours = (): Promise<number> =>
        timeOf(`${url}/graphql`, list, (variables) => ({ query, variables }));
      const theirs = (): Promise<number> =>
        timeOf(`http://127.0.0.1:${port}/${operation.name}`, list, (v) => v);
      const ratios: number[] = [];
      await ours();
      await theirs();
      for (let round = 0; round < rounds; round += 1) {
        ratios.push((await theirs()) / (await ours()));
      }
      expect(median(ratios)).toBeGreaterThan(bound);
    },
  );
});

/** Milliseconds for a hundred requests, eight at a time. */
async function timeOf(
  url: string,
  list: readonly Variables[],
  bodyOf: (variables: Variables) => unknown,
): Promise<number> {
  let left = 100;
  const start = performance.now();
  const client = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(bodyOf(list[left % list.length] ?? {})),
      });
      const text = await response.text();
      if (!response.ok || text.includes('"errors"')) throw new Error(text);
    }
  };
  await Promise.all(Array.from({ length: 8 }, client));
  return performance.now() - start;
}
