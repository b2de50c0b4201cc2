import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

import { parse, validate } from 'graphql';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { grafeoFullText } from '../../src/graph/grafeo/full-text.js';
import { neo4jFullText } from '../../src/graph/neo4j/full-text.js';
import type { Graph, Statement } from '../../src/graph/port.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { ask } from '../graphql/support/ask.js';
import { loadSecondDocument } from '../graphql/support/load-test-graph.js';
import { describeEngines } from '../support/engines.js';

import { stringArguments } from './support/string-arguments.js';

const schema = buildSchema();
const places = stringArguments(schema);

const injections = [
  "' OR 1=1 //",
  '` }) DETACH DELETE n //',
  '\\u0060 }) DETACH DELETE n //',
  '"}) DETACH DELETE n //',
  "' }) WITH 1 AS x MATCH (n) DETACH DELETE n RETURN 1 //",
  "' LOAD CSV FROM 'http://127.0.0.1:1/' AS row RETURN row //",
  '/* */ RETURN 1',
  '$p0',
];

describe('case 20: a text in an argument', () => {
  it('can stand in many places, and the walk finds them all', () => {
    for (const { place, operation } of places)
      expect(validate(schema, parse(operation)), place).toEqual([]);
    const found = new Set(places.map(({ place }) => place));
    for (const place of [
      'Query.search(text)',
      'Query.entity(name)',
      'Query.nodes(ids)',
      'Query.connections(avoid)',
      'Query.whoDidWhat(place)',
      'District.streets(after)',
    ])
      expect(found, place).toContain(place);
    expect(found.size).toBeGreaterThan(300);
  });

  it.each([
    ['grafeo', grafeoFullText],
    ['neo4j', neo4jFullText],
  ])(
    'is never part of a statement, but of its parameters, for %s',
    { timeout: 60_000 },
    async (engineName, fullText) => {
      let statements: Statement[] = [];
      const graph: Graph = {
        ...silentGraph,
        ...{ engineName, fullText },
        read: async (statement) => {
          statements.push(statement);
          return [];
        },
      };
      const statementsFor = async (operation: string, s: string) => {
        statements = [];
        await ask(graph, operation, { s });
        return statements;
      };
      // Only the search of the root fields differs between the engines.
      const own =
        engineName === 'grafeo'
          ? places
          : places.filter(({ place }) => place.startsWith('Query.'));
      for (const { place, operation } of own) {
        const plain = await statementsFor(operation, 'plain');
        for (const s of injections) {
          const sent = await statementsFor(operation, s);
          // A date or a cursor that is none is refused before.
          if (sent.length === 0) continue;
          const label = `${place} ${s}`;
          expect(
            sent.map(({ text }) => text),
            label,
          ).toEqual(plain.map(({ text }) => text));
          // Every statement has a parameter of that name.
          if (s === '$p0') continue;
          expect(
            sent.some(({ text }) => text.includes(s)),
            label,
          ).toBe(false);
        }
      }
    },
  );

  it('would be found in a statement if a plan put it there', async () => {
    let text = '';
    const graph: Graph = {
      ...silentGraph,
      // As a plan would that built its text of the value.
      read: async ({ parameters }) => {
        text = `MATCH (n) WHERE n.id = '${String(parameters['id'])}' RETURN n`;
        return [];
      },
    };
    const [s = ''] = injections;
    await ask(graph, 'query ($s: ID!) { district(id: $s) { id } }', { s });
    expect(text).toContain(s);
  });
});

describeEngines('case 20: a statement in a text', (openGraph) => {
  let graph: Graph;
  let connections = 0;
  const listener = createServer().on('connection', () => (connections += 1));

  beforeAll(async () => {
    graph = await openGraph();
    await loadSecondDocument(graph);
    await new Promise<void>((resolve) =>
      listener.listen(0, '127.0.0.1', resolve),
    );
  });

  afterAll(() => listener.close());

  async function counts(): Promise<unknown> {
    return graph.read({
      text: 'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS relations',
      parameters: {},
    });
  }

  it('is not run: nothing is deleted, and nothing is fetched', async () => {
    const before = await counts();
    const { port } = listener.address() as AddressInfo;
    const texts = [
      ...injections.slice(0, 3),
      `' LOAD CSV FROM 'http://127.0.0.1:${port}/' AS row RETURN row //`,
      `"}) LOAD CSV FROM "http://127.0.0.1:${port}/" AS row RETURN row //`,
    ];
    const asked = [
      'query ($s: String!) { search(text: $s) { totalCount } entity(name: $s) { id } }',
      'query ($s: ID!) { node(id: $s) { id } nodes(ids: [$s]) { id } subgraph(roots: [$s]) { truncated } connections(from: $s, to: $s, avoid: [$s]) { length } }',
      'query ($s: String!) { events(where: { name: { contains: $s, startsWith: $s, in: [$s] } }) { totalCount } whoDidWhat(text: $s) { totalCount } }',
    ];
    for (const s of texts)
      for (const operation of asked) await ask(graph, operation, { s });
    expect(await counts()).toEqual(before);
    expect(connections).toBe(0);
  });
});

describe('case 20: the source', () => {
  const source = fileURLToPath(new URL('../../src/', import.meta.url));
  const folders = ['query/', 'graph/', 'graphql/', 'loading/', 'exporting/'];
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => folders.some((folder) => file.startsWith(folder)));

  it('builds no Cypher of the values of a request', () => {
    expect(files.length).toBeGreaterThan(50);
    // Its rows are lists, and the numbers are their columns.
    const numbered = 'loading/write-rows.ts';
    const found = files
      .filter((file) => file !== numbered)
      .flatMap((file) =>
        unsafeTemplates(readFileSync(`${source}${file}`, 'utf8')).map(
          (text) => `${file}: ${text}`,
        ),
      );
    expect(found).toEqual([]);
  });

  it.each([
    'const t = `MATCH (n {id: "${String(field.args.id)}"}) RETURN n`;',
    "const t = `MATCH (n) WHERE n.name = '${field.args['name']}'`;",
    'const t = `RETURN ${JSON.stringify(where)}`;',
    'const t = "MATCH (n) WHERE n.name = " + field.args.name;',
  ])('would be found out by %s', (code) => {
    expect(unsafeTemplates(code)).toHaveLength(1);
  });
});

/**
 * Places where text that looks like Cypher is put together with an argument of a field, or with whatever
 * had to be made text first: only what a plan itself has named may be part of a statement.
 */
function unsafeTemplates(code: string): string[] {
  const found: string[] = [];
  const file = ts.createSourceFile('x.ts', code, ts.ScriptTarget.ESNext, true);
  const visit = (node: ts.Node): void => {
    const isBuilt =
      ts.isTemplateExpression(node) ||
      (ts.isBinaryExpression(node) &&
        node.operatorToken.kind === ts.SyntaxKind.PlusToken);
    if (
      isBuilt &&
      /\b(MATCH|WHERE|RETURN|CALL|MERGE|SET|UNWIND|WITH)\b/.test(node.getText())
    ) {
      const parts = ts.isTemplateExpression(node)
        ? node.templateSpans.map(({ expression }) => expression)
        : [node.left, node.right];
      if (parts.some(holdsValue)) found.push(node.getText().slice(0, 100));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function holdsValue(node: ts.Node): boolean {
  if (ts.isCallExpression(node)) {
    const callee = node.expression.getText();
    // What a parameter's name is made of is its number.
    if (callee.endsWith('.parameter')) return false;
    if (callee === 'String' || callee === 'JSON.stringify') return true;
  }
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'args')
    return true;
  if (ts.isIdentifier(node) && node.text === 'args') return true;
  return (
    ts.forEachChild(node, (child) => holdsValue(child) || undefined) ?? false
  );
}

const silentGraph: Graph = {
  engineName: 'grafeo',
  fullText: grafeoFullText,
  open: async () => undefined,
  read: async () => [],
  write: () => Promise.reject(new Error('Nothing here writes.')),
  saveCopy: async () => undefined,
  ping: async () => undefined,
  close: async () => undefined,
};
