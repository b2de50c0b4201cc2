import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import type { Neo4jTools } from './find-java.js';
import { neo4jCache, neo4jJarsFolder } from './neo4j-cache.js';
import { Neo4jUnavailableError } from './neo4j-unavailable-error.js';
import { NEO4J_RELEASES } from './neo4j-versions.js';

const run = promisify(execFile);
const HERE = dirname(fileURLToPath(import.meta.url));
const MAIN = join(HERE, 'Neo4jMain.java');

/**
 * The class path of Neo4jMain. The first call fetches the jars of Neo4j with
 * Maven and compiles the main; later ones only look. Several processes may
 * call it at once.
 */
export async function neo4jClassPath(tools: Neo4jTools): Promise<string> {
  const jars = neo4jJarsFolder(tools.version);
  await createOnce(jars, (folder) => fetchJars(folder, tools));
  const source = await readFile(MAIN);
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 12);
  const main = join(neo4jCache(tools.version), `main-${hash}`);
  await createOnce(main, (folder) => compileMain(folder, jars, tools));
  return [main, join(jars, '*')].join(delimiter);
}

async function fetchJars(folder: string, tools: Neo4jTools): Promise<void> {
  const { jdk, mvn, version } = tools;
  if (mvn === undefined) {
    throw new Neo4jUnavailableError(`no mvn to fetch Neo4j ${version} with`);
  }
  const args = [
    ['-q', '-B', '-f', join(HERE, 'pom.xml'), 'dependency:copy-dependencies'],
    ['-DincludeScope=runtime', `-Dneo4j.version=${version}`],
    [`-DoutputDirectory=${folder}`],
  ].flat();
  const env = { ...process.env, JAVA_HOME: jdk.home };
  await run(mvn, args, { env }).catch((cause: unknown) => {
    const reason = `Maven could not fetch Neo4j ${version}`;
    throw new Neo4jUnavailableError(reason, { cause });
  });
}

async function compileMain(
  folder: string,
  jars: string,
  { jdk, version }: Neo4jTools,
): Promise<void> {
  const release = String(NEO4J_RELEASES[version].minJava);
  const args = ['--release', release, '-cp', join(jars, '*'), '-d', folder];
  await run(join(jdk.home, 'bin', 'javac'), [...args, MAIN]);
}

/**
 * Fills a folder next to `folder` and renames it, so that the folder is there
 * in full or not at all; of two that do so at once, one throws its own away.
 */
async function createOnce(
  folder: string,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true });
  const temporary = await mkdtemp(join(parent, `.${basename(folder)}-`));
  try {
    await fill(temporary);
    await rename(temporary, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
