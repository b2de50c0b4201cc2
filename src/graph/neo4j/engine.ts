import neo4j, {
  type Config,
  type Driver,
  type ManagedTransaction,
  Neo4jError,
} from 'neo4j-driver';

import { CivicGraphError } from '../../errors.js';
import type { GraphEngine, GraphTransaction, Row, Statement } from '../port.js';

import { createDriverHolder } from './connection/driver-holder.js';
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
  /** Settings of the driver that take the place of ours: for tests, which show what each is good for. */
  readonly driver?: Config;
  /** Milliseconds past its deadline after which a call counts as never answered. */
  readonly patience?: number;
}

const driverConfig: Config = {
  userAgent: 'civicgraph',
  disableLosslessIntegers: true,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
  // The driver's own waits are 30 to 60 seconds, longer than anyone waits for an answer.
  connectionTimeout: 3_000,
  // The pool is larger than what runs at once, so this only bounds connecting and the liveness check.
  connectionAcquisitionTimeout: 4_000,
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
  const drivers = createDriverHolder({
    connect: () => connect(options),
    patience: options.patience ?? 1_000,
  });

  /** One message and one answer: an auto-commit statement, where a transaction function needs three. */
  const readOnce = async (
    driver: Driver,
    { text, parameters }: Statement,
    timeout: number,
  ): Promise<readonly Row[]> => {
    const session = driver.session({
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
    deadline: number,
  ): Promise<readonly Row[]> =>
    mapped(() =>
      drivers.call(deadline, async (driver) => {
        const timeout = serverTimeout(deadline);
        try {
          return await readOnce(driver, statement, timeout);
        } catch (error) {
          if (!neo4j.isRetryableError(error)) throw error;
          return readOnce(driver, statement, timeout);
        }
      }),
    );

  return {
    name: 'neo4j',
    fullText: neo4jFullText,
    supportsConcurrentWrites: true,

    async open() {
      if (drivers.isOpen) return;
      const connecting = connect(options);
      try {
        await connecting.getServerInfo({ database });
      } catch (error) {
        await connecting.close();
        throw mapNeo4jError(error);
      }
      drivers.open(connecting);
    },

    async ensureSchema(schema) {
      const session = drivers.driver.session({ database, bookmarkManager });
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

    read: (statement, { deadline }) => read(statement, deadline),

    write: (work, { deadline }) =>
      mapped(() =>
        drivers.call(deadline, async (driver) => {
          const session = driver.session({ database, bookmarkManager });
          try {
            return await session.executeWrite(
              (transaction) => workOn(transaction, work),
              transactionConfig('write', serverTimeout(deadline)),
            );
          } finally {
            await session.close();
          }
        }),
      ),

    async ping() {
      await read({ text: 'RETURN 1 AS one', parameters: {} }, pingTimeout);
    },

    close: () => drivers.close(),
  };
}

function connect(options: Neo4jEngineOptions): Driver {
  const { uri, username, password } = options;
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      ...driverConfig,
      ...options.driver,
    });
  } catch (error) {
    throw new CivicGraphError(
      'CONFIGURATION',
      'NEO4J_URI is not an address of Neo4j. Set it to something like neo4j://localhost:7687.',
      { cause: error },
    );
  }
}

async function workOn<T>(
  transaction: ManagedTransaction,
  work: (transaction: GraphTransaction) => Promise<T>,
): Promise<T> {
  const run = ({ text, parameters }: Statement): Promise<readonly Row[]> =>
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
