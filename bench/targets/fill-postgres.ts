import type { Client } from 'pg';

import type { Graph } from '../../src/graph/port.js';

/**
 * The graph as somebody would put it into tables: what there is one of is a foreign key, what there are
 * many of is a table of its own with its keys indexed, and names are indexed since lists are ordered by
 * them.
 */
const tables: readonly Table[] = [
  {
    name: 'district',
    columns: ['id', 'name'],
    keys: {},
    rows: 'MATCH (n:District) RETURN n.id AS id, n.name AS name',
  },
  {
    name: 'street',
    columns: ['id', 'name', 'district_id'],
    keys: { district_id: 'district' },
    rows: 'MATCH (n:Street)-[:PART_OF]->(d:District) RETURN n.id AS id, n.name AS name, d.id AS district_id',
  },
  {
    name: 'enterprise',
    columns: ['id', 'name', 'street_id'],
    keys: { street_id: 'street' },
    rows: 'MATCH (n:Enterprise)-[:LOCATED_IN]->(s:Street) RETURN n.id AS id, n.name AS name, s.id AS street_id',
  },
  {
    name: 'program',
    columns: ['id', 'name', 'street_id'],
    keys: { street_id: 'street' },
    rows: 'MATCH (n:Program)<-[:RUNS]-(s:Street) RETURN n.id AS id, n.name AS name, s.id AS street_id',
  },
  {
    name: 'person',
    columns: ['id', 'name', 'pinyin'],
    keys: {},
    rows: 'MATCH (n:Person) RETURN n.id AS id, n.name AS name, n.pinyin AS pinyin',
  },
  link('enterprise_program', {
    relation: '(a:Enterprise)-[r:PARTICIPATES_IN]->(b:Program)',
    ends: ['enterprise', 'program'],
  }),
  link('program_post', {
    relation: '(b:Person)-[r:HOLDS_POST]->(a:Program)',
    ends: ['program', 'person'],
  }),
  link('enterprise_post', {
    relation: '(b:Person)-[r:HOLDS_POST]->(a:Enterprise)',
    ends: ['enterprise', 'person'],
  }),
];

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** The table that a column refers to. */
  readonly keys: Readonly<Record<string, string>>;
  readonly rows: string;
}

function link(
  name: string,
  of: {
    readonly relation: string;
    readonly ends: readonly [string, string];
  },
): Table {
  const [from, to] = of.ends;
  return {
    name,
    columns: ['id', `${from}_id`, `${to}_id`, 'statement'],
    keys: { [`${from}_id`]: from, [`${to}_id`]: to },
    rows: `MATCH ${of.relation} RETURN r.id AS id, a.id AS ${from}_id, b.id AS ${to}_id, r.statement AS statement`,
  };
}

/** Makes the tables with their rows, then the indexes, then the statistics. */
export async function fillPostgres(
  client: Client,
  graph: Graph,
): Promise<void> {
  for (const { name, columns, keys, rows } of tables) {
    const definitions = columns.map((column) =>
      column === 'id'
        ? 'id text PRIMARY KEY'
        : `${column} text NOT NULL${keys[column] === undefined ? '' : ` REFERENCES ${keys[column]}`}`,
    );
    await client.query(`DROP TABLE IF EXISTS ${name} CASCADE`);
    await client.query(`CREATE TABLE ${name} (${definitions.join(', ')})`);
    const found = await graph.read(
      { text: rows, parameters: {} },
      { deadline: 600_000 },
    );
    const lists = columns.map((_, at) => `$${at + 1}::text[]`).join(', ');
    await client.query(
      `INSERT INTO ${name} SELECT * FROM unnest(${lists})`,
      columns.map((column) => found.map((row) => row[column])),
    );
    const indexed = columns.filter((column) => keys[column] !== undefined);
    for (const column of indexed) {
      await client.query(`CREATE INDEX ON ${name} (${column})`);
    }
    if (columns.includes('name')) {
      await client.query(`CREATE INDEX ON ${name} (name)`);
    }
  }
  await client.query('VACUUM ANALYZE');
}
