import { z } from 'zod';

import {
  type AuthConfig,
  authConfigOf,
  authProblems,
  minSecretBytes,
} from './config/auth-config.js';
import { isNetwork } from './config/is-network.js';
import { CivicGraphError } from './errors.js';
import { limits } from './limits.js';

export type { AuthConfig, JwtConfig } from './config/auth-config.js';

/** The settings of one process, read once at its start. */
export interface Config {
  readonly environment: 'development' | 'test' | 'production';
  readonly port: number;
  readonly host: string;
  readonly database: DatabaseConfig;
  readonly auth: AuthConfig;
  /** Origins beside the server's own that may read its answers in a browser. */
  readonly corsOrigins: readonly string[];
  /** Addresses and networks whose `X-Forwarded-For` names the client. */
  readonly trustedProxies: readonly string[];
  /** Host names that the server answers to; empty for the default, which depends on `host`. */
  readonly allowedHosts: readonly string[];
  readonly logLevel: LogLevel;
  /** Milliseconds. */
  readonly readDeadline: number;
  /** Milliseconds. */
  readonly writeDeadline: number;
  /** Milliseconds after which a statement is worth a line in the log. */
  readonly slowStatement: number;
  /** Where traces are sent; without it nothing is traced. */
  readonly tracing?: { readonly url: string; readonly serviceName: string };
  readonly introspection: boolean;
  /** How much one operation may cost, in rows of its answer. */
  readonly maximumCost: number;
  readonly operations: OperationsConfig;
}

/** Which operations the server runs. */
export type OperationsConfig =
  | { readonly kind: 'any' }
  | {
      readonly kind: 'listed';
      /** The folder with the list; without one, the examples are it. */
      readonly directory?: string;
    };

export type DatabaseConfig =
  | { readonly kind: 'grafeo'; readonly directory: string }
  | {
      readonly kind: 'neo4j';
      readonly uri: string;
      readonly username: string;
      readonly password: string;
      readonly database: string;
    };

export type LogLevel = (typeof logLevels)[number];

const logLevels = [
  'fatal',
  'error',
  'warn',
  'info',
  'debug',
  'trace',
  'silent',
] as const;
const environments = ['development', 'test', 'production'] as const;
const neo4jSchemes = [
  'neo4j',
  'neo4j+s',
  'neo4j+ssc',
  'bolt',
  'bolt+s',
  'bolt+ssc',
];

/** `docs/configuration.md` lists exactly these; a test holds the two together. */
export const environmentSchema = z.object({
  PORT: integer({ min: 0, max: 65_535 }).default(4000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be a host name or an IP address to listen at')
    .default('127.0.0.1'),
  DATA_DIR: z.string().default('.civicgraph'),
  NEO4J_URI: z
    .string()
    .refine(isNeo4jUri, 'must be an address such as neo4j://localhost:7687')
    .optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[A-Za-z0-9.-]+$/, 'must be the name of a database in Neo4j')
    .default('neo4j'),
  AUTH_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'must be ASCII characters without spaces')
    .optional(),
  READ_ACCESS: oneOf(['open', 'token']).default('open'),
  WRITE_ACCESS: oneOf(['token', 'none']).default('token'),
  METRICS_ACCESS: oneOf(['open', 'admin']).default('open'),
  JWT_SECRET: z
    .string()
    .refine(
      (secret) => Buffer.byteLength(secret) >= minSecretBytes,
      `must be at least ${minSecretBytes} bytes long; make one with: openssl rand -hex 32`,
    )
    .optional(),
  JWKS_URL: webAddress().optional(),
  JWT_ISSUER: z.string().optional(),
  JWT_AUDIENCE: z.string().optional(),
  JWT_ROLES_CLAIM: z.string().default('roles'),
  CORS_ORIGINS: z
    .string()
    .transform(splitList)
    .refine(
      (origins) => origins.every(isOrigin),
      'must be origins such as https://example.org, separated by commas',
    )
    .default([]),
  TRUSTED_PROXIES: z
    .string()
    .transform(splitList)
    .refine(
      (networks) => networks.every(isNetwork),
      'must be addresses or networks such as 10.0.0.0/8, separated by commas',
    )
    .default([]),
  ALLOWED_HOSTS: z
    .string()
    .transform(splitList)
    .refine(
      (hosts) =>
        hosts.every((host) => /^[\w.-]+$|^\[[\da-f:.]+\]$/i.test(host)),
      'must be host names such as graph.example.org, without a port, separated by commas',
    )
    .default([]),
  LOG_LEVEL: oneOf(logLevels).default('info'),
  READ_DEADLINE_MS: integer({ min: 100, max: 600_000 }).default(
    limits.readDeadline,
  ),
  WRITE_DEADLINE_MS: integer({ min: 100, max: 600_000 }).default(
    limits.writeDeadline,
  ),
  SLOW_STATEMENT_MS: integer({ min: 1, max: 600_000 }).default(1_000),
  OTEL_EXPORTER_OTLP_ENDPOINT: webAddress().optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: webAddress().optional(),
  OTEL_SERVICE_NAME: z.string().default('civicgraph'),
  NODE_ENV: oneOf(environments).default('development'),
  INTROSPECTION: oneOf(['true', 'false'])
    .transform((text) => text === 'true')
    .default(true),
  MAX_COST: integer({ min: 1, max: 10_000_000 }).default(limits.cost),
  OPERATIONS: oneOf(['any', 'listed']).default('any'),
  OPERATIONS_DIR: z.string().optional(),
});

/**
 * Makes the settings from environment variables; one that is empty counts as unset.
 *
 * @throws CivicGraphError CONFIGURATION, which names every wrong variable and its remedy
 */
export function loadConfig(
  environment: Readonly<Record<string, string | undefined>>,
): Config {
  const given = Object.entries(environment)
    .map(([name, text]) => [name, text?.trim()] as const)
    .filter(([, text]) => text !== undefined && text !== '');
  const result = environmentSchema.safeParse(Object.fromEntries(given));
  if (!result.success) {
    throw wrong(
      result.error.issues.map(
        ({ path, message }) => `${path.join('.')} ${message}.`,
      ),
    );
  }
  const variables = result.data;
  const problems = authProblems(variables);
  if (problems.length > 0) throw wrong(problems);
  return Object.freeze({
    environment: variables.NODE_ENV,
    port: variables.PORT,
    host: variables.HOST,
    database: Object.freeze(databaseOf(variables)),
    auth: Object.freeze(authConfigOf(variables)),
    corsOrigins: Object.freeze(variables.CORS_ORIGINS),
    trustedProxies: Object.freeze(variables.TRUSTED_PROXIES),
    allowedHosts: Object.freeze(variables.ALLOWED_HOSTS),
    logLevel: variables.LOG_LEVEL,
    readDeadline: variables.READ_DEADLINE_MS,
    writeDeadline: variables.WRITE_DEADLINE_MS,
    slowStatement: variables.SLOW_STATEMENT_MS,
    ...tracingOf(variables),
    introspection: variables.INTROSPECTION,
    maximumCost: variables.MAX_COST,
    operations: Object.freeze(operationsOf(variables)),
  });
}

type Variables = z.output<typeof environmentSchema>;

function databaseOf(variables: Variables): DatabaseConfig {
  const { NEO4J_URI: uri, NEO4J_PASSWORD: password } = variables;
  if (uri === undefined)
    return { kind: 'grafeo', directory: variables.DATA_DIR };
  if (password === undefined) {
    throw wrong([
      'NEO4J_PASSWORD is missing. Set it to the password of NEO4J_USERNAME, or unset NEO4J_URI to use the embedded database.',
    ]);
  }
  return {
    kind: 'neo4j',
    uri,
    username: variables.NEO4J_USERNAME,
    password,
    database: variables.NEO4J_DATABASE,
  };
}

function operationsOf({
  OPERATIONS: kind,
  OPERATIONS_DIR: directory,
}: Variables): OperationsConfig {
  return kind === 'any'
    ? { kind }
    : { kind, ...(directory !== undefined && { directory }) };
}

function tracingOf({
  OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: traces,
  OTEL_SERVICE_NAME: serviceName,
}: Variables): Pick<Config, 'tracing'> {
  const url =
    traces ?? (endpoint && `${endpoint.replace(/\/$/, '')}/v1/traces`);
  return url === undefined ? {} : { tracing: { url, serviceName } };
}

function wrong(problems: readonly string[]): CivicGraphError {
  return new CivicGraphError('CONFIGURATION', problems.join(' '));
}

function integer({ min, max }: { readonly min: number; readonly max: number }) {
  const message = `must be a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= min && value <= max, message);
}

function webAddress() {
  return z
    .string()
    .refine(
      isWebAddress,
      'must be an address such as https://host.example/path',
    );
}

function oneOf<const Values extends readonly string[]>(values: Values) {
  return z.enum(values, `must be one of ${values.join(', ')}`);
}

function splitList(list: string): string[] {
  return list
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function isNeo4jUri(text: string): boolean {
  const scheme = /^([a-z0-9+]+):\/\/[^/\s]+/.exec(text)?.[1];
  return scheme !== undefined && neo4jSchemes.includes(scheme);
}

function isWebAddress(text: string): boolean {
  return (
    URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)
  );
}

/** No `*`, no path: what a browser sends as `Origin`. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, protocol } = new URL(text);
  return origin === text && (protocol === 'https:' || protocol === 'http:');
}
