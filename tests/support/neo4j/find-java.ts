import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

import { hasNeo4jJars } from './neo4j-cache.js';
import type { Neo4jVersion } from './neo4j-versions.js';
import { NEO4J_RELEASES, NEO4J_VERSIONS } from './neo4j-versions.js';

export interface Jdk {
  readonly home: string;
  /** Feature version, as in 21 or 25. */
  readonly version: number;
}

export interface Neo4jTools {
  readonly kind: 'found';
  readonly version: Neo4jVersion;
  readonly jdk: Jdk;
  /** Path of Maven; absent where it is not needed, as the jars are cached. */
  readonly mvn?: string;
}

export interface Neo4jToolsMissing {
  readonly kind: 'missing';
  /** A phrase for people. */
  readonly reason: string;
}

/**
 * Finds what starting Neo4j takes, or says in one line why it can't be
 * started. Without a version it takes the newest that some JDK here can run.
 */
export function findNeo4jTools(
  version?: Neo4jVersion,
): Neo4jTools | Neo4jToolsMissing {
  const jdks = findJdks();
  const wanted = version === undefined ? NEO4J_VERSIONS : [version];
  for (const candidate of wanted) {
    const jdk = pickJdk(jdks, candidate);
    if (jdk === undefined) continue;
    if (hasNeo4jJars(candidate)) {
      return { kind: 'found', version: candidate, jdk };
    }
    const mvn = findOnPath('mvn');
    if (mvn === undefined) {
      return missing(`no mvn on the PATH to fetch Neo4j ${candidate} with`);
    }
    return { kind: 'found', version: candidate, jdk, mvn };
  }
  const oldest = Math.min(...wanted.map((v) => NEO4J_RELEASES[v].minJava));
  return missing(`no JDK ${oldest} or newer found`);
}

/** The JDKs of this machine, each once, in the order of discovery. */
export function findJdks(): Jdk[] {
  const homes = new Set<string>();
  const jdks: Jdk[] = [];
  for (const java of javaCandidates()) {
    const home = jdkHomeOf(java);
    if (home === undefined || homes.has(home)) continue;
    homes.add(home);
    const version = featureVersionOf(home);
    if (version !== undefined) jdks.push({ home, version });
  }
  return jdks;
}

function missing(reason: string): Neo4jToolsMissing {
  return { kind: 'missing', reason };
}

/** The newest supported JDK, else the oldest of those that are newer still. */
function pickJdk(jdks: readonly Jdk[], version: Neo4jVersion): Jdk | undefined {
  const { minJava, maxJava } = NEO4J_RELEASES[version];
  const usable = jdks
    .filter((jdk) => jdk.version >= minJava)
    .sort((a, b) => a.version - b.version);
  return (
    usable.findLast((jdk) => jdk.version <= maxJava) ??
    usable.find((jdk) => jdk.version > maxJava)
  );
}

/** Paths where a `java` may be; JAVA_HOME_21_X64 and the like are CI runners'. */
function javaCandidates(): string[] {
  const fromEnv = Object.entries(process.env)
    .filter(([name]) => /^JAVA_HOME(_\d+_\w+)?$/.test(name))
    .flatMap(([, home]) => (home ? [join(home, 'bin', 'java')] : []));
  const onPath = findOnPath('java');
  return [
    ...fromEnv,
    ...(onPath === undefined ? [] : [onPath]),
    ...debianAlternatives(),
    ...siblings('/usr/lib/jvm', 'bin/java'),
    ...siblings('/Library/Java/JavaVirtualMachines', 'Contents/Home/bin/java'),
  ];
}

function debianAlternatives(): string[] {
  const { stdout } = spawnSync('update-alternatives', ['--list', 'java'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // stdout is null where there is no such command.
  return (stdout as string | null)?.split('\n').filter(Boolean) ?? [];
}

function siblings(root: string, java: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .sort()
    .map((name) => join(root, name, java));
}

function findOnPath(command: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((file) => existsSync(file));
}

/** Follows links to the JDK; a runtime that has no compiler is not one. */
function jdkHomeOf(java: string): string | undefined {
  if (!existsSync(java)) return undefined;
  const bin = dirname(realpathSync(java));
  return existsSync(join(bin, 'javac')) ? dirname(bin) : undefined;
}

function featureVersionOf(home: string): number | undefined {
  const release = join(home, 'release');
  const text = existsSync(release)
    ? readFileSync(release, 'utf8')
    : spawnSync(join(home, 'bin', 'java'), ['-version'], { encoding: 'utf8' })
        .stderr;
  // JAVA_VERSION="17.0.15" in the file, version "17.0.15" from the command.
  const match = /version[= ]"(\d+)/i.exec(text);
  return match === null ? undefined : Number(match[1]);
}
