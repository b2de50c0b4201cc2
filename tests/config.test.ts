import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { environmentSchema, loadConfig } from '../src/config.js';
import { CivicGraphError } from '../src/errors.js';
import { limits } from '../src/limits.js';

const neo4jEnvironment = {
  NEO4J_URI: 'neo4j://db.example:7687',
  NEO4J_PASSWORD: 'pass word',
};

describe('loadConfig', () => {
  it('has a default for everything', () => {
    expect(loadConfig({})).toEqual({
      environment: 'development',
      port: 4000,
      host: '127.0.0.1',
      database: { kind: 'grafeo', directory: '.civicgraph' },
      auth: {
        readAccess: 'open',
        writeAccess: 'token',
        metricsAccess: 'open',
      },
      corsOrigins: [],
      trustedProxies: [],
      allowedHosts: [],
      logLevel: 'info',
      readDeadline: 5000,
      writeDeadline: 30_000,
      slowStatement: 1000,
      introspection: true,
      maximumCost: limits.cost,
      operations: { kind: 'any' },
    });
  });

  it('takes an empty variable for unset', () => {
    expect(
      loadConfig({
        PORT: '',
        NEO4J_URI: ' ',
        AUTH_TOKEN: '',
        CORS_ORIGINS: '',
      }),
    ).toEqual(loadConfig({}));
  });

  it('uses Neo4j when its address is set', () => {
    expect(loadConfig(neo4jEnvironment).database).toEqual({
      kind: 'neo4j',
      uri: 'neo4j://db.example:7687',
      username: 'neo4j',
      password: 'pass word',
      database: 'neo4j',
    });
  });

  it('reads lists, numbers and flags', () => {
    const config = loadConfig({
      PORT: '0',
      CORS_ORIGINS: 'https://a.example, http://localhost:5173',
      INTROSPECTION: 'false',
      AUTH_TOKEN: 'dev',
    });
    expect(config).toMatchObject({
      port: 0,
      corsOrigins: ['https://a.example', 'http://localhost:5173'],
      introspection: false,
      auth: { curatorToken: 'dev' },
    });
  });

  it('gives settings that nobody can change', () => {
    const config = loadConfig({});
    expect(Object.isFrozen(config)).toBe(true);
    expect(Object.isFrozen(config.database)).toBe(true);
    expect(Object.isFrozen(config.corsOrigins)).toBe(true);
    expect(Object.isFrozen(config.auth)).toBe(true);
  });

  it.each([
    ['PORT', { PORT: '4000x' }],
    ['PORT', { PORT: '65536' }],
    ['HOST', { HOST: 'a b' }],
    ['NEO4J_URI', { NEO4J_URI: 'http://localhost:7687' }],
    ['NEO4J_URI', { NEO4J_URI: 'localhost:7687' }],
    ['NEO4J_PASSWORD', { NEO4J_URI: 'bolt://localhost:7687' }],
    ['NEO4J_DATABASE', { ...neo4jEnvironment, NEO4J_DATABASE: 'a b' }],
    ['AUTH_TOKEN', { AUTH_TOKEN: 'two words' }],
    ['AUTH_TOKEN', { AUTH_TOKEN: 'changeme', NODE_ENV: 'production' }],
    ['AUTH_TOKEN', { AUTH_TOKEN: 'short', NODE_ENV: 'production' }],
    ['READ_ACCESS', { READ_ACCESS: 'closed' }],
    ['JWT_SECRET', { JWT_SECRET: 'x'.repeat(31) }],
    ['JWKS_URL', { JWKS_URL: 'file:///etc/keys' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '10.0.0.0/33' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: 'proxy.example' }],
    ['CORS_ORIGINS', { CORS_ORIGINS: '*' }],
    ['CORS_ORIGINS', { CORS_ORIGINS: 'https://a.example/' }],
    ['ALLOWED_HOSTS', { ALLOWED_HOSTS: 'https://a.example' }],
    ['ALLOWED_HOSTS', { ALLOWED_HOSTS: 'a.example:4000' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['READ_DEADLINE_MS', { READ_DEADLINE_MS: '5s' }],
    ['WRITE_DEADLINE_MS', { WRITE_DEADLINE_MS: '0' }],
    ['NODE_ENV', { NODE_ENV: 'prod' }],
    ['INTROSPECTION', { INTROSPECTION: '1' }],
    ['MAX_COST', { MAX_COST: '0' }],
  ])('names %s and the remedy for %o', (name, environment) => {
    const error = errorOf(() => loadConfig(environment));
    expect(error.code).toBe('CONFIGURATION');
    expect(error.message).toMatch(
      new RegExp(`^${name} (must be .+|is missing\\. Set it .+)\\.?$`),
    );
  });

  it('names every wrong variable at once, and shows no value', () => {
    const error = errorOf(() =>
      loadConfig({ PORT: 'x', AUTH_TOKEN: 'my secret' }),
    );
    expect(error.message).toContain('PORT');
    expect(error.message).toContain('AUTH_TOKEN');
    expect(error.message).not.toContain('my secret');
  });
});

const secret = 'kV2nq8rYw5uJx0ZsD3mGp7Lb1TfHc9Ae';

describe('case 37: settings that would let anybody in, or nobody', () => {
  const production = { NODE_ENV: 'production' };
  const jwks = {
    JWKS_URL: 'https://id.example/jwks',
    JWT_ISSUER: 'https://id.example/',
    JWT_AUDIENCE: 'civicgraph',
  };

  it.each([
    ['AUTH_TOKEN', production],
    ['AUTH_TOKEN', { ...production, AUTH_TOKEN: 'changeme-changeme' }],
    ['AUTH_TOKEN', { ...production, AUTH_TOKEN: 'x'.repeat(40) }],
    ['JWT_SECRET', { ...production, JWT_SECRET: 'change-me'.repeat(5) }],
    ['JWT_SECRET', { ...production, JWT_SECRET: 'ab'.repeat(20) }],
    ['JWT_SECRET', { ...jwks, JWT_SECRET: secret }],
    ['JWKS_URL', { ...production, ...jwks, JWKS_URL: 'http://id.example/j' }],
    ['JWT_ISSUER', { ...production, ...jwks, JWT_AUDIENCE: '' }],
    ['JWT_ISSUER', { ...production, ...jwks, JWT_ISSUER: '' }],
    ['READ_ACCESS', { READ_ACCESS: 'token' }],
    ['METRICS_ACCESS', { METRICS_ACCESS: 'admin', AUTH_TOKEN: 'dev' }],
  ])('are refused in one line that names %s: %o', (name, environment) => {
    const error = errorOf(() => loadConfig(environment));
    expect(error.code).toBe('CONFIGURATION');
    expect(error.message).toMatch(
      new RegExp(`^${name} .*must [^\n]+\\.$|^${name}, [^\n]+\\.$`),
    );
    for (const value of Object.values(environment).filter(
      (text) => text.length > 12,
    ))
      expect(error.message).not.toContain(value);
  });

  it.each([
    { ...production, AUTH_TOKEN: secret },
    { ...production, JWT_SECRET: secret },
    { ...production, ...jwks },
    { ...production, WRITE_ACCESS: 'none' },
    { ...production, AUTH_TOKEN: secret, READ_ACCESS: 'token' },
  ])('are not these: %o', (environment) => {
    expect(loadConfig(environment).environment).toBe('production');
  });
});

describe('docs/configuration.md', () => {
  const rows = readFileSync(
    new URL('../docs/configuration.md', import.meta.url),
    'utf8',
  ).matchAll(/^\| `(?<name>\w+)` +\| +(?:`(?<fallback>[^`]*)`)? *\|/gm);
  const documented = new Map(
    [...rows].map(({ groups }) => [groups?.['name'], groups?.['fallback']]),
  );

  it('lists exactly the variables there are', () => {
    expect([...documented.keys()].sort()).toEqual(
      Object.keys(environmentSchema.shape).sort(),
    );
  });

  it('states the defaults there are', () => {
    const defaults = environmentSchema.parse({});
    for (const [name, fallback] of documented) {
      const value = defaults[name as keyof typeof defaults] ?? '';
      expect(`${name}=${String(value)}`).toBe(`${name}=${fallback ?? ''}`);
    }
  });
});

function errorOf(run: () => unknown): CivicGraphError {
  try {
    run();
  } catch (error) {
    if (error instanceof CivicGraphError) return error;
    throw error;
  }
  throw new Error('It did not throw.');
}
