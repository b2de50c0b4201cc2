import type { Graph, GraphValue } from '../graph/port.js';

import {
  evidenceColumns,
  nodeColumns,
  numberColumns,
  relationColumns,
} from './columns.js';
import type { ExportedFile } from './exported-file.js';
import {
  nodeLabels,
  readEvidence,
  readNodePages,
  readRelationPages,
  textOf,
  type ExportedRelation,
  type Properties,
} from './read-graph.js';

/** GraphML: one node a thing, one edge a relation; evidence is JSON in an attribute of what it supports. */
export function exportGraphml(graph: Graph): readonly ExportedFile[] {
  return [{ name: 'graph.graphml', chunks: document(graph) }];
}

async function* document(graph: Graph): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';
  yield [...nodeColumns.filter((column) => column !== 'id'), 'evidence']
    .map((column) => key('node', column))
    .join('');
  yield ['type', ...relationColumns, 'evidence']
    .map((column) => key('edge', column))
    .join('');
  yield '  <graph id="civicgraph" edgedefault="directed">\n';
  for (const label of nodeLabels) {
    for await (const page of readNodePages(graph, label)) {
      const evidence = await readEvidence(
        graph,
        label === 'Entity' || label === 'Metric' ? idsOf(page) : [],
      );
      yield page
        .map((row) => node(row, evidence.get(textOf(row['id']))))
        .join('');
    }
  }
  for await (const articles of readNodePages(graph, 'Article')) {
    yield articles
      .map((article) => {
        const id = textOf(article['id']);
        return edge({
          id: `${id}-in-document`,
          subject: id,
          object: textOf(article['document']),
          properties: { type: 'IN_DOCUMENT' },
        });
      })
      .join('');
  }
  for await (const page of readRelationPages(graph)) {
    const evidence = await readEvidence(
      graph,
      page.map(({ id }) => id),
    );
    yield page
      .map(({ id, type, subject, object, properties }) =>
        edge({
          ...{ id, subject, object },
          properties: {
            ...{ type, ...properties },
            ...evidenceOf(evidence.get(id)),
          },
        }),
      )
      .join('');
  }
  yield '  </graph>\n</graphml>\n';
}

function key(element: 'node' | 'edge', column: string): string {
  const type = numberColumns.has(column) ? 'double' : 'string';
  return `  <key id="${element}-${column}" for="${element}" attr.name="${column}" attr.type="${type}"/>\n`;
}

function node(
  properties: Properties,
  evidence: readonly Properties[] | undefined,
): string {
  const id = escapeXml(textOf(properties['id']));
  const values = { ...properties, ...evidenceOf(evidence) };
  return `    <node id="${id}">${data('node', [...nodeColumns, 'evidence'], values)}</node>\n`;
}

function edge({
  id,
  subject,
  object,
  properties,
}: Omit<ExportedRelation, 'type'>): string {
  const columns = ['type', ...relationColumns, 'evidence'];
  return `    <edge id="${escapeXml(id)}" source="${escapeXml(subject)}" target="${escapeXml(object)}">${data('edge', columns, properties)}</edge>\n`;
}

function data(
  element: 'node' | 'edge',
  columns: readonly string[],
  properties: Properties,
): string {
  return columns
    .filter((column) => column !== 'id')
    .map((column) => {
      const value = properties[column];
      if (value === undefined || value === null) return '';
      return `<data key="${element}-${column}">${escapeXml(asText(value))}</data>`;
    })
    .join('');
}

function evidenceOf(evidence: readonly Properties[] | undefined): Properties {
  if (evidence === undefined) return {};
  const rows = evidence.map((row) =>
    Object.fromEntries(
      evidenceColumns
        .filter((column) => column in row)
        .map((column) => [column, row[column] ?? null]),
    ),
  );
  return { evidence: JSON.stringify(rows) };
}

function idsOf(page: readonly Properties[]): string[] {
  return page.map((row) => textOf(row['id']));
}

function asText(value: GraphValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** XML 1.0 has no way to write most control characters, half pairs and non-characters: they are dropped. */
function escapeXml(text: string): string {
  return text
    .replace(/[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
    .replace(/[&<>"']/gu, (character) => entities[character] ?? character)
    .replace(
      /[\t\n\r]/gu,
      (character) => `&#${String(character.charCodeAt(0))};`,
    );
}
