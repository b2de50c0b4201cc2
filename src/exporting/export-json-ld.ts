import type { Graph } from '../graph/port.js';

import { evidenceColumns } from './columns.js';
import type { ExportedFile } from './exported-file.js';
import {
  nodeLabels,
  readEvidence,
  readNodePages,
  readRelationPages,
  textOf,
  type Properties,
} from './read-graph.js';

/** JSON-LD: things and relations as nodes with their evidence; a relation names its ends. */
export function exportJsonLd(graph: Graph): readonly ExportedFile[] {
  return [{ name: 'graph.jsonld', chunks: document(graph) }];
}

const namespace = 'urn:civicgraph:';
const reference = { '@type': '@id' };
const context = {
  '@vocab': `${namespace}vocabulary:`,
  id: '@id',
  subject: reference,
  object: reference,
  within: reference,
  event: reference,
  document: reference,
  article: reference,
};
/** Properties that hold the id of a thing. */
const references: ReadonlySet<string> = new Set(
  Object.keys(context).filter((name) => name !== '@vocab'),
);

async function* document(graph: Graph): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(context)},\n"@graph":[`;
  let separator = '\n';
  const write = (items: readonly object[]): string => {
    const text = items.map((item) => {
      const line = `${separator}${JSON.stringify(item)}`;
      separator = ',\n';
      return line;
    });
    return text.join('');
  };
  for (const label of nodeLabels) {
    for await (const page of readNodePages(graph, label)) {
      const isFact = label === 'Entity' || label === 'Metric';
      const ids = isFact ? page.map((row) => textOf(row['id'])) : [];
      const evidence = await readEvidence(graph, ids);
      yield write(
        page.map((row) =>
          thing(textOf(row['kind']), row, evidence.get(textOf(row['id']))),
        ),
      );
    }
  }
  for await (const page of readRelationPages(graph)) {
    const evidence = await readEvidence(
      graph,
      page.map(({ id }) => id),
    );
    yield write(
      page.map(({ id, type, subject, object, properties }) =>
        thing(
          type,
          { ...properties, ...{ subject, object } },
          evidence.get(id),
        ),
      ),
    );
  }
  yield '\n]}\n';
}

function thing(
  type: string,
  properties: Properties,
  evidence: readonly Properties[] | undefined,
): object {
  return {
    '@type': type,
    ...linked(properties),
    ...(evidence === undefined ? {} : { evidence: evidence.map(passage) }),
  };
}

function passage(evidence: Properties): object {
  const shown = evidenceColumns.filter(
    (column) => column !== 'fact' && column !== 'subject',
  );
  return {
    '@type': 'Evidence',
    ...linked(
      Object.fromEntries(
        shown.map((column) => [column, evidence[column] ?? null]),
      ),
    ),
  };
}

function linked(properties: Properties): object {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([key, value]) => value !== null && key !== 'kind')
      .map(([key, value]) =>
        references.has(key)
          ? [key, `${namespace}${textOf(value)}`]
          : [key, value],
      ),
  );
}
