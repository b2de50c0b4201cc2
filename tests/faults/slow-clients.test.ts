import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { limits } from '../../src/limits.js';

import { ask } from './support/ask.js';
import { type HealthWatch, watchHealth } from './support/health-watch.js';
import { someRead } from './support/load-clients.js';
import { percentile, report } from './support/rounds.js';
import {
  type CivicGraph,
  startCivicGraph,
} from './support/start-civicgraph.js';

const clients = 1_000;

describe('case 56: clients that send slowly', () => {
  let folder: string;
  let server: CivicGraph;
  let watch: HealthWatch;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'civicgraph-slow-'));
    server = startCivicGraph({
      environment: { DATA_DIR: join(folder, 'store') },
    });
    watch = await watchHealth(server);
  });
  afterAll(async () => {
    await watch?.stop();
    await server?.end('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  it(`are dropped, ${clients} slow headers and ${clients} slow bodies, while others are served`, async () => {
    const url = await server.url;
    const port = Number(new URL(url).port);
    const headers = open(
      port,
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nX-Slow: ',
    );
    const bodies = open(
      port,
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{',
    );
    const waits: number[] = [];
    const start = performance.now();
    const deadline = Math.max(limits.headersDeadline, limits.requestDeadline);
    while (left(headers) + left(bodies) > 0) {
      if (performance.now() - start > deadline + 20_000) break;
      const answer = await ask(url, someRead);
      expect(answer.code).toBe('OK');
      waits.push(answer.milliseconds);
      for (const socket of [...headers, ...bodies]) {
        if (!socket.destroyed) socket.write('x');
      }
      await sleep(1_000);
    }
    expect([left(headers), left(bodies)]).toEqual([0, 0]);
    expect(percentile(waits, 0.5)).toBeLessThan(1_000);
    await watch.expectHealth();
    report(
      `case 56: all dropped after ${((performance.now() - start) / 1000).toFixed(0)} s, others served in ${percentile(waits, 0.5).toFixed(0)} ms (p50), ${Math.max(...waits).toFixed(0)} ms (max)`,
    );
  });

  it('would be kept as long by a server with the usual timeouts', async () => {
    const usual = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => usual.once('listening', resolve));
    expect(usual.headersTimeout).toBeGreaterThan(limits.headersDeadline);
    expect(usual.requestTimeout).toBeGreaterThan(limits.requestDeadline);
    usual.close();
  });
});

function open(port: number, text: string): Socket[] {
  return Array.from({ length: clients }, () => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.resume();
    socket.write(text);
    return socket;
  });
}

function left(sockets: readonly Socket[]): number {
  return sockets.filter(({ destroyed }) => !destroyed).length;
}
