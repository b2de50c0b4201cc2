import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

import type { Neo4jVersion } from './neo4j-versions.js';

/** Where the jars of a version are kept, and what is compiled against them. */
export function neo4jCache(version: Neo4jVersion): string {
  const root =
    process.env['NEO4J_JARS_CACHE'] ?? join(homedir(), '.cache', 'civicgraph');
  return resolve(root, `neo4j-${version}`);
}

export function neo4jJarsFolder(version: Neo4jVersion): string {
  return join(neo4jCache(version), 'jars');
}

/** Whether the jars are there, so that Maven isn't needed. */
export function hasNeo4jJars(version: Neo4jVersion): boolean {
  return existsSync(neo4jJarsFolder(version));
}
