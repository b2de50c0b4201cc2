/**
 * The one table of error codes. `status` is the HTTP status when a whole request is refused with this
 * code; `fault` says whose mistake it is, and so whether the message may be shown to a client.
 * `docs/errors.md` lists exactly these codes; a test holds the two together.
 */
export const errorCodes = {
  BAD_USER_INPUT: { status: 400, fault: 'client' },
  NOT_FOUND: { status: 404, fault: 'client' },
  AMBIGUOUS_NAME: { status: 400, fault: 'client' },
  INVALID_CURSOR: { status: 400, fault: 'client' },
  LIMIT_EXCEEDED: { status: 400, fault: 'client' },
  INVALID_DOCUMENT: { status: 400, fault: 'client' },
  UNAUTHENTICATED: { status: 401, fault: 'client' },
  FORBIDDEN: { status: 403, fault: 'client' },
  THROTTLED: { status: 429, fault: 'client' },
  AUTHENTICATION_UNAVAILABLE: { status: 503, fault: 'server' },
  OPERATION_NOT_LISTED: { status: 403, fault: 'client' },
  CONFLICT: { status: 409, fault: 'server' },
  OVERLOADED: { status: 503, fault: 'server' },
  DATABASE_UNAVAILABLE: { status: 503, fault: 'server' },
  DATABASE_AUTHENTICATION: { status: 503, fault: 'operator' },
  DATABASE_TIMEOUT: { status: 504, fault: 'server' },
  DATABASE_CLOSED: { status: 503, fault: 'server' },
  STORE_LOCKED: { status: 503, fault: 'operator' },
  STORE_DAMAGED: { status: 503, fault: 'operator' },
  STORAGE_FULL: { status: 507, fault: 'operator' },
  CONFIGURATION: { status: 500, fault: 'operator' },
  INVALID_ONTOLOGY: { status: 500, fault: 'developer' },
  INTERNAL_SERVER_ERROR: { status: 500, fault: 'developer' },
} as const satisfies Record<string, ErrorCodeEntry>;

export type ErrorCode = keyof typeof errorCodes;

export type Fault = 'client' | 'server' | 'operator' | 'developer';

interface ErrorCodeEntry {
  readonly status: number;
  readonly fault: Fault;
}

/** What a client may read beside the message: plain data only. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

/**
 * The base class of every error that is thrown on purpose. The message is a sentence that names the
 * thing and the remedy; `cause` keeps the original error for the log and never reaches a client.
 */
export class CivicGraphError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(
    code: ErrorCode,
    message: string,
    options: { readonly cause?: unknown; readonly details?: ErrorDetails } = {},
  ) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'CivicGraphError';
    this.code = code;
    this.details = options.details ?? {};
  }
}
