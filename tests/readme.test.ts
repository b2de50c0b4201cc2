import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const schema = buildSchema(read('schema/schema.graphql'));

describe('README.md', () => {
  const operations = [
    ...read('README.md').matchAll(/```graphql\n([\s\S]*?)```/g),
  ].map(([, operation]) => operation ?? '');

  it('shows operations', () => {
    expect(operations.length).toBeGreaterThan(0);
  });

  it.each(operations)(
    'shows an operation that fits the schema: %s',
    (operation) => {
      expect(validate(schema, parse(operation))).toEqual([]);
    },
  );

  it('links to Apollo Sandbox with the endpoint filled in', () => {
    const link = /https:\/\/studio\.apollographql\.com\/sandbox\S+?(?=\))/.exec(
      read('README.md'),
    )?.[0];
    expect(new URL(link ?? '').searchParams.get('endpoint')).toBe(
      'http://127.0.0.1:4000/graphql',
    );
  });
});

describe('a link in the docs', () => {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'docs/errors.md',
    'docs/limits.md',
    'docs/neo4j.md',
  ];

  it.each(pages)('leads to a file that is there: %s', (page) => {
    const folder = page.replace(/[^/]*$/, '');
    const targets = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      ([, target]) => `${root}${folder}${target ?? ''}`,
    );
    expect(targets.filter((target) => !existsSync(target))).toEqual([]);
  });
});
