import type { Graph } from '../../src/graph/port.js';

import { Random } from './random.js';

/** What the operations ask about: enough different things that no cache of answers would serve them. */
export interface Sample {
  readonly enterprises: readonly string[];
  readonly streets: readonly string[];
  readonly surnames: readonly string[];
  readonly searches: readonly string[];
  readonly pairs: readonly (readonly [from: string, to: string])[];
  readonly inspected: readonly string[];
}

const most = 500;

/** The same sample of the same graph on every engine. */
export async function readSample(graph: Graph): Promise<Sample> {
  const random = new Random(7);
  const some = (items: readonly string[], count = most): readonly string[] =>
    random.sample(items, Math.min(count, items.length));
  const column = async (text: string): Promise<readonly string[]> => {
    const rows = await graph.read({ text, parameters: {} });
    return rows.map((row) => String(row['value'])).sort();
  };
  const idsOf = (label: string): Promise<readonly string[]> =>
    column(`MATCH (n:${label}) RETURN n.id AS value`);
  const names = await column('MATCH (n:Person) RETURN n.name AS value');
  const neighbours = await column(
    "MATCH (p:Person)-[:HOLDS_POST]->(e:Enterprise)-[:LOCATED_IN]->(s:Street) RETURN s.id + ' ' + p.id AS value",
  );
  const enterpriseNames = await column(
    'MATCH (n:Enterprise) RETURN n.name AS value',
  );
  const searched = some(enterpriseNames);
  return {
    enterprises: some(await idsOf('Enterprise')),
    streets: some(await idsOf('Street')),
    surnames: [...new Set(names.map(([first = '']) => first))],
    searches: searched.map((name, index) =>
      index % 2 === 0 ? name.slice(0, 4) : name.slice(2, 6),
    ),
    pairs: pairsOf(neighbours, random),
    inspected: some(
      await column(
        "MATCH (e:Enterprise)-[r:ACTED_IN]->(:Event) WHERE r.role = 'TARGET' RETURN DISTINCT e.id AS value",
      ),
    ),
  };
}

/** People who work in the same street: `street person` in order, so that these stand side by side. */
function pairsOf(
  neighbours: readonly string[],
  random: Random,
): readonly (readonly [string, string])[] {
  const personOf = (line = ''): string => line.slice(line.indexOf(' ') + 1);
  return Array.from({ length: most }, () => {
    const at = random.below(neighbours.length - 10);
    const other = at + 1 + random.below(9);
    return [personOf(neighbours[at]), personOf(neighbours[other])] as const;
  });
}
