import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apolloStudioOrigin } from '../../src/http/cors.js';
import {
  startTestServer,
  type TestServer,
} from './support/start-test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

function preflight(
  origin: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${server.url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,authorization',
      ...headers,
    },
  });
}

describe('a page of another origin', () => {
  it.each([apolloStudioOrigin, 'https://app.example'])(
    'may send operations from %s',
    async (origin) => {
      const response = await preflight(origin);
      expect(response.status).toBe(204);
      expect(response.headers.get('access-control-allow-origin')).toBe(origin);
      expect(response.headers.get('access-control-allow-methods')).toContain(
        'POST',
      );
      expect(response.headers.get('access-control-allow-headers')).toBe(
        'content-type,authorization',
      );
      expect(
        response.headers.get('access-control-allow-private-network'),
      ).toBeNull();
      const { status, headers } = await server.post(
        { query: '{ ok }' },
        { origin },
      );
      expect(status).toBe(200);
      expect(headers.get('access-control-allow-origin')).toBe(origin);
      expect(headers.get('vary')).toContain('Origin');
    },
  );

  it('reaches the private network when it asks for it', async () => {
    const response = await preflight(apolloStudioOrigin, {
      'access-control-request-private-network': 'true',
    });
    expect(response.headers.get('access-control-allow-private-network')).toBe(
      'true',
    );
  });

  it('may read errors too', async () => {
    const { status, headers } = await server.post('{', {
      origin: apolloStudioOrigin,
    });
    expect(status).toBe(400);
    expect(headers.get('access-control-allow-origin')).toBe(apolloStudioOrigin);
  });

  it('may use the server when it came from the server', async () => {
    const { headers } = await server.post(
      { query: '{ ok }' },
      { origin: server.url },
    );
    expect(headers.get('access-control-allow-origin')).toBe(server.url);
  });

  it.each([
    'https://evil.example',
    'https://studio.apollographql.com.evil.example',
    'http://studio.apollographql.com',
    'null',
  ])('gets no permission from %s', async (origin) => {
    const response = await preflight(origin, {
      'access-control-request-private-network': 'true',
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(
      response.headers.get('access-control-allow-private-network'),
    ).toBeNull();
    const { headers } = await server.post({ query: '{ ok }' }, { origin });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});
