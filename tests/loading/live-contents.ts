import type { Graph } from '../../src/graph/port.js';

/** Everything that is not retracted, as sorted lines, without the time of recording. */
export async function liveContents(graph: Graph): Promise<readonly string[]> {
  const nodes = await graph.read({
    text: 'MATCH (n) WHERE n.retractedAt IS NULL RETURN labels(n) AS l, properties(n) AS p',
    parameters: {},
  });
  const relations = await graph.read({
    text: 'MATCH (s)-[r]->(o) RETURN s.id AS s, type(r) AS t, o.id AS o, properties(r) AS p',
    parameters: {},
  });
  return [...nodes, ...relations]
    .map((row) => JSON.stringify(canonical(row)))
    .sort();
}

export async function emptyGraph(graph: Graph): Promise<void> {
  await graph.write((transaction) =>
    transaction.run({ text: 'MATCH (n) DETACH DELETE n', parameters: {} }),
  );
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === 'string')
      ? [...value].sort()
      : value.map(canonical);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'recordedAt')
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, item]) => [key, canonical(item)]),
  );
}
