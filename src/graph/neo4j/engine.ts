import neo4j, { type Config, type Driver, Neo4jError } from 'neo4j-driver';

import { CivicGraphError } from '../../errors.js';
import type { GraphEngine, Row, Statement } from '../port.js';

import { neo4jFullText } from './full-text.js';
import { mapNeo4jError } from './map-error.js';
import { neo4jSchemaStatements } from './schema.js';
import { fromNeo4jRecord, toNeo4jParameters } from './values.js';

export interface Neo4jEngineOptions {
  /** Passed on as it is: `neo4j://` routes in a cluster, `bolt://` names one server. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

const driverConfig: Config = {
  userAgent: 'civicgraph',
  disableLosslessIntegers: true,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
  // The driver's own waits are 30 to 60 seconds, longer than anyone waits for an answer.
  connectionTimeout: 4_000,
  connectionAcquisitionTimeout: 5_000,
  // One retry, a second later: a server that is away is reported before the caller gives up.
  maxTransactionRetryTime: 500,
  connectionLivenessCheckTimeout: 10_000,
  maxConnectionPoolSize: 100,
};

const pingTimeout = 2_000;
const schemaTimeout = 600_000;

/** The graph in a Neo4j server, 5.26 or newer. */
export function createNeo4jEngine(options: Neo4jEngineOptions): GraphEngine {
  const { database } = options;
  // One for all, so that every read sees the writes that this server made before it.
  const bookmarkManager = neo4j.bookmarkManager();
  let driver: Driver | undefined;

  const opened = (): Driver => {
    if (driver !== undefined) return driver;
    throw new CivicGraphError('DATABASE_CLOSED', 'The database is not open.');
  };

  /** One message and one answer: an auto-commit statement, where a transaction function needs three. */
  const readOnce = async (
    { text, parameters }: Statement,
    timeout: number,
  ): Promise<readonly Row[]> => {
    const session = opened().session({
      database,
      bookmarkManager,
      defaultAccessMode: neo4j.session.READ,
    });
    try {
      const { records } = await withoutStackTrace(() =>
        session.run(
          text,
          toNeo4jParameters(parameters),
          transactionConfig('read', timeout),
        ),
      );
      return records.map(fromNeo4jRecord);
    } finally {
      await session.close();
    }
  };

  /** A second try at once: a pooled connection may be stale, or the cluster's leader may have moved. */
  const read = (
    statement: Statement,
    timeout: number,
  ): Promise<readonly Row[]> =>
    mapped(async () => {
      try {
        return await readOnce(statement, timeout);
      } catch (error) {
        if (!neo4j.isRetryableError(error)) throw error;
        return readOnce(statement, timeout);
      }
    });

  return {
    name: 'neo4j',
    fullText: neo4jFullText,
    supportsConcurrentWrites: true,

    async open() {
      if (driver !== undefined) return;
      const connecting = connect(options);
      try {
        await connecting.getServerInfo({ database });
      } catch (error) {
        await connecting.close();
        throw mapNeo4jError(error);
      }
      driver = connecting;
    },

    async ensureSchema(schema) {
      const session = opened().session({ database, bookmarkManager });
      try {
        await session.executeWrite(
          async (transaction) => {
            for (const text of neo4jSchemaStatements(schema))
              await transaction.run(text);
          },
          { timeout: schemaTimeout },
        );
        await session.executeRead(
          (transaction) =>
            transaction.run('CALL db.awaitIndexes($seconds)', {
              seconds: neo4j.int(schemaTimeout / 1000),
            }),
          { timeout: schemaTimeout },
        );
      } catch (error) {
        throw mapNeo4jError(error);
      } finally {
        await session.close();
      }
    },

    read: (statement, { deadline }) => read(statement, serverTimeout(deadline)),

    async write(work, { deadline }) {
      const session = opened().session({ database, bookmarkManager });
      try {
        return await session.executeWrite(
          async (transaction) => {
            const run = ({ text, parameters }: Statement) =>
              mapped(async () => {
                const { records } = await transaction.run(
                  text,
                  toNeo4jParameters(parameters),
                );
                return records.map(fromNeo4jRecord);
              });
            try {
              return await work({ run });
            } catch (error) {
              throw forDriver(error);
            }
          },
          transactionConfig('write', serverTimeout(deadline)),
        );
      } catch (error) {
        throw mapNeo4jError(error);
      } finally {
        await session.close();
      }
    },

    async ping() {
      await read({ text: 'RETURN 1 AS one', parameters: {} }, pingTimeout);
    },

    async close() {
      const closing = driver;
      driver = undefined;
      await closing?.close();
    },
  };
}

function connect({ uri, username, password }: Neo4jEngineOptions): Driver {
  try {
    return neo4j.driver(
      uri,
      neo4j.auth.basic(username, password),
      driverConfig,
    );
  } catch (error) {
    throw new CivicGraphError(
      'CONFIGURATION',
      'NEO4J_URI is not an address of Neo4j. Set it to something like neo4j://localhost:7687.',
      { cause: error },
    );
  }
}

async function mapped<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw mapNeo4jError(error);
  }
}

/**
 * The driver writes down the stack of every statement, which takes as long as compiling a small query and
 * would only show this file. `run` returns at once, so nothing else goes without its stack.
 */
function withoutStackTrace<T>(run: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/**
 * What the driver gets to see of an error, on which its own retry depends: conflicts stay ours, which
 * are retried sooner and fewer times; lost connections and a change of the leader are the driver's,
 * which knows the other servers.
 */
function forDriver(error: unknown): unknown {
  if (!(error instanceof CivicGraphError) || error.code === 'CONFLICT')
    return error;
  return error.cause instanceof Neo4jError ? error.cause : error;
}

/** The server gives up before the caller does, so that nothing runs on that nobody waits for. */
function serverTimeout(deadline: number): number {
  return Math.ceil(Math.max(deadline - 1_000, deadline / 2, 1));
}

function transactionConfig(kind: 'read' | 'write', timeout: number) {
  return { timeout, metadata: { application: 'civicgraph', kind } };
}
