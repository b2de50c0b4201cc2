import { readFileSync, readdirSync } from 'node:fs';

import { graphql } from 'graphql';
import { beforeAll, expect, it } from 'vitest';

import type { Graph } from '../../src/graph/port.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { loadPaths } from '../../src/loading/load-paths.js';
import { describeEngines } from '../support/engines.js';

const folder = new URL('../../schema/examples/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));

/** Answers by file, of whichever engine came first: the others must give the same. */
const answers = new Map<string, unknown>();

describeEngines('the example operations', (openGraph) => {
  let graph: Graph;

  beforeAll(async () => {
    graph = await openGraph();
    await loadPaths(graph, ['seeds'], {});
  });

  it.each(files)(
    '%s answers with something, and the same on every engine',
    async (file) => {
      const source = readFileSync(new URL(file, folder), 'utf8');
      const { data, errors } = await graphql({
        schema: buildSchema(),
        source,
        contextValue: { graph, role: 'READER' },
      });
      expect(errors).toBeUndefined();
      expect(leaves(data), 'the answer holds no value at all').toBeGreaterThan(
        5,
      );
      const plain: unknown = JSON.parse(JSON.stringify(data));
      if (answers.has(file)) expect(plain).toEqual(answers.get(file));
      answers.set(file, plain);
    },
  );

  it('begins every file with a comment that says what it shows', () => {
    for (const file of files) {
      expect(readFileSync(new URL(file, folder), 'utf8'), file).toMatch(
        /^# [A-Z"].{20,}\.\n/,
      );
    }
  });
});

/** How many values other than null, false and empty lists an answer holds. */
function leaves(value: unknown): number {
  if (value === null || value === undefined || value === false) return 0;
  if (typeof value !== 'object') return 1;
  return Object.values(value).reduce(
    (sum: number, item) => sum + leaves(item),
    0,
  );
}
