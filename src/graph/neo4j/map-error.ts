import { Neo4jError } from 'neo4j-driver';

import { CivicGraphError, type ErrorCode } from '../../errors.js';

type Mapping = readonly [ErrorCode, string];

const unavailable: Mapping = [
  'DATABASE_UNAVAILABLE',
  'The Neo4j server does not answer. Check that it runs, and that NEO4J_URI names it.',
];
const authentication: Mapping = [
  'DATABASE_AUTHENTICATION',
  'Neo4j refused the login. Check NEO4J_USERNAME and NEO4J_PASSWORD.',
];
const timeout: Mapping = [
  'DATABASE_TIMEOUT',
  'The database took too long to answer. Ask for less, or try again.',
];
const conflict: Mapping = [
  'CONFLICT',
  'Another writer changed the same data. Try again.',
];
const overloaded: Mapping = [
  'OVERLOADED',
  'The Neo4j server is out of memory for this request. Ask for less, or try again later.',
];
// It may be made later, or be on its way up: the server waits for it as for one that is away.
const noDatabase: Mapping = [
  'DATABASE_UNAVAILABLE',
  'Neo4j has no such database. Check NEO4J_DATABASE.',
];
const internal: Mapping = [
  'INTERNAL_SERVER_ERROR',
  'The database refused a statement.',
];

/** By code, then by the longest of its prefixes that end in a dot. */
const mappings: Readonly<Record<string, Mapping>> = {
  // The driver's own codes. It has none for "no free connection in time", which happens here only when
  // the server does not answer, since the pool is larger than what runs at once.
  ServiceUnavailable: unavailable,
  SessionExpired: unavailable,
  'N/A': unavailable,
  'Neo.ClientError.Cluster.': unavailable,
  'Neo.ClientError.Database.DatabaseNotFound': noDatabase,
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase': unavailable,
  'Neo.ClientError.General.TransactionOutOfMemoryError': overloaded,
  'Neo.ClientError.Schema.ConstraintValidationFailed': [
    'CONFLICT',
    'A node with the same key exists already.',
  ],
  'Neo.ClientError.Security.': authentication,
  'Neo.ClientError.Transaction.TransactionTimedOut': timeout,
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration': timeout,
  'Neo.ClientError.Transaction.Terminated': timeout,
  'Neo.ClientError.Transaction.LockClientStopped': timeout,
  'Neo.DatabaseError.Database.': unavailable,
  'Neo.DatabaseError.General.StorageDamageDetected': [
    'STORE_DAMAGED',
    'The files of the Neo4j database are damaged. Restore them from a backup.',
  ],
  'Neo.TransientError.': conflict,
  'Neo.TransientError.Cluster.': unavailable,
  'Neo.TransientError.Database.': unavailable,
  'Neo.TransientError.General.': unavailable,
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError': overloaded,
  'Neo.TransientError.General.OutOfMemoryError': overloaded,
  'Neo.TransientError.Request.': overloaded,
  'Neo.TransientError.Security.': authentication,
  'Neo.TransientError.Transaction.Terminated': timeout,
  'Neo.TransientError.Transaction.LockClientStopped': timeout,
  'Neo.TransientError.Transaction.MaximumTransactionLimitReached': overloaded,
};

/** Maps the driver's errors; the caller's own errors pass unchanged. */
export function mapNeo4jError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const [code, message] = mappingOf(error.code);
  return new CivicGraphError(code, message, { cause: error });
}

function mappingOf(code: string): Mapping {
  for (let key = code; key !== ''; key = parentOf(key)) {
    const mapping = mappings[key];
    if (mapping !== undefined) return mapping;
  }
  return internal;
}

/** `A.B.C` -> `A.B.` -> `A.` -> nothing. */
function parentOf(key: string): string {
  return key.slice(0, key.lastIndexOf('.', key.length - 2) + 1);
}
