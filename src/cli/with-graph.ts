import { loadConfig } from '../config.js';
import type { Graph } from '../graph/port.js';
import type { Terminal } from './terminal.js';

/** Opens the graph that the environment names for as long as `work` takes. */
export async function withGraph<T>(
  terminal: Terminal,
  work: (graph: Graph) => Promise<T>,
): Promise<T> {
  const config = loadConfig(terminal.environment);
  const { openableGraph } = await import('../app.js');
  const graph = openableGraph(config);
  try {
    await graph.open();
    return await work(graph);
  } finally {
    await graph.close();
  }
}
