import { afterEach, describe, expect, it } from 'vitest';
import { CivicGraphError } from '../../src/errors.js';
import {
  startTestServer,
  type TestServer,
} from './support/start-test-server.js';

let server: TestServer | undefined;

afterEach(() => server?.close());

async function health(
  name: 'live' | 'ready',
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${server?.url ?? ''}/health/${name}`);
  return { status: response.status, body: await response.json() };
}

describe('the health of the server', () => {
  it('is ready while the graph answers', async () => {
    server = await startTestServer();
    expect(await health('live')).toEqual({
      status: 200,
      body: { status: 'ok' },
    });
    expect(await health('ready')).toEqual({
      status: 200,
      body: { status: 'ok' },
    });
  });

  it('is live but not ready while the graph does not answer, and ready again once it does', async () => {
    let isUp = false;
    server = await startTestServer({
      ping: async () => {
        if (!isUp) {
          throw new CivicGraphError(
            'DATABASE_UNAVAILABLE',
            'bolt://secret-host is down.',
          );
        }
      },
    });
    expect(await health('live')).toMatchObject({ status: 200 });
    expect(await health('ready')).toEqual({
      status: 503,
      body: { status: 'unavailable', code: 'DATABASE_UNAVAILABLE' },
    });
    isUp = true;
    expect(await health('ready')).toMatchObject({ status: 200 });
  });

  it('is not ready when the graph takes too long', async () => {
    server = await startTestServer({
      ping: () => new Promise(() => undefined),
    });
    expect(await health('ready')).toMatchObject({
      status: 503,
      body: { code: 'DATABASE_TIMEOUT' },
    });
  });

  it('is not ready while the store is opened', async () => {
    server = await startTestServer({ isReady: () => false });
    expect(await health('ready')).toMatchObject({ status: 503 });
  });
});
