import type { GrafeoError } from '@grafeo-db/js';

import { CivicGraphError, type ErrorCode } from '../../errors.js';

/** The code in front of the message; whatever follows may quote data. */
const codePattern = /^(?:\w+ error: )?GRAFEO-([A-Z]\d{3}):/;

/** GQLSTATUS of a broken constraint, which has no Grafeo code to itself. */
const constraintStatus = 'G2000';

type Mapping = readonly [ErrorCode, string];

const runErrors: Readonly<Record<string, Mapping>> = {
  Q003: [
    'DATABASE_TIMEOUT',
    'The database took too long to answer. Ask for less, or try again.',
  ],
  T001: ['CONFLICT', 'Another writer changed the same data. Try again.'],
  T002: [
    'DATABASE_TIMEOUT',
    'The transaction took too long. Try again with less data.',
  ],
  T005: ['CONFLICT', 'Another writer changed the same data. Try again.'],
  T006: ['CONFLICT', 'Another writer holds the same data. Try again.'],
  T007: ['DATABASE_CLOSED', 'The database is closed. Restart the server.'],
  T008: [
    'DATABASE_UNAVAILABLE',
    'An earlier commit was cut short, so nothing more can be written. Restart the server.',
  ],
  T009: [
    'STORAGE_FULL',
    'The disk that holds DATA_DIR is full. Free some space and try again.',
  ],
  S001: [
    'STORAGE_FULL',
    'The disk or memory of the database is full. Free some and try again.',
  ],
  S002: [
    'STORE_DAMAGED',
    'The database files in DATA_DIR are damaged. Restore them from a backup.',
  ],
  S003: [
    'STORE_DAMAGED',
    'The database files in DATA_DIR cannot be recovered. Restore them from a backup.',
  ],
};

const unreadable: Mapping = [
  'STORE_DAMAGED',
  'cannot be read. Restore the directory from a backup, or set DATA_DIR to another one.',
];

/** What follows "The graph in <directory>". */
const openErrors: Readonly<Record<string, Mapping>> = {
  S002: unreadable,
  S003: unreadable,
  V001: unreadable,
  // The code of anything internal; as the directory has been checked, only a lock that is held is left.
  X001: [
    'STORE_LOCKED',
    'is open in another process. Stop that process, or set DATA_DIR to another directory.',
  ],
  X002: unreadable,
  X003: [
    'CONFIGURATION',
    'cannot be opened. Check that this user may read and write the files of DATA_DIR.',
  ],
};

/** Maps an error of a statement, commit or close. */
export function mapGrafeoError(error: unknown): CivicGraphError {
  if (error instanceof CivicGraphError) return error;
  const [code, message] = isConstraintViolation(error)
    ? (['CONFLICT', 'A node with the same key exists already.'] as const)
    : (runErrors[grafeoCode(error) ?? ''] ??
      ([
        'INTERNAL_SERVER_ERROR',
        'The database refused a statement.',
      ] as const));
  return new CivicGraphError(code, message, { cause: error });
}

/** Maps an error of opening the store in `directory`. */
export function mapGrafeoOpenError(
  error: unknown,
  directory: string,
): CivicGraphError {
  const mapping = openErrors[grafeoCode(error) ?? ''];
  if (mapping === undefined) return mapGrafeoError(error);
  const [code, message] = mapping;
  return new CivicGraphError(code, `The graph in "${directory}" ${message}`, {
    cause: error,
  });
}

function grafeoCode(error: unknown): string | undefined {
  return error instanceof Error
    ? codePattern.exec(error.message)?.[1]
    : undefined;
}

function isConstraintViolation(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error as GrafeoError).gqlStatus === constraintStatus
  );
}
