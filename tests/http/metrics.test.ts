import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statementHash } from '../../src/graph/statement-hash.js';
import { createMetrics } from '../../src/http/metrics.js';
import { observeWork } from '../../src/http/observe-work.js';
import {
  startTestServer,
  type TestServer,
} from './support/start-test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

async function metricsPage(): Promise<string> {
  return (await fetch(`${server.url}/metrics`)).text();
}

describe('the metrics', () => {
  it('count and time operations by type and code', async () => {
    await server.post({ query: '{ ok }' });
    await server.post({ query: '{ ok }' });
    await server.post({ query: '{ fail(code: "NOT_FOUND") }' });
    await server.post({ query: 'mutation { write }' });
    await server.post({ query: '{' });
    await server.post([]);
    const page = await metricsPage();
    expect(page).toContain(
      'civicgraph_requests_total{operation="query",code="OK"} 2',
    );
    expect(page).toContain(
      'civicgraph_requests_total{operation="query",code="NOT_FOUND"} 1',
    );
    expect(page).toContain(
      'civicgraph_requests_total{operation="mutation",code="UNAUTHENTICATED"} 1',
    );
    expect(page).toContain(
      'civicgraph_requests_total{operation="unknown",code="GRAPHQL_PARSE_FAILED"} 1',
    );
    expect(page).toContain(
      'civicgraph_requests_total{operation="unknown",code="BAD_REQUEST"} 1',
    );
    expect(page).toContain(
      'civicgraph_request_duration_seconds_count{operation="query",code="OK"} 2',
    );
    expect(page).toContain('process_cpu_seconds_total');
  });

  it('come back to one request in flight when clients go away', async () => {
    const controller = new AbortController();
    const requests = Array.from({ length: 5 }, () =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ slow(milliseconds: 300) }' }),
        signal: controller.signal,
      }).catch(() => undefined),
    );
    await expect.poll(metricsPage).toContain('civicgraph_requests_in_flight 6');
    controller.abort();
    await Promise.all(requests);
    await expect
      .poll(metricsPage)
      .toContain('civicgraph_requests_in_flight 1\n');
  });

  it('count statements by kind and outcome', async () => {
    const metrics = createMetrics();
    metrics.statementRun({ kind: 'read', outcome: 'OK', milliseconds: 12 });
    const page = await metrics.render();
    expect(page).toContain(
      'civicgraph_statements_total{kind="read",outcome="OK"} 1',
    );
    expect(page).toContain(
      'civicgraph_statement_duration_seconds_sum{kind="read",outcome="OK"} 0.012',
    );
  });

  it('count plans, and time those that had to be made', async () => {
    const metrics = createMetrics();
    metrics.fieldPlanned({ isKept: false, milliseconds: 2 });
    metrics.fieldPlanned({ isKept: true, milliseconds: 0.1 });
    metrics.fieldPlanned({ isKept: true, milliseconds: 0.1 });
    const page = await metrics.render();
    expect(page).toContain('civicgraph_plans_total{cache="miss"} 1');
    expect(page).toContain('civicgraph_plans_total{cache="hit"} 2');
    expect(page).toContain('civicgraph_plan_duration_seconds_count 1');
  });

  it('tell how long the queues are when they are asked', async () => {
    const metrics = createMetrics();
    let waiting = 0;
    metrics.watchQueue('reads', () => ({ running: 64, waiting }));
    waiting = 3;
    const page = await metrics.render();
    expect(page).toContain('civicgraph_queue_running{queue="reads"} 64');
    expect(page).toContain('civicgraph_queue_waiting{queue="reads"} 3');
  });

  it('tell what runs and waits of the operations', async () => {
    const slow = Array.from({ length: 3 }, () =>
      server.post({ query: '{ slow(milliseconds: 300) }' }),
    );
    await expect
      .poll(metricsPage)
      .toContain('civicgraph_queue_running{queue="operations"} 3');
    await Promise.all(slow);
    expect(await metricsPage()).toContain(
      'civicgraph_queue_running{queue="operations"} 0',
    );
  });
});

describe('a slow statement', () => {
  it('has a line with its request and its hash, and no text', () => {
    const lines: unknown[] = [];
    const { onStatement } = observeWork({
      metrics: createMetrics(),
      logger: { warn: (line: unknown) => void lines.push(line) },
      slowStatement: 100,
    });
    const statement = {
      ...({ kind: 'read', text: 'MATCH (n) RETURN n' } as const),
      parameters: { name: 'private' },
      requestId: 'r1',
    };
    onStatement({ ...statement, milliseconds: 99 });
    onStatement({ ...statement, milliseconds: 100.4 });
    expect(lines).toEqual([
      {
        requestId: 'r1',
        statement: statementHash(statement.text),
        kind: 'read',
        code: 'OK',
        milliseconds: 100,
      },
    ]);
  });
});
