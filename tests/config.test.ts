import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { environmentSchema, loadConfig } from '../src/config.js';
import { CivicGraphError } from '../src/errors.js';

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
      corsOrigins: [],
      logLevel: 'info',
      readDeadline: 5000,
      writeDeadline: 30_000,
      introspection: true,
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
      authToken: 'dev',
    });
  });

  it('gives settings that nobody can change', () => {
    const config = loadConfig({});
    expect(Object.isFrozen(config)).toBe(true);
    expect(Object.isFrozen(config.database)).toBe(true);
    expect(Object.isFrozen(config.corsOrigins)).toBe(true);
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
    ['CORS_ORIGINS', { CORS_ORIGINS: '*' }],
    ['CORS_ORIGINS', { CORS_ORIGINS: 'https://a.example/' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['READ_DEADLINE_MS', { READ_DEADLINE_MS: '5s' }],
    ['WRITE_DEADLINE_MS', { WRITE_DEADLINE_MS: '0' }],
    ['NODE_ENV', { NODE_ENV: 'prod' }],
    ['INTROSPECTION', { INTROSPECTION: '1' }],
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
