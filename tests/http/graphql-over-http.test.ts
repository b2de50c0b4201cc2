import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import auditMisses from './audit-misses.json' with { type: 'json' };
import {
  startTestServer,
  type TestServer,
} from './support/start-test-server.js';

const allowedMisses: Readonly<Record<string, string>> = auditMisses;

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

describe('case 1: GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: () => `${server.url}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, {
        ...init,
        headers: { 'apollo-require-preflight': 'true', ...init.headers },
      }),
  });

  it('has 61 audits, and each allowed miss is one of them, with its reason', () => {
    const ids = audits.map(({ id }) => id);
    expect(ids).toHaveLength(61);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(allowedMisses)));
    for (const reason of Object.values(allowedMisses))
      expect(reason).toMatch(/\.$/);
  });

  it.each(audits)('$id $name', async (audit) => {
    const result = await audit.fn();
    if (audit.id in allowedMisses) {
      expect(audit.name).toContain('SHOULD');
      expect(result.status).toBe('warn');
      return;
    }
    expect(result).toMatchObject({ status: 'ok' });
  });
});
