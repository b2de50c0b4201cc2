import { SignJWT } from 'jose';
import type { JwtConfig } from '../../config.js';
import { CivicGraphError } from '../../errors.js';

export interface TokenRequest {
  readonly role: 'reader' | 'curator' | 'admin';
  /** A time from now, such as `1h` or `30d`. */
  readonly expires: string;
  /** Whom the token is for. */
  readonly subject?: string;
}

/**
 * A signed token that a server with the same configuration takes.
 *
 * @throws CivicGraphError CONFIGURATION without JWT_SECRET, BAD_USER_INPUT for a time that is none
 */
export async function mintToken(
  jwt: JwtConfig | undefined,
  { role, expires, subject }: TokenRequest,
): Promise<string> {
  if (jwt?.keys.kind !== 'secret') {
    throw new CivicGraphError(
      'CONFIGURATION',
      'JWT_SECRET must be set to sign tokens; those of JWKS_URL come from their own service.',
    );
  }
  if (!/^[1-9]\d{0,5}[smhd]$/.test(expires)) {
    throw new CivicGraphError(
      'BAD_USER_INPUT',
      `"${expires}" is not a time; give one such as 30m, 12h or 90d.`,
    );
  }
  const token = new SignJWT({ [jwt.rolesClaim]: [role] })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuedAt()
    .setExpirationTime(expires);
  if (subject !== undefined) token.setSubject(subject);
  if (jwt.issuer !== undefined) token.setIssuer(jwt.issuer);
  if (jwt.audience !== undefined) token.setAudience(jwt.audience);
  return token.sign(new TextEncoder().encode(jwt.keys.secret));
}
