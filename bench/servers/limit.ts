import { createServer, type IncomingMessage } from 'node:http';

import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';

import type { Statement } from '../../src/graph/port.js';
import type { Variables } from '../operations/operation.js';
import { operations } from '../operations/operations.js';
import { statementsOf } from '../support/statements-of.js';

/**
 * The limit: a hand-written statement behind `node:http`, without GraphQL, checks, deadlines or metrics.
 * Where no statement was written, it runs the product's own one and answers with its rows as they are.
 * The path is the operation's name, the body holds the variables.
 */
type Row = Readonly<Record<string, unknown>>;
type Run = (statement: Statement) => Promise<readonly Row[]>;

const { run, close } = await (process.env['NEO4J_URI'] === undefined
  ? openGrafeo(process.env['DATA_DIR'] ?? '')
  : openNeo4j(process.env['NEO4J_URI']));
const answers = new Map(
  operations.map((operation) => [operation.name, answerTo(operation)]),
);

const server = createServer((request, response) => {
  const name = request.url?.slice(1) ?? '';
  const answer = answers.get(name) ?? alive;
  void readBody(request)
    .then((body) => answer(body))
    .then(
      (value) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(value));
      },
      (error: unknown) => {
        response.statusCode = 500;
        response.end(String(error));
      },
    );
});
server.listen(Number(process.env['PORT']), '127.0.0.1');

process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
  void close().then(() => process.exit(0));
});

function answerTo({
  handWritten,
  queries,
}: (typeof operations)[number]): (body: string) => Promise<unknown> {
  if (handWritten !== undefined) {
    const { text, read } = handWritten;
    return async (body) => {
      const parameters = JSON.parse(body) as Statement['parameters'];
      const [row] = await run({ text, parameters });
      return row === undefined ? null : read(row);
    };
  }
  const statements = statementsOf(
    queries.civicgraph,
    process.env['NEO4J_URI'] === undefined ? 'grafeo' : 'neo4j',
  );
  const known = new Map<string, Statement>();
  return async (body) => {
    let statement = known.get(body);
    if (statement === undefined) {
      statement = await statements(JSON.parse(body) as Variables);
      known.set(body, statement);
    }
    return run(statement);
  };
}

function alive(): Promise<unknown> {
  return Promise.resolve('alive');
}

function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => resolve(Buffer.concat(parts).toString()));
    request.on('error', reject);
  });
}

async function openGrafeo(
  directory: string,
): Promise<{ run: Run; close: () => Promise<void> }> {
  const db = grafeo.GrafeoDB.create(`${directory}/graph.grafeo`);
  return {
    run: async ({ text, parameters }) =>
      (await db.executeCypher(text, parameters)).toArray(),
    close: async () => db.close(),
  };
}

async function openNeo4j(
  uri: string,
): Promise<{ run: Run; close: () => Promise<void> }> {
  const { NEO4J_USERNAME = '', NEO4J_PASSWORD = '' } = process.env;
  const driver = neo4j.driver(
    uri,
    neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD),
    { disableLosslessIntegers: true, telemetryDisabled: true },
  );
  return {
    run: async ({ text, parameters }) => {
      const session = driver.session({
        database: 'neo4j',
        defaultAccessMode: neo4j.session.READ,
      });
      try {
        const { records } = await session.run(text, integers(parameters));
        return records.map((record) => record.toObject());
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}

/** The driver sends numbers as floats, which LIMIT does not take. */
function integers(
  parameters: Statement['parameters'],
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      Number.isSafeInteger(value) ? neo4j.int(Number(value)) : value,
    ]),
  );
}
