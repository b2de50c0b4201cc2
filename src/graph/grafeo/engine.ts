import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';

import grafeo, {
  type CreateOptions,
  type GrafeoDB,
  type QueryResult,
  type Transaction,
} from '@grafeo-db/js';

import { CivicGraphError } from '../../errors.js';
import { createGiveWay } from '../../util/give-way.js';
import type { GraphEngine, Row, Statement } from '../port.js';

import { grafeoFullText, textIndexOptions } from './full-text.js';
import { mapGrafeoError, mapGrafeoOpenError } from './map-error.js';
import { grafeoSchemaStatements } from './schema.js';
import { storeFiles } from './store/store-files.js';
import { fromGrafeoRow } from './values.js';

export interface GrafeoEngineOptions {
  /** Where the graph is kept; made when missing. In memory when absent. */
  readonly directory?: string;
  /** For tests: rows whose order a statement leaves open come in a random one. */
  readonly shuffleUnordered?: boolean;
}

const mostRowsAtOnce = 1_000;

/** Checkpoints are off by default, and a store without them opens slower with every write. */
const checkpointTriggers = { intervalMs: 60_000, walBytes: 64 * 1024 * 1024 };

/** The graph inside this process. */
export function createGrafeoEngine({
  directory,
  shuffleUnordered = false,
}: GrafeoEngineOptions = {}): GraphEngine {
  let database: GrafeoDB | undefined;

  const opened = (): GrafeoDB => {
    if (database !== undefined) return database;
    throw new CivicGraphError('DATABASE_CLOSED', 'The database is not open.');
  };

  return {
    name: 'grafeo',
    fullText: grafeoFullText,
    supportsConcurrentWrites: false,

    open: () =>
      rejecting(() => {
        database ??=
          directory === undefined
            ? grafeo.GrafeoDB.create(undefined, { shuffleUnordered })
            : openDirectory(directory, { shuffleUnordered });
      }),

    async ensureSchema(schema) {
      const db = opened();
      const { label, property } = schema.fullText;
      try {
        for (const text of grafeoSchemaStatements(schema))
          await db.executeCypher(text);
        await db.createTextIndex(label, property, textIndexOptions);
      } catch (error) {
        throw mapGrafeoError(error);
      }
    },

    async read(statement) {
      const db = opened();
      return rows(() => db.executeCypher(statement.text, statement.parameters));
    },

    async write(work) {
      const db = opened();
      const transaction = mapped(() => db.beginTransaction());
      try {
        const result = await work({
          run: ({ text, parameters }: Statement) =>
            rows(() => transaction.executeCypher(text, parameters)),
        });
        // `commit()` would hold up this thread, for a second after a long page.
        await rows(() => transaction.execute('COMMIT'));
        return result;
      } catch (error) {
        rollBack(transaction);
        throw error;
      }
    },

    async ping() {
      const db = opened();
      await rows(() => db.executeCypher('RETURN 1 AS one'));
    },

    // In one go, which holds up this thread for as long as it takes: the copy is of one moment.
    saveCopy: (file) =>
      rejecting(() => {
        mapped(() => opened().save(file));
      }),

    close: () =>
      rejecting(() => {
        const closing = database;
        database = undefined;
        mapped(() => closing?.close());
      }),
  };
}

function openDirectory(directory: string, options: CreateOptions): GrafeoDB {
  makeDirectory(directory);
  const files = storeFiles(directory);
  const isHalfRestored =
    existsSync(files.restoring) ||
    (existsSync(files.restoringPart) && !existsSync(files.data));
  if (isHalfRestored) {
    throw new CivicGraphError(
      'STORE_DAMAGED',
      `A restore into "${directory}" was cut short. Run "civicgraph restore --replace" again.`,
    );
  }
  try {
    const db = grafeo.GrafeoDB.create(files.data, options);
    db.setCheckpointTriggers(checkpointTriggers);
    return db;
  } catch (error) {
    throw mapGrafeoOpenError(error, directory);
  }
}

function makeDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true });
    accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new CivicGraphError(
      'CONFIGURATION',
      `The directory "${directory}" cannot be made or written. Set DATA_DIR to a directory that this user may write.`,
      { cause: error },
    );
  }
}

async function rows(
  execute: () => Promise<QueryResult>,
): Promise<readonly Row[]> {
  try {
    const result = await execute();
    return result.length <= mostRowsAtOnce
      ? result.toArray().map(fromGrafeoRow)
      : await rowsInTurns(result);
  } catch (error) {
    throw mapGrafeoError(error);
  }
}

/** The rows of a long result take a while to be made, in which others have their turns. */
async function rowsInTurns(result: QueryResult): Promise<readonly Row[]> {
  const giveWay = createGiveWay();
  const { length } = result;
  const found: Row[] = [];
  for (let index = 0; index < length; index += 1) {
    found.push(fromGrafeoRow(result.get(index)));
    await giveWay();
  }
  return found;
}

/** Without this the engine keeps what the other statements wrote. */
function rollBack(transaction: Transaction): void {
  try {
    transaction.rollback();
  } catch {
    // A commit that failed has ended it already.
  }
}

function mapped<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw mapGrafeoError(error);
  }
}

/** The engine opens and closes at once, in the calling thread. */
function rejecting(run: () => void): Promise<void> {
  return Promise.resolve().then(run);
}
