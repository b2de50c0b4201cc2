import { createSecretKey } from 'node:crypto';
import {
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JWTPayload,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
} from 'jose';
import type { JwtConfig } from '../../config.js';
import { CivicGraphError } from '../../errors.js';
import type { Role } from '../../graphql/context.js';
import { refusedToken } from './refused-token.js';

/** Seconds that two clocks may differ. */
const clockTolerance = 30;

const keySetOptions = {
  timeoutDuration: 3_000,
  /** No more often than this for a key that is not in the set, whoever names it. */
  cooldownDuration: 30_000,
  cacheMaxAge: 600_000,
};

/** Never those of the other kind: a public key must not pass for a secret. */
const algorithms = {
  secret: ['HS256'],
  jwks: ['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519'],
} as const;

/**
 * Makes the function that checks a signed token, and gives the highest role that its claim names. Only
 * tokens that expire are taken.
 *
 * @throws CivicGraphError UNAUTHENTICATED for a token that does not hold, AUTHENTICATION_UNAVAILABLE when the
 * keys cannot be fetched (the function that is returned)
 */
export function createJwtVerifier(
  config: JwtConfig,
): (token: string) => Promise<Role> {
  const { keys, issuer, audience, rolesClaim } = config;
  const key = keyOf(keys);
  const options: JWTVerifyOptions = {
    algorithms: [...algorithms[keys.kind]],
    clockTolerance,
    requiredClaims: ['exp'],
    ...(issuer !== undefined && { issuer }),
    ...(audience !== undefined && { audience }),
  };
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, key, options);
      return roleOf(claimOf(payload, rolesClaim));
    } catch (cause) {
      throw cause instanceof CivicGraphError ? cause : refusedToken(cause);
    }
  };
}

function keyOf(keys: JwtConfig['keys']): JWTVerifyGetKey {
  switch (keys.kind) {
    case 'secret': {
      const secret = createSecretKey(Buffer.from(keys.secret));
      return async () => secret;
    }
    case 'jwks': {
      const find = createRemoteJWKSet(new URL(keys.url), keySetOptions);
      return async (header, token) => {
        try {
          return await find(header, token);
        } catch (cause) {
          throw isOfToken(cause) ? cause : unavailable(cause);
        }
      };
    }
  }
}

/** Whether it is the token's fault that no key was found, not the key set's. */
function isOfToken(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}

/** A claim by its whole name, or by the names on the way to it, as in `realm_access.roles`. */
function claimOf(payload: JWTPayload, name: string): unknown {
  if (Object.hasOwn(payload, name)) return payload[name];
  return name
    .split('.')
    .reduce<unknown>(
      (value, part) =>
        typeof value === 'object' &&
        value !== null &&
        Object.hasOwn(value, part)
          ? (value as Readonly<Record<string, unknown>>)[part]
          : undefined,
      payload,
    );
}

function roleOf(claim: unknown): Role {
  const names =
    typeof claim === 'string'
      ? claim.split(' ')
      : Array.isArray(claim)
        ? claim
        : [];
  if (names.includes('admin')) return 'ADMIN';
  return names.includes('curator') ? 'CURATOR' : 'READER';
}

function unavailable(cause: unknown): CivicGraphError {
  return new CivicGraphError(
    'AUTHENTICATION_UNAVAILABLE',
    'The keys that tokens are checked with cannot be fetched now. Try again in a moment.',
    { cause },
  );
}
