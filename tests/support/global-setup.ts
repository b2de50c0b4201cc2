import neo4j from 'neo4j-driver';
import type { TestProject } from 'vitest/node';

import { Neo4jUnavailableError } from './neo4j/neo4j-unavailable-error.js';
import type { Neo4jVersion } from './neo4j/neo4j-versions.js';
import { NEO4J_VERSIONS } from './neo4j/neo4j-versions.js';
import { startNeo4j } from './neo4j/start-neo4j.js';

export type Neo4jUnderTest =
  | {
      readonly kind: 'running';
      readonly uri: string;
      readonly username: string;
      readonly password: string;
    }
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'not-wanted' };

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jUnderTest;
  }
}

/**
 * Provides one Neo4j for the whole run: the one of NEO4J_URI, else one that is started here, else the
 * reason why its tests are skipped. `ENGINES=grafeo` does without; with `CIVICGRAPH_REQUIRE_NEO4J=1` a
 * skip is a failure; `NEO4J_VERSION` chooses what is started.
 */
export async function setup(
  project: TestProject,
): Promise<() => Promise<void>> {
  const { engine, stop } = await findNeo4j();
  project.provide('neo4j', engine);
  if (engine.kind === 'skipped') {
    if (process.env['CIVICGRAPH_REQUIRE_NEO4J'] === '1')
      throw new Error(engine.reason);
    process.stderr.write(`${engine.reason}\n`);
  }
  return stop;
}

interface FoundNeo4j {
  readonly engine: Neo4jUnderTest;
  readonly stop: () => Promise<void>;
}

async function findNeo4j(): Promise<FoundNeo4j> {
  const { ENGINES: engines, NEO4J_URI: uri } = process.env;
  if (engines && !engines.split(',').includes('neo4j'))
    return without({ kind: 'not-wanted' });
  if (uri) return useExternal(uri);
  try {
    const version = wantedVersion();
    const server = await startNeo4j(version === undefined ? {} : { version });
    const { username, password } = server;
    return {
      engine: { kind: 'running', uri: server.uri, username, password },
      stop: () => server.stop(),
    };
  } catch (error) {
    if (!(error instanceof Neo4jUnavailableError)) throw error;
    return without({ kind: 'skipped', reason: error.message });
  }
}

function without(engine: Neo4jUnderTest): FoundNeo4j {
  return { engine, stop: () => Promise.resolve() };
}

function wantedVersion(): Neo4jVersion | undefined {
  const wanted = process.env['NEO4J_VERSION'];
  if (!wanted) return undefined;
  const version = NEO4J_VERSIONS.find((known) => known === wanted);
  if (version !== undefined) return version;
  throw new Error(`NEO4J_VERSION must be one of ${NEO4J_VERSIONS.join(', ')}.`);
}

/** The tests empty the database, so it must be empty already, or be given up by name. */
async function useExternal(uri: string): Promise<FoundNeo4j> {
  const username = process.env['NEO4J_USERNAME'] ?? 'neo4j';
  const password = process.env['NEO4J_PASSWORD'] ?? '';
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const hasNodes = async (): Promise<boolean> => {
    const { records } = await driver.executeQuery('MATCH (n) RETURN n LIMIT 1');
    return records.length > 0;
  };
  const empty = () => driver.executeQuery('MATCH (n) DETACH DELETE n');
  try {
    if (process.env['CIVICGRAPH_TEST_WIPE'] !== '1' && (await hasNodes())) {
      throw new Error(
        `The tests would delete everything in ${uri}, which is not empty. Set CIVICGRAPH_TEST_WIPE=1 if that is right.`,
      );
    }
  } catch (error) {
    await driver.close();
    throw error;
  }
  return {
    engine: { kind: 'running', uri, username, password },
    async stop() {
      await empty();
      await driver.close();
    },
  };
}
