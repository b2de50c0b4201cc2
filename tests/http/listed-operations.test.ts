import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type DocumentNode,
  getIntrospectionQuery,
  Kind,
  parse,
  print,
  visit,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as explorer from '../../src/explorer/graphql/operations.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { createOperationList } from '../../src/http/operations/operation-list.js';
import { readOperations } from '../../src/http/operations/read-operations.js';
import {
  curatorToken,
  startTestServer,
  type TestServer,
} from './support/start-test-server.js';

const schemaFolder = fileURLToPath(new URL('../../schema/', import.meta.url));
const folders = [`${schemaFolder}examples`, `${schemaFolder}explorer`];

const listed = `query Hello($text: String) {
  ok
  self { ...Echo }
}

fragment Echo on Query {
  echo(text: $text)
}
`;

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({
    operations: createOperationList([
      listed,
      'query A { ok } query B { role }',
    ]),
  });
});

afterAll(() => server.close());

const sha256 = (text: string): string =>
  createHash('sha256').update(text).digest('hex');

function byHash(hash: string, more: object = {}): object {
  return {
    ...more,
    extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
  };
}

describe('a server that runs only listed operations', () => {
  it.each([
    ['as it is', listed],
    ['on one line', listed.replace(/\s+/g, ' ')],
    ['with a comment', `# Hello\n${listed}`],
    [
      'with its parts in another order',
      listed.split('\n\n').reverse().join(' '),
    ],
    ['with type names', listed.replaceAll(' {', ' { __typename')],
    ['one of two', 'query B { role }'],
  ])('runs one that comes as text, %s', async (_name, query) => {
    const { body } = await server.post({ query, variables: { text: 'hi' } });
    expect(body.errors).toBeUndefined();
    expect(body.data).toBeDefined();
  });

  it.each([
    ['the file', sha256(listed)],
    ['the printed text', sha256(print(parse(listed)))],
    ['one of two', sha256('query B {\n  role\n}')],
  ])('runs one that comes as the hash of %s', async (_name, hash) => {
    const { body } = await server.post(byHash(hash, { variables: {} }));
    expect(body.errors).toBeUndefined();
    const get = new URLSearchParams({
      extensions: JSON.stringify({
        persistedQuery: { version: 1, sha256Hash: hash },
      }),
    });
    const response = await fetch(`${server.url}/graphql?${get.toString()}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(await response.json()).toEqual(body);
  });

  it.each([
    ['another field', '{ ok }'],
    ['another field of a listed one', listed.replace('ok', 'ok role')],
    ['another argument', listed.replace('text: $text', 'text: "x"')],
    ['another name', listed.replace('Hello', 'Hullo')],
    ['another fragment', listed.replace('echo(text: $text)', 'role')],
    ['an alias of a type name', 'query B { role a: __typename }'],
    ['a directive', 'query B { role @include(if: true) }'],
    ['a listed one beside another', 'query B { role } query C { ok }'],
    ['a mutation', 'mutation { write }'],
    ['introspection', getIntrospectionQuery()],
    ['a field that does not exist', '{ secretField }'],
  ])('refuses %s before it runs', async (_name, query) => {
    const before = server.resolved.count;
    const { status, body } = await server.post(
      { query, operationName: /B/.test(query) ? 'B' : undefined },
      { authorization: `Bearer ${curatorToken}` },
    );
    expect(status).toBe(403);
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]?.extensions['code']).toBe('OPERATION_NOT_LISTED');
    expect(server.resolved.count).toBe(before);
  });

  it('registers nothing', async () => {
    const text = '{ ok }';
    const hash = sha256(text);
    const given = await server.post(byHash(hash, { query: text }));
    expect(given.status).toBe(403);
    const { body } = await server.post(byHash(hash));
    expect(body.errors?.[0]?.extensions['code']).toBe(
      'PERSISTED_QUERY_NOT_FOUND',
    );
  });

  it('is no other than one that runs any, which shows that the tests above can fail', async () => {
    const open = await startTestServer();
    const { body } = await open.post({ query: '{ ok }' });
    expect(body.data).toEqual({ ok: 'ok' });
    await open.close();
  });
});

describe('the list that comes with the program', () => {
  const documents = Object.values(explorer).filter(
    (value): value is typeof explorer.FindNamesDocument =>
      typeof value === 'object' && 'kind' in value,
  ) as readonly DocumentNode[];

  it('has what the explorer sends, type names included', async () => {
    const list = createOperationList(
      await readOperations(buildSchema(), folders),
    );
    const operations = documents.filter(({ definitions }) =>
      definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION),
    );
    expect(operations.length).toBeGreaterThan(10);
    for (const document of operations) {
      expect(list.includes(withTypeNames(document))).toBe(true);
    }
  });

  it('has the examples', async () => {
    const list = createOperationList(
      await readOperations(buildSchema(), folders),
    );
    for (const name of readdirSync(`${schemaFolder}examples`)) {
      if (!name.endsWith('.graphql')) continue;
      const text = readFileSync(`${schemaFolder}examples/${name}`, 'utf8');
      expect(list.includes(parse(text))).toBe(true);
    }
  });
});

describe('a list that cannot be read', () => {
  it.each([
    ['is empty', undefined, 'no .graphql file'],
    ['has a syntax error', '{ a', 'Syntax Error'],
    ['does not fit the schema', '{ nothing }', 'Cannot query field'],
  ])('is refused in one line when it %s', async (_name, text, reason) => {
    const folder = await mkdtemp(join(tmpdir(), 'civicgraph-operations-'));
    if (text !== undefined) await writeFile(join(folder, 'a.graphql'), text);
    const error = await readOperations(buildSchema(), [folder]).catch(
      (cause: unknown) => cause,
    );
    expect(error).toMatchObject({ code: 'CONFIGURATION' });
    expect(String(error)).toContain(reason);
    expect(String(error)).not.toContain('\n');
    await rm(folder, { recursive: true });
  });
});

function withTypeNames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: (node, _key, parent) =>
      parent !== undefined &&
      'kind' in parent &&
      parent.kind === Kind.OPERATION_DEFINITION
        ? undefined
        : {
            ...node,
            selections: [
              ...node.selections,
              {
                kind: Kind.FIELD,
                name: { kind: Kind.NAME, value: '__typename' },
                arguments: [],
                directives: [],
              },
            ],
          },
  });
}
