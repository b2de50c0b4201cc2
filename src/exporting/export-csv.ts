import type { Graph, GraphValue } from '../graph/port.js';

import { evidenceColumns, nodeColumns, relationColumns } from './columns.js';
import type { ExportedFile } from './exported-file.js';
import {
  nodeLabels,
  readNodePages,
  readRelationPages,
  type Properties,
} from './read-graph.js';

/**
 * Three tables (RFC 4180, UTF-8 with a byte order mark so that spreadsheets read Chinese). Lists are
 * JSON arrays. A text that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function exportCsv(graph: Graph): readonly ExportedFile[] {
  return [
    { name: 'nodes.csv', chunks: nodes(graph) },
    { name: 'relations.csv', chunks: relations(graph) },
    { name: 'evidence.csv', chunks: evidence(graph) },
  ];
}

async function* nodes(graph: Graph): AsyncGenerator<string> {
  yield header(nodeColumns);
  for (const label of nodeLabels) {
    for await (const page of readNodePages(graph, label))
      yield lines(nodeColumns, page);
  }
}

async function* relations(graph: Graph): AsyncGenerator<string> {
  const columns = ['id', 'type', 'subject', 'object', ...relationColumns];
  yield header(columns);
  for await (const page of readRelationPages(graph)) {
    const rows = page.map(({ type, subject, object, properties }) => ({
      ...properties,
      ...{ type, subject, object },
    }));
    yield lines(columns, rows);
  }
}

async function* evidence(graph: Graph): AsyncGenerator<string> {
  yield header(evidenceColumns);
  for await (const page of readNodePages(graph, 'Evidence'))
    yield lines(evidenceColumns, page);
}

function header(columns: readonly string[]): string {
  return `\ufeff${columns.join(',')}\r\n`;
}

function lines(
  columns: readonly string[],
  rows: readonly Properties[],
): string {
  return rows
    .map((row) => `${columns.map((column) => cell(row[column])).join(',')}\r\n`)
    .join('');
}

// What spreadsheets take for the start of a formula, full-width forms included.
const formula = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;

function cell(value: GraphValue | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
