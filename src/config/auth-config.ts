/** Who may do what, and how callers show who they are. */
export interface AuthConfig {
  /** Whether reading needs a token. */
  readonly readAccess: 'open' | 'token';
  /** Whether a token lets anybody change the graph. */
  readonly writeAccess: 'token' | 'none';
  /** Whether reading the metrics needs an admin's token. */
  readonly metricsAccess: 'open' | 'admin';
  /** The fixed bearer token of a curator. */
  readonly curatorToken?: string;
  /** How signed tokens are checked; without it they are refused. */
  readonly jwt?: JwtConfig;
}

export interface JwtConfig {
  readonly keys: JwtKeys;
  readonly issuer?: string;
  readonly audience?: string;
  /** The claim that holds the roles. */
  readonly rolesClaim: string;
}

export type JwtKeys =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'jwks'; readonly url: string };

/** What `environmentSchema` makes of the variables that concern access. */
export interface AuthVariables {
  readonly NODE_ENV: string;
  readonly READ_ACCESS: AuthConfig['readAccess'];
  readonly WRITE_ACCESS: AuthConfig['writeAccess'];
  readonly METRICS_ACCESS: AuthConfig['metricsAccess'];
  readonly AUTH_TOKEN?: string | undefined;
  readonly JWT_SECRET?: string | undefined;
  readonly JWKS_URL?: string | undefined;
  readonly JWT_ISSUER?: string | undefined;
  readonly JWT_AUDIENCE?: string | undefined;
  readonly JWT_ROLES_CLAIM: string;
}

/** HS256 needs as many as its digest has. */
export const minSecretBytes = 32;

const minTokenLength = 16;
const minDistinctCharacters = 6;

export function authConfigOf(variables: AuthVariables): AuthConfig {
  const { AUTH_TOKEN: curatorToken } = variables;
  const jwt = jwtOf(variables);
  return {
    readAccess: variables.READ_ACCESS,
    writeAccess: variables.WRITE_ACCESS,
    metricsAccess: variables.METRICS_ACCESS,
    ...(curatorToken !== undefined && { curatorToken }),
    ...(jwt !== undefined && { jwt: Object.freeze(jwt) }),
  };
}

/** What is right by itself and wrong together, or in production. */
export function authProblems(variables: AuthVariables): string[] {
  const { AUTH_TOKEN, JWT_SECRET, JWKS_URL } = variables;
  const isProduction = variables.NODE_ENV === 'production';
  const takesJwt = JWT_SECRET !== undefined || JWKS_URL !== undefined;
  const takesTokens = AUTH_TOKEN !== undefined || takesJwt;
  const rules: readonly (readonly [isBroken: boolean, problem: string])[] = [
    [
      isProduction && AUTH_TOKEN !== undefined && isWeak(AUTH_TOKEN),
      `AUTH_TOKEN must be a secret of at least ${minTokenLength} characters. Make one with: openssl rand -hex 32.`,
    ],
    [
      isProduction && JWT_SECRET !== undefined && isWeak(JWT_SECRET),
      'JWT_SECRET must be a secret that nobody can guess. Make one with: openssl rand -hex 32.',
    ],
    [
      JWT_SECRET !== undefined && JWKS_URL !== undefined,
      'JWT_SECRET must be unset when JWKS_URL is set: tokens are checked with one or the other.',
    ],
    [
      isProduction && JWKS_URL?.startsWith('http:') === true,
      'JWKS_URL must begin with https: in production.',
    ],
    [
      isProduction &&
        JWKS_URL !== undefined &&
        (variables.JWT_ISSUER === undefined ||
          variables.JWT_AUDIENCE === undefined),
      'JWT_ISSUER and JWT_AUDIENCE must be set with JWKS_URL in production, or tokens for other services would be taken.',
    ],
    [
      variables.READ_ACCESS === 'token' && !takesTokens,
      'READ_ACCESS must be open while none of AUTH_TOKEN, JWT_SECRET and JWKS_URL is set.',
    ],
    [
      variables.METRICS_ACCESS === 'admin' && !takesJwt,
      'METRICS_ACCESS must be open while neither JWT_SECRET nor JWKS_URL is set, for nobody could be an admin.',
    ],
    [
      isProduction && variables.WRITE_ACCESS === 'token' && !takesTokens,
      'AUTH_TOKEN, JWT_SECRET or JWKS_URL must be set in production, or WRITE_ACCESS=none for a server that nobody can change.',
    ],
  ];
  return rules.filter(([isBroken]) => isBroken).map(([, problem]) => problem);
}

function jwtOf({
  JWT_SECRET: secret,
  JWKS_URL: url,
  JWT_ISSUER: issuer,
  JWT_AUDIENCE: audience,
  JWT_ROLES_CLAIM: rolesClaim,
}: AuthVariables): JwtConfig | undefined {
  const keys: JwtKeys | undefined =
    secret !== undefined
      ? { kind: 'secret', secret }
      : url !== undefined
        ? { kind: 'jwks', url }
        : undefined;
  return (
    keys && {
      keys,
      ...(issuer !== undefined && { issuer }),
      ...(audience !== undefined && { audience }),
      rolesClaim,
    }
  );
}

function isWeak(token: string): boolean {
  return (
    token.length < minTokenLength ||
    new Set(token).size < minDistinctCharacters ||
    /change-?me/i.test(token)
  );
}
