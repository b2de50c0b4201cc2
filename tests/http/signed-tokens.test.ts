import { createServer as createHttpServer, type Server } from 'node:http';
import { once } from 'node:events';
import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTPayload,
  SignJWT,
  UnsecuredJWT,
} from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { JwtConfig } from '../../src/config.js';
import {
  startTestServer,
  type TestServer,
} from './support/start-test-server.js';

const secret = 'a-secret-of-the-tests-that-is-long-enough';
const issuer = 'https://id.example/';
const audience = 'civicgraph';
const servers: TestServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serverWith(jwt: JwtConfig): Promise<TestServer> {
  const server = await startTestServer({ auth: { jwt } });
  servers.push(server);
  return server;
}

async function roleOf(
  server: TestServer,
  token: string,
): Promise<{ status: number; role: unknown; message: string | undefined }> {
  const { status, body } = await server.post(
    { query: '{ role }' },
    { authorization: `Bearer ${token}` },
  );
  return {
    status,
    role: body.data?.['role'],
    message: body.errors?.[0]?.message,
  };
}

function sign(
  payload: JWTPayload,
  options: { readonly expires?: number; readonly key?: string } = {},
): Promise<string> {
  return new SignJWT(payload)
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setExpirationTime(
      Math.floor(Date.now() / 1_000) + (options.expires ?? 3_600),
    )
    .sign(new TextEncoder().encode(options.key ?? secret));
}

const withSecret: JwtConfig = {
  keys: { kind: 'secret', secret },
  issuer,
  audience,
  rolesClaim: 'roles',
};

describe('case 33: a token signed with the secret', () => {
  it.each([
    [{ roles: ['curator'] }, 'CURATOR'],
    [{ roles: ['x', 'admin', 'curator'] }, 'ADMIN'],
    [{ roles: 'x curator' }, 'CURATOR'],
    [{ roles: ['CURATOR'] }, 'READER'],
    [{ roles: { admin: true } }, 'READER'],
    [{}, 'READER'],
  ])('gives the role that its claim names: %o is %s', async (claims, role) => {
    const server = await serverWith(withSecret);
    expect(await roleOf(server, await sign(claims))).toMatchObject({
      status: 200,
      role,
    });
  });

  it.each([
    ['realm_access.roles', { realm_access: { roles: ['curator'] } }],
    ['https://a.example/roles', { 'https://a.example/roles': ['curator'] }],
  ])('may hold its roles in the claim %s', async (rolesClaim, claims) => {
    const server = await serverWith({ ...withSecret, rolesClaim });
    expect((await roleOf(server, await sign(claims))).role).toBe('CURATOR');
  });

  it('may be a few seconds late, as clocks are', async () => {
    const server = await serverWith(withSecret);
    const token = await sign({ roles: ['curator'] }, { expires: -5 });
    expect((await roleOf(server, token)).role).toBe('CURATOR');
  });

  it('is refused once it has expired, and told so', async () => {
    const server = await serverWith(withSecret);
    const token = await sign({ roles: ['curator'] }, { expires: -60 });
    const answer = await roleOf(server, token);
    expect(answer.status).toBe(401);
    expect(answer.message).toContain('expired');
  });

  it('is refused when its key, issuer, audience, signature or algorithm is another', async () => {
    const server = await serverWith(withSecret);
    const good = await sign({ roles: ['curator'] });
    const [header = '', payload = '', signature = ''] = good.split('.');
    const admin = Buffer.from(
      JSON.stringify({
        ...(JSON.parse(
          Buffer.from(payload, 'base64url').toString(),
        ) as JWTPayload),
        roles: ['admin'],
      }),
    ).toString('base64url');
    const tokens = [
      await sign({ roles: ['curator'] }, { key: secret.toUpperCase() }),
      `${header}.${admin}.${signature}`,
      `${header}.${payload}.`,
      new UnsecuredJWT({ roles: ['curator'] })
        .setIssuer(issuer)
        .setAudience(audience)
        .setExpirationTime('1h')
        .encode(),
      await signedBy('HS512', { iss: issuer, aud: audience, exp: 4e9 }),
      await signedBy('HS256', {
        iss: 'https://other/',
        aud: audience,
        exp: 4e9,
      }),
      await signedBy('HS256', { iss: issuer, aud: 'other', exp: 4e9 }),
      await signedBy('HS256', { iss: issuer, aud: audience }),
      await signedBy('HS256', {
        iss: issuer,
        aud: audience,
        exp: 4e9,
        nbf: 3e9,
      }),
    ];
    const statuses = [];
    for (const token of tokens)
      statuses.push((await roleOf(server, token)).status);
    expect(statuses).toEqual(tokens.map(() => 401));
    expect((await roleOf(server, good)).role).toBe('CURATOR');
  });
});

function signedBy(alg: string, payload: JWTPayload): Promise<string> {
  return new SignJWT({ roles: ['curator'], ...payload })
    .setProtectedHeader({ alg })
    .sign(
      new TextEncoder()
        .encode(secret.padEnd(64, 'x'))
        .slice(0, alg === 'HS512' ? 64 : secret.length),
    );
}

describe('case 33: a token of an identity service', () => {
  let keys: { readonly privateKey: CryptoKey; readonly jwk: JWK };
  let service: Server;
  let address: string;
  let fetched = 0;
  let answer: 'keys' | 'failure' | 'nothing' | 'nonsense' = 'keys';

  beforeAll(async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' };
    keys = { privateKey, jwk };
    service = createHttpServer((_request, response) => {
      fetched += 1;
      if (answer === 'nothing') return;
      response.statusCode = answer === 'failure' ? 500 : 200;
      response.end(
        answer === 'keys' ? JSON.stringify({ keys: [keys.jwk] }) : 'nonsense',
      );
    }).listen(0, '127.0.0.1');
    await once(service, 'listening');
    const bound = service.address();
    address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/jwks`;
  });

  afterEach(() => {
    answer = 'keys';
    fetched = 0;
  });

  afterAll(() => {
    service.closeAllConnections();
    service.close();
  });

  const config = (): JwtConfig => ({
    keys: { kind: 'jwks', url: address },
    issuer,
    audience,
    rolesClaim: 'roles',
  });

  function signed(kid = 'one'): Promise<string> {
    return new SignJWT({ roles: ['admin'] })
      .setProtectedHeader({ alg: 'ES256', kid })
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime('1h')
      .sign(keys.privateKey);
  }

  it('is taken, and the keys are fetched once', async () => {
    const server = await serverWith(config());
    const token = await signed();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => roleOf(server, token)),
    );
    expect(answers.map(({ role }) => role)).toEqual(Array(10).fill('ADMIN'));
    expect(fetched).toBe(1);
  });

  it('is refused when its key is not in the set, without a fetch for each', async () => {
    const server = await serverWith(config());
    for (let index = 0; index < 5; index += 1) {
      expect((await roleOf(server, await signed(`k${index}`))).status).toBe(
        401,
      );
    }
    expect(fetched).toBe(1);
  });

  it('is refused when it is signed with the public key as a secret', async () => {
    const server = await serverWith(config());
    const token = await new SignJWT({ roles: ['admin'] })
      .setProtectedHeader({ alg: 'HS256', kid: 'one' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode(JSON.stringify(keys.jwk)));
    expect((await roleOf(server, token)).status).toBe(401);
    expect(fetched).toBe(0);
  });

  it.each(['failure', 'nonsense', 'nothing'] as const)(
    'is answered with 503 while the service answers with %s, and taken afterwards',
    async (fault) => {
      const server = await serverWith(config());
      const token = await signed();
      answer = fault;
      for (let index = 0; index < (fault === 'nothing' ? 1 : 12); index += 1) {
        const { status, body } = await server.post(
          { query: '{ role }' },
          { authorization: `Bearer ${token}` },
        );
        expect(status).toBe(503);
        expect(body.errors?.[0]?.extensions['code']).toBe(
          'AUTHENTICATION_UNAVAILABLE',
        );
      }
      answer = 'keys';
      expect((await roleOf(server, token)).role).toBe('ADMIN');
    },
  );
});

describe('reading with READ_ACCESS=token', () => {
  it('needs a token of any role, before the body is read', async () => {
    const server = await startTestServer({
      auth: { readAccess: 'token', jwt: withSecret },
    });
    servers.push(server);
    const refused = await server.post('not even JSON');
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toBe('Bearer');
    expect(await roleOf(server, await sign({}))).toMatchObject({
      role: 'READER',
    });
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  });
});

describe('changing with WRITE_ACCESS=none', () => {
  it('is refused to everybody', async () => {
    const server = await startTestServer({
      auth: { writeAccess: 'none', jwt: withSecret },
    });
    servers.push(server);
    for (const headers of [
      {},
      { authorization: `Bearer ${await sign({ roles: ['admin'] })}` },
    ]) {
      const { status } = await server.post(
        { query: 'mutation { write }' },
        headers,
      );
      expect(status).toBe(403);
    }
    expect(server.resolved.count).toBe(0);
  });
});

describe('the metrics with METRICS_ACCESS=admin', () => {
  it('are for an admin alone', async () => {
    const server = await startTestServer({
      auth: { metricsAccess: 'admin', jwt: withSecret },
    });
    servers.push(server);
    const statusOf = async (token?: string): Promise<number> => {
      const headers: Record<string, string> =
        token === undefined ? {} : { authorization: `Bearer ${token}` };
      return (await fetch(`${server.url}/metrics`, { headers })).status;
    };
    expect(await statusOf()).toBe(401);
    expect(await statusOf(await sign({ roles: ['curator'] }))).toBe(403);
    expect(await statusOf(await sign({ roles: ['admin'] }))).toBe(200);
  });
});
