import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import { errors } from 'jose';
import type { AuthConfig } from '../../config.js';
import { CivicGraphError } from '../../errors.js';
import type { Role } from '../../graphql/context.js';
import { createRecentSet } from './recent-set.js';
import {
  createRefusalThrottle,
  type RefusalThrottle,
} from './refusal-throttle.js';
import { refusedToken } from './refused-token.js';
import { createJwtVerifier } from './verify-jwt.js';

/** What of a request says who sent it: the header, and nothing else of it. */
export interface Credentials {
  /** The `Authorization` headers, in most requests none or one. */
  readonly authorization: readonly string[];
  readonly address: string;
  readonly requestId: string;
}

export type Authenticate = (credentials: Credentials) => Promise<Role>;

const maxTokenLength = 8_192;
const maxAcceptedTokens = 1_000;

/**
 * Makes the function that gives the role of a request. Without a header it is anonymous; a header that
 * holds no valid token is refused, so that a mistyped one is noticed at once.
 *
 * An address that has sent too many invalid tokens is then refused without a look at the token, unless that
 * one has been valid here before: whoever guesses behind a shared address does not lock out those who work there.
 *
 * @throws CivicGraphError UNAUTHENTICATED, THROTTLED, AUTHENTICATION_UNAVAILABLE (the function that is returned)
 */
export function createAuthenticate(
  auth: Pick<AuthConfig, 'curatorToken' | 'jwt'>,
  options: {
    readonly logger: Pick<FastifyBaseLogger, 'warn'>;
    readonly throttle?: RefusalThrottle;
  },
): Authenticate {
  const { logger, throttle = createRefusalThrottle() } = options;
  const verify = createVerifier(auth);
  const accepted = createRecentSet(maxAcceptedTokens);
  return async ({ authorization, address, requestId }) => {
    const [header] = authorization;
    if (header === undefined) return 'ANONYMOUS';
    const token = authorization.length === 1 ? tokenOf(header) : undefined;
    const mark = token === undefined ? undefined : digest(token);
    const key = mark?.toString('base64');
    if (key === undefined || !accepted.has(key)) await throttle.check(address);
    try {
      if (token === undefined || mark === undefined || key === undefined) {
        throw refusedToken(undefined);
      }
      const role = await verify(token, mark);
      accepted.add(key);
      return role;
    } catch (error) {
      if (
        error instanceof CivicGraphError &&
        error.code === 'UNAUTHENTICATED'
      ) {
        const isLast = await throttle.count(address);
        logger.warn(
          { requestId, address, reason: reasonOf(error) },
          isLast
            ? 'A token was refused; more from this address are refused unread for a while.'
            : 'A token was refused.',
        );
      }
      throw error;
    }
  };
}

function createVerifier({
  curatorToken,
  jwt,
}: Pick<AuthConfig, 'curatorToken' | 'jwt'>): (
  token: string,
  mark: Buffer,
) => Promise<Role> {
  const expected =
    curatorToken === undefined ? undefined : digest(curatorToken);
  const verifyJwt = jwt === undefined ? undefined : createJwtVerifier(jwt);
  return async (token, mark) => {
    // Digests have one length, so the comparison takes the same time whatever was sent.
    if (expected !== undefined && timingSafeEqual(mark, expected)) {
      return 'CURATOR';
    }
    if (verifyJwt === undefined) throw refusedToken(undefined);
    return verifyJwt(token);
  };
}

function tokenOf(authorization: string): string | undefined {
  if (authorization.length > maxTokenLength) return undefined;
  return /^bearer +([^\s,]+) *$/i.exec(authorization)?.[1];
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Nothing of the token itself. */
function reasonOf(error: CivicGraphError): string {
  return error.cause instanceof errors.JOSEError
    ? error.cause.code
    : 'unknown token';
}
