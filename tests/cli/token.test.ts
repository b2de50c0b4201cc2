import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config.js';
import { createJwtVerifier } from '../../src/http/auth/verify-jwt.js';
import { run } from './support/run.js';

const environment = {
  JWT_SECRET: 'a-secret-of-the-tests-that-is-long-enough',
  JWT_ISSUER: 'https://civicgraph.example',
  JWT_AUDIENCE: 'civicgraph',
};

describe('civicgraph token', () => {
  it.each([
    ['reader', 'READER'],
    ['curator', 'CURATOR'],
    ['admin', 'ADMIN'],
  ])('prints a token that the server takes: %s', async (name, role) => {
    const { exitCode, out, notes } = await run(
      ['token', '--role', name, '--expires', '2h', '--subject', 'Ada'],
      environment,
    );
    expect({ exitCode, notes }).toEqual({ exitCode: 0, notes: [] });
    const { jwt } = loadConfig(environment).auth;
    if (jwt === undefined) throw new Error('There is no secret.');
    expect(await createJwtVerifier(jwt)(out.trim())).toBe(role);
    const { exp = 0, iat = 0, sub } = decodeJwt(out.trim());
    expect({ seconds: exp - iat, sub }).toEqual({ seconds: 7_200, sub: 'Ada' });
  });

  it.each([
    ['without a secret', [], {}, 'JWT_SECRET'],
    ['for a role that is none', ['--role', 'root'], environment, 'curator'],
    ['for a time that is none', ['--expires', 'soon'], environment, '90d'],
    ['for a time that is over', ['--expires', '-1h'], environment, '90d'],
  ])('ends with 2 %s', async (_name, parameters, variables, remedy) => {
    const { exitCode, out, notes } = await run(
      ['token', ...parameters],
      variables,
    );
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(notes.join('\n')).toContain(remedy);
  });
});
