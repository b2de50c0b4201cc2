import { errors } from 'jose';
import { CivicGraphError } from '../../errors.js';

/** What a client is told of a token that was refused; the cause is for the log. */
export function refusedToken(cause: unknown): CivicGraphError {
  return new CivicGraphError(
    'UNAUTHENTICATED',
    cause instanceof errors.JWTExpired
      ? 'The token has expired; send a new one.'
      : 'The Authorization header does not hold a valid token; send "Bearer <token>" with a token of this server.',
    { cause },
  );
}
