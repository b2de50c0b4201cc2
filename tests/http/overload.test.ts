import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '../../src/limits.js';
import {
  startTestServer,
  type TestServer,
} from './support/start-test-server.js';

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.close());

const { operationsRunning, operationsWaiting } = limits;
const slow = (milliseconds: number): string =>
  JSON.stringify({ query: `{ slow(milliseconds: ${milliseconds}) }` });

describe('operations in flight', () => {
  it('run as many at once as the limit says, wait as many, and are then refused with 503', async () => {
    const accepted = operationsRunning + operationsWaiting;
    const sockets = await Promise.all(
      Array.from({ length: accepted }, () => request(slow(1_900))),
    );
    while ((await inFlight()) < accepted + 1) await sleep(20);
    expect(server.started.count).toBe(operationsRunning);
    const refused = await Promise.all(
      Array.from({ length: 20 }, () => server.post(slow(1))),
    );
    for (const { status, body, headers } of refused) {
      expect(status).toBe(503);
      expect(headers.get('retry-after')).toBe('1');
      expect(headers.get('content-type')).toContain('application/json');
      expect(body.errors?.[0]?.extensions['code']).toBe('OVERLOADED');
    }
    expect(server.started.count).toBe(operationsRunning);
    for (const socket of sockets) socket.destroy();
  });

  it('that waited are answered in their turn', async () => {
    const answers = await Promise.all(
      Array.from({ length: operationsRunning + 20 }, () =>
        server.post(slow(300)),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(
      new Set([200]),
    );
  });

  it('are refused when their turn does not come in time', async () => {
    const first = Array.from({ length: operationsRunning }, () =>
      server.post(slow(limits.queueWait + 1_500)),
    );
    await sleep(200);
    const { status } = await server.post(slow(1));
    expect(status).toBe(503);
    await Promise.all(first);
  });

  it('do not keep health and metrics waiting', async () => {
    const busy = Array.from(
      { length: operationsRunning + operationsWaiting },
      () => server.post(slow(500)),
    );
    await sleep(100);
    for (const path of ['/health/live', '/health/ready', '/metrics']) {
      const response = await fetch(`${server.url}${path}`);
      expect(response.status).toBe(200);
    }
    expect((await server.post(slow(1))).status).toBe(503);
    await Promise.all(busy);
  });

  it('are not held up by clients that send their bodies slowly', async () => {
    const open = await Promise.all(
      Array.from({ length: operationsRunning + operationsWaiting }, () =>
        halfRequest(),
      ),
    );
    const { status } = await server.post(slow(1));
    expect(status).toBe(200);
    for (const socket of open) socket.destroy();
  });
});

describe('case 22: clients that go away', () => {
  it('leave nothing running, and nothing waiting', async () => {
    const sockets = await Promise.all(
      Array.from({ length: 200 }, () => request(slow(700))),
    );
    await sleep(300);
    expect(await inFlight()).toBeGreaterThan(operationsRunning);
    const started = server.started.count;
    expect(started).toBeLessThanOrEqual(operationsRunning);
    for (const socket of sockets) socket.destroy();
    await sleep(200);
    // The request for the metrics is one itself.
    expect(await inFlight()).toBe(1);
    // Those that waited have left: a new one waits for those that run alone.
    const { status } = await server.post(slow(1));
    expect(status).toBe(200);
    expect(server.started.count).toBe(started + 1);
  });

  it('would otherwise have all their work done', async () => {
    const sockets = await Promise.all(
      Array.from({ length: 100 }, () => request(slow(300))),
    );
    await sleep(1_200);
    // The guard is that they go: these stay, and all of them are worked on.
    expect(server.started.count).toBe(100);
    for (const socket of sockets) socket.destroy();
  });
});

async function inFlight(): Promise<number> {
  const response = await fetch(`${server.url}/metrics`);
  const found = /^civicgraph_requests_in_flight (\d+)$/m.exec(
    await response.text(),
  );
  return Number(found?.[1]);
}

/** A request of which nobody reads the answer. */
async function request(body: string): Promise<Socket> {
  return write(
    `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
}

async function halfRequest(): Promise<Socket> {
  return write(
    'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"query":',
  );
}

function write(text: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.on('error', reject);
    socket.write(text, () => {
      resolve(socket);
    });
  });
}
