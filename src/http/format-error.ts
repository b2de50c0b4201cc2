import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CivicGraphError, errorCodes } from '../errors.js';
import { limits } from '../limits.js';
import { limitProblem } from './limits/limit-error.js';
import { exceedsTokenLimit } from './limits/token-limit.js';

/** Where the original of every masked error goes. */
export type LogError = (entry: LoggedError) => void;

export interface LoggedError {
  readonly error: unknown;
  readonly message: string;
  readonly id: string;
  /** What was to be formatted: the original, or what GraphQL wrapped it in. */
  readonly wrapped: unknown;
}

type LogOriginal = (entry: Omit<LoggedError, 'wrapped'>) => void;

/** Codes of GraphQL and Apollo Server for a request that is itself wrong; their messages are safe to show. */
export const protocolCodes = [
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
] as const;

const shownCodes: ReadonlySet<unknown> = new Set<string>([
  ...protocolCodes,
  ...Object.entries(errorCodes)
    .filter(([, { fault }]) => fault === 'client')
    .map(([code]) => code),
]);

const nestingMessage =
  'The document nests deeper than the parser can follow; write it flatter, or send the values as variables.';

const unexpected: GraphQLFormattedError = {
  message: 'The server met an unexpected error.',
  extensions: { code: 'INTERNAL_SERVER_ERROR' },
};

/**
 * Makes the error that a client gets, whatever was thrown. It never throws. The message of an error that
 * was not thrown on purpose, or that concerns the operator alone, stays in the log under an id.
 */
export function createFormatError(
  log: LogError,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    try {
      return wireError(formatted, error, log);
    } catch {
      return unexpected;
    }
  };
}

function wireError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: LogError,
): GraphQLFormattedError {
  const original = originalError(error);
  const logged: LogOriginal = (entry) => {
    log({ ...entry, wrapped: error });
  };
  if (original instanceof CivicGraphError) {
    return knownError(formatted, original, logged);
  }
  const code = formatted.extensions?.['code'];
  if (code === 'GRAPHQL_PARSE_FAILED' && isTooLong(error)) {
    return limitProblem('tokens', limits.tokens + 1);
  }
  if (code === 'GRAPHQL_PARSE_FAILED' && original instanceof RangeError) {
    // The parser is recursive and ran out of stack, far beyond any depth that is allowed.
    return {
      ...limitProblem('depth', limits.depth + 1),
      message: nestingMessage,
    };
  }
  // A limit's rule is wrapped in Apollo's validation error, whose code hides the rule's own.
  const ownCode =
    original instanceof GraphQLError ? original.extensions['code'] : undefined;
  const shown = [ownCode, code].find((candidate) => shownCodes.has(candidate));
  if (shown !== undefined) {
    return {
      ...formatted,
      extensions: { ...formatted.extensions, code: shown },
    };
  }
  return maskedError(formatted, {
    code: 'INTERNAL_SERVER_ERROR',
    error: original,
    log: logged,
  });
}

function knownError(
  formatted: GraphQLFormattedError,
  error: CivicGraphError,
  log: LogOriginal,
): GraphQLFormattedError {
  switch (errorCodes[error.code].fault) {
    case 'server':
      // A server that has too much to do must not be kept busy by saying so.
      if (error.code !== 'OVERLOADED') {
        log({ error, message: error.message, id: randomUUID() });
      }
      return {
        ...formatted,
        message: error.message,
        extensions: extensionsOf(error),
      };
    case 'client':
      return {
        ...formatted,
        message: error.message,
        extensions: extensionsOf(error),
      };
    case 'operator':
      return maskedError(formatted, { code: error.code, error, log });
    case 'developer':
      return maskedError(formatted, {
        code: 'INTERNAL_SERVER_ERROR',
        error,
        log,
      });
  }
}

function extensionsOf(error: CivicGraphError): Record<string, unknown> {
  return { ...error.details, code: error.code };
}

function maskedError(
  formatted: GraphQLFormattedError,
  masked: {
    readonly code: string;
    readonly error: unknown;
    readonly log: LogOriginal;
  },
): GraphQLFormattedError {
  const id = randomUUID();
  masked.log({ error: masked.error, message: 'A request failed.', id });
  return {
    ...formatted,
    message: `The server could not answer; its log names the reason under ${id}.`,
    extensions: { code: masked.code, id },
  };
}

/** GraphQL wraps what a resolver throws, at times more than once. */
function originalError(error: unknown): unknown {
  let current = error;
  while (current instanceof GraphQLError && current.originalError != null) {
    current = current.originalError;
  }
  return current;
}

function isTooLong(error: unknown): boolean {
  return (
    error instanceof GraphQLError &&
    error.source !== undefined &&
    exceedsTokenLimit(error.source)
  );
}
