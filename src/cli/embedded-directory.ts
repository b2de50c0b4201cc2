import { loadConfig } from '../config.js';
import { CivicGraphError } from '../errors.js';
import type { Terminal } from './terminal.js';

/**
 * The directory of the embedded database.
 *
 * @throws CivicGraphError BAD_USER_INPUT when the environment names a Neo4j, which has tools of its own
 */
export function embeddedDirectory({
  environment,
}: Pick<Terminal, 'environment'>): string {
  const { database } = loadConfig(environment);
  if (database.kind === 'grafeo') return database.directory;
  throw new CivicGraphError(
    'BAD_USER_INPUT',
    'Backups are of the embedded database only. Use "neo4j-admin database dump" and "load" for the one at NEO4J_URI, or unset that.',
  );
}
