import type { Graph } from '../../src/graph/port.js';
import {
  type RunningNeo4j,
  startNeo4j,
} from '../../tests/support/neo4j/start-neo4j.js';

import { openNeo4j } from '../support/open-graph.js';
import { loadGraph, prepareData } from '../support/prepared-data.js';

interface LoadedNeo4j {
  readonly neo4j: RunningNeo4j;
  /** Open; to be closed by the caller. */
  readonly graph: Graph;
  readonly folder: string;
  /** Undefined when the graph was there already. */
  readonly loadSeconds: number | undefined;
}

/** With the memory, the collector and the compiler of a server in use, which tests do without. */
export async function startLoadedNeo4j(
  districts: number,
): Promise<LoadedNeo4j> {
  const data = await prepareData('neo4j', districts);
  const neo4j = await startNeo4j({
    ...{ home: data.folder, pageCache: '2g' },
    jvmOptions: [
      ...['-Xmx4g', '-XX:TieredStopAtLevel=4'],
      ...['-XX:-UseSerialGC', '-XX:+UseG1GC'],
    ],
  });
  try {
    const graph = await openNeo4j(neo4j);
    let loadSeconds: number | undefined;
    if (!data.isLoaded) {
      loadSeconds = await loadGraph(graph, districts);
      await data.markLoaded();
    }
    return { neo4j, graph, folder: data.folder, loadSeconds };
  } catch (error) {
    await neo4j.stop();
    throw error;
  }
}

/** The variables that the product, the peer and the limit read. */
export function neo4jLogin({
  uri,
  username,
  password,
}: RunningNeo4j): Readonly<Record<string, string>> {
  return {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
  };
}
