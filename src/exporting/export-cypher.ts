import type { Graph, GraphValue } from '../graph/port.js';
import { entityKinds, entityKindNames } from '../ontology/entity-kinds.js';
import { groupBy } from '../util/group-by.js';

import type { ExportedFile } from './exported-file.js';
import {
  readNodePages,
  readRelationPages,
  textOf,
  type ExportedRelation,
  type Properties,
} from './read-graph.js';

/** A Cypher script for an empty database, one statement a line: constraints, nodes, relationships. */
export function exportCypher(graph: Graph): readonly ExportedFile[] {
  return [{ name: 'graph.cypher', chunks: script(graph) }];
}

const batchSize = 500;
const longestBatch = 1_000_000;
const labels = ['Document', 'Article', 'Entity', 'Metric', 'Evidence'] as const;

async function* script(graph: Graph): AsyncGenerator<string> {
  for (const label of labels) {
    yield `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
  }
  for (const label of labels) {
    for await (const page of readNodePages(graph, label)) {
      for (const [pattern, rows] of groupBy(page, (row) =>
        labelsOf(label, row),
      )) {
        yield statements(rows, `CREATE (n:${pattern}) SET n = row`);
      }
      if (label === 'Article')
        yield links(page, ['Article', 'IN_DOCUMENT', 'Document']);
      if (label === 'Evidence')
        yield links(page, ['Evidence', 'IN_ARTICLE', 'Article']);
    }
  }
  for await (const page of readRelationPages(graph)) {
    for (const [pattern, rows] of groupBy(page, patternOf)) {
      yield statements(
        rows.map(({ subject, object, properties }) => ({
          subject,
          object,
          properties,
        })),
        pattern,
      );
    }
  }
}

function labelsOf(label: (typeof labels)[number], row: Properties): string {
  if (label !== 'Entity') return label;
  const kind = entityKindNames.find((name) => name === row['kind']);
  return kind === undefined ? label : `${label}:${entityKinds[kind].label}`;
}

type Link =
  | readonly ['Article', 'IN_DOCUMENT', 'Document']
  | readonly ['Evidence', 'IN_ARTICLE', 'Article'];

function links(page: readonly Properties[], [from, type, to]: Link): string {
  const rows = page.map((row) => ({
    from: textOf(row['id']),
    to: textOf(row[to.toLowerCase()]),
  }));
  return statements(
    rows,
    `MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) CREATE (a)-[:${type}]->(b)`,
  );
}

function patternOf({ type, subject, object }: ExportedRelation): string {
  const from = subject.startsWith('metric-') ? 'Metric' : 'Entity';
  const to = object.startsWith('article-') ? 'Article' : 'Entity';
  return `MATCH (s:${from} {id: row.subject}) MATCH (o:${to} {id: row.object}) CREATE (s)-[r:${type}]->(o) SET r = row.properties`;
}

function statements(rows: readonly Properties[], action: string): string {
  return statementPieces(rows.map(literal))
    .map((piece) => `UNWIND [${piece.join(', ')}] AS row ${action};\n`)
    .join('');
}

/** Cuts rows into what one statement takes; with the texts of articles a few are long already. */
function statementPieces(rows: readonly string[]): string[][] {
  const pieces: string[][] = [];
  let length = 0;
  for (const row of rows) {
    const piece = pieces.at(-1);
    if (
      piece === undefined ||
      piece.length === batchSize ||
      length + row.length > longestBatch
    ) {
      pieces.push([row]);
      length = row.length;
    } else {
      piece.push(row);
      length += row.length;
    }
  }
  return pieces;
}

function literal(value: GraphValue): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (isList(value)) return `[${value.map(literal).join(', ')}]`;
  const entries = Object.entries(value).map(
    ([key, item]) => `${name(key)}: ${literal(item)}`,
  );
  return `{${entries.join(', ')}}`;
}

function name(key: string): string {
  return `\`${key.replaceAll('`', '``')}\``;
}

/** Line breaks and quotes are escaped, so that a statement stays on its line whatever a value holds. */
function quoted(text: string): string {
  const escaped = text.replace(
    /[\\'\n\r\t\u0000-\u001f\u007f\u2028\u2029]/gu,
    (character) => {
      switch (character) {
        case '\\':
          return '\\\\';
        case "'":
          return "\\'";
        case '\n':
          return '\\n';
        case '\r':
          return '\\r';
        case '\t':
          return '\\t';
        default:
          return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
      }
    },
  );
  return `'${escaped}'`;
}

function isList(value: GraphValue): value is readonly GraphValue[] {
  return Array.isArray(value);
}
