import { createHash, timingSafeEqual } from 'node:crypto';
import { CivicGraphError } from '../errors.js';
import type { Role } from '../graphql/context.js';

/**
 * The role that an `Authorization` header gives. Without one everybody reads; a header that does not
 * hold the curator's token is refused, so that a mistyped token is noticed at once.
 */
export function createAuthenticate(
  curatorToken: string | undefined,
): (authorization: string | undefined) => Role {
  const expected =
    curatorToken === undefined ? undefined : digest(curatorToken);
  return (authorization) => {
    if (authorization === undefined) {
      return 'READER';
    }
    const token = /^bearer +(\S+) *$/i.exec(authorization)?.[1];
    if (
      token === undefined ||
      expected === undefined ||
      !timingSafeEqual(digest(token), expected)
    ) {
      throw new CivicGraphError(
        'UNAUTHENTICATED',
        'The Authorization header does not hold a valid token; send "Bearer <token>" with the curator token of this server, or no header to read.',
      );
    }
    return 'CURATOR';
  };
}

/** Digests have one length, so the comparison takes the same time whatever was sent. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
