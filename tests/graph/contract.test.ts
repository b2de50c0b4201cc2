import { spawnSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

import grafeo from '@grafeo-db/js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import {
  createGraph,
  type StatementEvent,
} from '../../src/graph/create-graph.js';
import { createGrafeoEngine } from '../../src/graph/grafeo/engine.js';
import { graphSchema } from '../../src/graph/graph-schema.js';
import { createNeo4jEngine } from '../../src/graph/neo4j/engine.js';
import type { Graph, GraphValue, Statement } from '../../src/graph/port.js';
import {
  describeEngines,
  neo4jOptions,
  temporaryDirectory,
} from '../support/engines.js';

describeEngines('the graph port', (openGraph, engineName) => {
  let graph: Graph;
  const events: StatementEvent[] = [];
  let prefix = '';
  let tests = 0;

  beforeAll(async () => {
    graph = await openGraph({ onStatement: (event) => events.push(event) });
  });

  beforeEach(() => {
    prefix = `test-${(tests += 1)}-`;
    events.length = 0;
  });

  const id = (name: string) => prefix + name;
  const createEntity = (name: string): Statement =>
    statement('CREATE (:Entity {id: $id})', { id: id(name) });
  const count = async (): Promise<GraphValue | undefined> => {
    const rows = await graph.read(
      statement(
        'MATCH (n:Entity) WHERE n.id STARTS WITH $prefix RETURN count(n) AS count',
        {
          prefix,
        },
      ),
    );
    return rows[0]?.['count'];
  };

  describe('schema', () => {
    it('can be ensured again', async () => {
      await expect(graph.open()).resolves.toBeUndefined();
      const engine =
        engineName === 'grafeo'
          ? createGrafeoEngine()
          : createNeo4jEngine(neo4jOptions());
      await engine.open();
      try {
        await engine.ensureSchema(graphSchema);
        await engine.ensureSchema(graphSchema);
      } finally {
        await engine.close();
      }
    });

    it('refuses a second node with the same key', async () => {
      await graph.write((tx) => tx.run(createEntity('a')));
      await expect(
        graph.write((tx) => tx.run(createEntity('a'))),
      ).rejects.toMatchObject({
        code: 'CONFLICT',
      });
      expect(await count()).toBe(1);
    });

    it.each(graphSchema.keys)(
      'holds the $property of every $label unique',
      async ({ label, property }) => {
        const create = statement(`CREATE (:${label} {${property}: $id})`, {
          id: id('a'),
        });
        await graph.write((tx) => tx.run(create));
        await expect(graph.write((tx) => tx.run(create))).rejects.toMatchObject(
          { code: 'CONFLICT' },
        );
      },
    );
  });

  describe('read', () => {
    it('answers rows in their order', async () => {
      const rows = await graph.read(
        statement(
          'UNWIND $list AS x WITH x ORDER BY x DESC RETURN x AS x, x * 2 AS y',
          {
            list: [1, 3, 2],
          },
        ),
      );
      expect(rows).toEqual([
        { x: 3, y: 6 },
        { x: 2, y: 4 },
        { x: 1, y: 2 },
      ]);
    });

    it('answers thousands of rows in their order', async () => {
      const numbers = Array.from({ length: 3_000 }, (_, index) => index);
      const rows = await graph.read(
        statement('UNWIND $numbers AS number RETURN {number: number} AS map', {
          numbers,
        }),
      );
      expect(rows).toEqual(numbers.map((number) => ({ map: { number } })));
    });

    it('answers no rows', async () => {
      expect(
        await graph.read(statement('MATCH (n:Nothing) RETURN n.id AS id')),
      ).toEqual([]);
    });

    it.each<[string, GraphValue]>([
      ['null', null],
      ['a flag', true],
      ['an integer', 42],
      ['the largest integer', Number.MAX_SAFE_INTEGER],
      ['a negative integer', -7_256_000_000],
      ['a fraction', 72.56],
      ['a huge number', 1e300],
      ['an empty text', ''],
      ['Chinese', '\u5cb3\u9e93\u533a'],
      ['characters outside the first plane', '\u{20BB7}\u{1F600}'],
      ['quotes and escapes', `'"\\\`$x\n\t\u0000\u007f`],
      ['an empty list', []],
      ['a list', ['a', 'b']],
      ['nested lists', [[1], [], [2, 3]]],
      ['an empty map', {}],
      ['a map', { a: 1, b: [{ c: null, 'd e': 2.5 }], '\u4e2d': '\u6587' }],
    ])('gives %s back as it was', async (_, value) => {
      expect(
        await graph.read(statement('RETURN $value AS value', { value })),
      ).toEqual([{ value }]);
    });

    it('takes whole numbers for integers', async () => {
      const rows = await graph.read(
        statement(
          'UNWIND range(1, 5) AS x WITH x SKIP $skip LIMIT $limit RETURN x, 7 / $two AS half',
          {
            skip: 1,
            limit: 2,
            two: 2,
          },
        ),
      );
      expect(rows).toEqual([
        { x: 2, half: 3 },
        { x: 3, half: 3 },
      ]);
    });

    it.each(['n', 'r', 'p', '[n]', '{n: n}'])(
      'refuses to return %s as it is',
      async (what) => {
        await graph.write((tx) =>
          tx.run(
            statement(
              'CREATE (:Entity {id: $a})-[:PART_OF]->(:Entity {id: $b})',
              {
                a: id('a'),
                b: id('b'),
              },
            ),
          ),
        );
        const read = graph.read(
          statement(
            `MATCH p = (n:Entity {id: $a})-[r:PART_OF]->() RETURN ${what} AS value`,
            {
              a: id('a'),
            },
          ),
        );
        await expect(read).rejects.toMatchObject({
          code: 'INTERNAL_SERVER_ERROR',
          message: expect.stringContaining('"value"') as string,
        });
      },
    );

    it('takes a parameter as a value, never as Cypher', async () => {
      const evil = `' }) DETACH DELETE n //`;
      await graph.write((tx) =>
        tx.run(statement('CREATE (:Entity {id: $id})', { id: id(evil) })),
      );
      const rows = await graph.read(
        statement('MATCH (n:Entity {id: $id}) RETURN n.id AS id', {
          id: id(evil),
        }),
      );
      expect(rows).toEqual([{ id: id(evil) }]);
    });

    it('says that a wrong statement is our mistake', async () => {
      await expect(graph.read(statement('RETRUN 1'))).rejects.toMatchObject({
        code: 'INTERNAL_SERVER_ERROR',
      });
      await expect(
        graph.read(statement('RETURN $missing AS x')),
      ).rejects.toMatchObject({
        code: 'INTERNAL_SERVER_ERROR',
      });
    });
  });

  describe('write', () => {
    it('stores properties as they were', async () => {
      const properties = {
        id: id('a'),
        name: '\u6cb3\u897f\u5148\u5bfc\u533a',
        aliases: ['\u{20BB7}', ''],
        empty: [],
        count: 7_256_000_000,
        rate: 0.07,
        verified: false,
      };
      await graph.write((tx) =>
        tx.run(
          statement('CREATE (n:Entity) SET n += $properties', { properties }),
        ),
      );
      const rows = await graph.read(
        statement('MATCH (n:Entity {id: $id}) RETURN properties(n) AS stored', {
          id: id('a'),
        }),
      );
      expect(rows).toEqual([{ stored: properties }]);
    });

    it('removes a property that is set to null', async () => {
      await graph.write((tx) =>
        tx.run(
          statement('CREATE (:Entity {id: $id, name: "x"})', { id: id('a') }),
        ),
      );
      const rows = await graph.write(async (tx) => {
        await tx.run(
          statement('MATCH (n:Entity {id: $id}) SET n += $properties', {
            id: id('a'),
            properties: { name: null },
          }),
        );
        return tx.run(
          statement(
            'MATCH (n:Entity {id: $id}) RETURN properties(n) AS stored',
            { id: id('a') },
          ),
        );
      });
      expect(rows).toEqual([{ stored: { id: id('a') } }]);
    });

    it('sees its own statements, and shows them to others only when it ends', async () => {
      await graph.write(async (tx) => {
        await tx.run(createEntity('a'));
        const own = await tx.run(
          statement('MATCH (n:Entity {id: $id}) RETURN n.id AS id', {
            id: id('a'),
          }),
        );
        expect(own).toHaveLength(1);
        expect(await count()).toBe(0);
      });
      expect(await count()).toBe(1);
    });

    it('runs statements in the order of the calls, also when they are not awaited', async () => {
      const rows = await graph.write(async (tx) => {
        const steps = [
          tx.run(createEntity('a')),
          tx.run(
            statement('MATCH (n:Entity {id: $id}) SET n.name = $name', {
              id: id('a'),
              name: 'second',
            }),
          ),
          tx.run(
            statement('MATCH (n:Entity {id: $id}) RETURN n.name AS name', {
              id: id('a'),
            }),
          ),
        ];
        return (await Promise.all(steps)).at(-1);
      });
      expect(rows).toEqual([{ name: 'second' }]);
    });

    const failures: [string, Statement, string][] = [
      ['is not Cypher', statement('CREAT (:Entity)'), 'INTERNAL_SERVER_ERROR'],
      [
        'divides by zero',
        statement('RETURN 1 / 0 AS x'),
        'INTERNAL_SERVER_ERROR',
      ],
      [
        'breaks a constraint',
        statement('CREATE (:Entity {id: "taken"})'),
        'CONFLICT',
      ],
    ];
    describe.each(failures)(
      'case 48: when a statement %s',
      (_, failing, code) => {
        beforeAll(async () => {
          await graph.write((tx) =>
            tx.run(statement('MERGE (:Entity {id: "taken"})')),
          );
        });

        it.each([0, 1, 4])(
          'keeps none of the %i before it nor those after',
          async (before) => {
            const write = graph.write(async (tx) => {
              for (let i = 0; i < before; i += 1)
                await tx.run(createEntity(`before-${i}`));
              await tx.run(failing);
              await tx.run(createEntity('after'));
            });
            await expect(write).rejects.toMatchObject({ code });
            expect(await count()).toBe(0);
          },
        );

        it('keeps nothing although the caller catches the error', async () => {
          const write = graph.write(async (tx) => {
            await tx.run(createEntity('before'));
            await tx.run(failing).catch(() => undefined);
            await tx.run(createEntity('after')).catch(() => undefined);
            return 'done';
          });
          await expect(write).rejects.toMatchObject({ code });
          expect(await count()).toBe(0);
        });

        it('keeps nothing although the caller does not wait', async () => {
          const write = graph.write(async (tx) => {
            await Promise.all([
              tx.run(createEntity('a')),
              tx.run(failing),
              tx.run(createEntity('b')),
            ]);
          });
          await expect(write).rejects.toMatchObject({ code });
          expect(await count()).toBe(0);
        });
      },
    );

    it('keeps nothing when the caller throws, and throws the same', async () => {
      const reason = new Error('changed my mind');
      const write = graph.write(async (tx) => {
        await tx.run(createEntity('a'));
        throw reason;
      });
      await expect(write).rejects.toBe(reason);
      expect(await count()).toBe(0);
    });

    it('goes on after a failure', async () => {
      await expect(
        graph.write((tx) => tx.run(statement('NONSENSE'))),
      ).rejects.toThrow();
      await graph.write((tx) => tx.run(createEntity('a')));
      expect(await count()).toBe(1);
    });

    it('case 47: makes one node of 20 merges at once', async () => {
      const merges = Array.from({ length: 20 }, (_, i) =>
        graph.write((tx) =>
          tx.run(
            statement(
              'MERGE (n:Entity {id: $id}) ON CREATE SET n.name = $i SET n.last = $i',
              {
                id: id('same'),
                i,
              },
            ),
          ),
        ),
      );
      await Promise.all(merges);
      expect(await count()).toBe(1);
    });

    it('case 47: counts every one of 20 increments at once', async () => {
      await graph.write((tx) =>
        tx.run(
          statement('CREATE (:Entity {id: $id, count: 0})', { id: id('a') }),
        ),
      );
      const increment = statement(
        'MATCH (n:Entity {id: $id}) SET n.count = n.count + 1',
        {
          id: id('a'),
        },
      );
      await Promise.all(
        Array.from({ length: 20 }, () =>
          graph.write((tx) => tx.run(increment)),
        ),
      );
      const rows = await graph.read(
        statement('MATCH (n:Entity {id: $id}) RETURN n.count AS count', {
          id: id('a'),
        }),
      );
      expect(rows).toEqual([{ count: 20 }]);
    });

    it('case 47: gets through when writers take the same nodes in opposite orders', async () => {
      const set = (name: string) =>
        statement(
          'MERGE (n:Entity {id: $id}) SET n.count = coalesce(n.count, 0) + 1',
          {
            id: id(name),
          },
        );
      await graph.write(async (tx) => {
        await tx.run(set('a'));
        await tx.run(set('b'));
      });
      const pairs = Array.from({ length: 6 }, (_, i) =>
        i % 2 === 0 ? ['a', 'b'] : ['b', 'a'],
      );
      await Promise.all(
        pairs.map((names) =>
          graph.write(async (tx) => {
            for (const name of names) await tx.run(set(name));
          }),
        ),
      );
      const rows = await graph.read(
        statement(
          'MATCH (n:Entity) WHERE n.id STARTS WITH $prefix RETURN n.count AS count ORDER BY n.id',
          { prefix },
        ),
      );
      expect(rows).toEqual([{ count: 7 }, { count: 7 }]);
    });

    it('reads its own writes 50 times in a row', async () => {
      for (let i = 1; i <= 50; i += 1) {
        await graph.write((tx) => tx.run(createEntity(String(i))));
        expect(await count()).toBe(i);
      }
    });
  });

  describe('full-text search', () => {
    const texts: Record<string, string> = {
      yuelu:
        '\u5cb3 \u9e93 \u533a \u5cb3\u9e93 \u9e93\u533a yu yue yuelu yueluqu lu luqu qu ylq',
      meixi:
        '\u6885 \u6eaa \u6e56 \u6885\u6eaa \u6eaa\u6e56 me mei meixi meixihu xi xihu hu mxh',
      hexi: '\u6cb3 \u897f \u533a \u6cb3\u897f \u897f\u533a he hex hexi hexiqu xi xiqu qu hxq',
      crrc: 'cr crr crrc 2023 20 202',
      // Lucene and the stop words of English must not get in the way.
      words: 'the and or not to a',
    };

    const search = async (terms: string[], limit = 10): Promise<string[]> => {
      const { clause, query } = graph.fullText;
      const rows = await graph.read(
        statement(
          `${clause({ query: 'query', limit: 'limit' })} RETURN node.id AS id, node.searchText AS text, score`,
          { query: query(terms), limit },
        ),
      );
      return rows
        .filter((row) =>
          terms.every((term) => textOf(row['text']).split(' ').includes(term)),
        )
        .map((row) => textOf(row['id']).replace('text-', ''))
        .sort();
    };

    beforeAll(async () => {
      await graph.write(async (tx) => {
        for (const [name, searchText] of Object.entries(texts)) {
          await tx.run(
            statement(
              'MERGE (n:Entity {id: $id}) SET n.searchText = $searchText',
              {
                id: `text-${name}`,
                searchText,
              },
            ),
          );
        }
      });
    });

    it.each<[string[], string[]]>([
      [['\u533a'], ['hexi', 'yuelu']],
      [['\u5cb3\u9e93'], ['yuelu']],
      [['\u6885\u6eaa', '\u6eaa\u6e56'], ['meixi']],
      [['\u9e93\u5cb3'], []],
      [['xi'], ['hexi', 'meixi']],
      [['meixi'], ['meixi']],
      [['meix'], []],
      [['mxh'], ['meixi']],
      [['qu', 'hex'], ['hexi']],
      [['crr'], ['crrc']],
      [['2023'], ['crrc']],
      [['the'], ['words']],
      [['and'], ['words']],
      [['or', 'not'], ['words']],
      [['a'], ['words']],
    ])('finds by %j: %j', async (terms, names) => {
      expect(await search(terms)).toEqual(names);
    });

    it('answers at most as many as asked for', async () => {
      expect(await search(['xi'], 1)).toHaveLength(1);
    });

    it.each([
      '*',
      '?',
      '*:*',
      'AND',
      'OR',
      'NOT',
      'a/b',
      'tb-',
      '-',
      '+',
      '"',
      '(',
      'id:x',
      '~',
      '[a TO b]',
      '\\',
      'x^2',
      '&&',
      '\u{1F600}',
    ])('takes %s for text, not for a query', async (term) => {
      expect(await search([term])).toEqual([]);
    });

    it('puts a long text with all the terms before short ones with some', async () => {
      const filler = Array.from({ length: 80 }, (_, i) => `filler${i}`);
      const longAndShort = {
        long: ['qa', ...filler, 'qb'].join(' '),
        one: 'qa',
        other: 'qb',
        another: 'qb qc',
      };
      await graph.write(async (tx) => {
        for (const [name, searchText] of Object.entries(longAndShort)) {
          await tx.run(
            statement(
              'MERGE (n:Entity {id: $id}) SET n.searchText = $searchText',
              {
                id: `text-${name}`,
                searchText,
              },
            ),
          );
        }
      });
      expect(await search(['qa', 'qb'], 1)).toEqual(['long']);
    });

    it('follows changes and rolled back ones', async () => {
      const set = statement(
        'MERGE (n:Entity {id: "text-new"}) SET n.searchText = $text',
        {
          text: 'first',
        },
      );
      const renamed = statement(
        'MERGE (n:Entity {id: "text-new"}) SET n.searchText = $text',
        {
          text: 'second',
        },
      );
      await graph.write((tx) => tx.run(set));
      expect(await search(['first'])).toEqual(['new']);
      await graph.write((tx) => tx.run(renamed));
      expect(await search(['first'])).toEqual([]);
      expect(await search(['second'])).toEqual(['new']);
      const undone = graph.write(async (tx) => {
        await tx.run(set);
        throw new Error('no');
      });
      await expect(undone).rejects.toThrow('no');
      expect(await search(['first'])).toEqual([]);
      expect(await search(['second'])).toEqual(['new']);
    });

    it('forgets a node that loses its label', async () => {
      await graph.write((tx) =>
        tx.run(
          statement(
            'CREATE (:Entity:Place {id: "text-gone", searchText: "gone"})',
          ),
        ),
      );
      expect(await search(['gone'])).toEqual(['gone']);
      await graph.write((tx) =>
        tx.run(
          statement(
            'MATCH (n:Entity {id: "text-gone"}) REMOVE n:Entity, n:Place SET n:Retracted',
          ),
        ),
      );
      expect(await search(['gone'])).toEqual([]);
      await graph.write((tx) =>
        tx.run(statement('CREATE (:Entity:Place {id: "text-gone"})')),
      );
    });
  });

  describe('deadline', () => {
    const slow = statement(
      'UNWIND range(1, 6000000) AS x WITH x WHERE x % 7 = 3 RETURN sum(x) AS sum',
    );

    it('ends a read that takes too long', async () => {
      const start = performance.now();
      await expect(graph.read(slow, { deadline: 200 })).rejects.toMatchObject({
        code: 'DATABASE_TIMEOUT',
      });
      expect(performance.now() - start).toBeLessThan(1_200);
      expect(await count()).toBe(0);
    });

    it('ends a write that takes too long, and keeps none of it', async () => {
      const write = graph.write(
        async (tx) => {
          await tx.run(createEntity('a'));
          await tx.run(slow);
        },
        { deadline: 300 },
      );
      await expect(write).rejects.toMatchObject({ code: 'DATABASE_TIMEOUT' });
      // The next writer waits until the engine has let go.
      await graph.write((tx) => tx.run(createEntity('b')));
      expect(await count()).toBe(1);
    });

    it('keeps nothing of a write whose caller is too slow', async () => {
      const write = graph.write(
        async (tx) => {
          await tx.run(createEntity('a'));
          await new Promise((resolve) => setTimeout(resolve, 400));
        },
        { deadline: 200 },
      );
      await expect(write).rejects.toMatchObject({ code: 'DATABASE_TIMEOUT' });
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(await count()).toBe(0);
    });

    it('gives up when the caller does', async () => {
      const controller = new AbortController();
      const read = graph.read(slow, { signal: controller.signal });
      setTimeout(() => controller.abort(), 50);
      const start = performance.now();
      await expect(read).rejects.toMatchObject({ code: 'DATABASE_TIMEOUT' });
      expect(performance.now() - start).toBeLessThan(1_000);
    });
  });

  it('tells its observer of every statement', async () => {
    await graph.read(statement('RETURN $x AS x', { x: 1 }));
    await graph.write(async (tx) => {
      await tx.run(createEntity('a'));
    });
    await expect(graph.read(statement('RETRUN 1'))).rejects.toThrow();
    // A statement whose caller has given up, in a test before, may end only now.
    const own = events.filter(({ text }) =>
      ['RETURN $x AS x', 'CREATE (:Entity {id: $id})', 'RETRUN 1'].includes(
        text,
      ),
    );
    expect(own).toMatchObject([
      { kind: 'read', text: 'RETURN $x AS x', parameters: { x: 1 } },
      { kind: 'write', text: 'CREATE (:Entity {id: $id})' },
      {
        kind: 'read',
        text: 'RETRUN 1',
        error: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ]);
    expect(events.every(({ milliseconds }) => milliseconds >= 0)).toBe(true);
  });

  it('answers a ping', async () => {
    await expect(graph.ping()).resolves.toBeUndefined();
  });

  it('waits for what is under way when it closes, then refuses', async () => {
    const closing = await openGraph();
    const read = closing.read(
      statement('UNWIND range(1, 200000) AS x RETURN sum(x) AS sum'),
    );
    const write = closing.write(async (tx) => {
      await tx.run(statement('CREATE (:Entity {id: "closing"})'));
      return tx.run(
        statement('MATCH (n:Entity {id: "closing"}) RETURN n.id AS id'),
      );
    });
    const close = closing.close();
    await expect(
      closing.read(statement('RETURN 1 AS x')),
    ).rejects.toMatchObject({
      code: 'DATABASE_CLOSED',
    });
    expect(await read).toEqual([{ sum: 20_000_100_000 }]);
    expect(await write).toEqual([{ id: 'closing' }]);
    await close;
    await closing.close();
    const closed = { code: 'DATABASE_CLOSED' };
    await expect(
      closing.read(statement('RETURN 1 AS x')),
    ).rejects.toMatchObject(closed);
    await expect(closing.write(() => Promise.resolve())).rejects.toMatchObject(
      closed,
    );
    await expect(closing.ping()).rejects.toMatchObject(closed);
    await expect(closing.open()).rejects.toMatchObject(closed);
  });
});

describe('the store of Grafeo', () => {
  let directory: string;

  beforeAll(async () => {
    directory = await temporaryDirectory();
  });

  afterAll(() => rm(directory, { recursive: true, force: true }));

  const open = async (): Promise<Graph> => {
    const graph = graphOf(createGrafeoEngine({ directory }));
    await graph.open();
    return graph;
  };

  it('is there again after a restart, with its constraints and its text index', async () => {
    const first = await open();
    const create = statement(
      'CREATE (:Entity {id: "a", searchText: "\u6e58\u6c5f"})',
    );
    await first.write((tx) => tx.run(create));
    await first.close();
    const second = await open();
    const { clause, query } = second.fullText;
    const rows = await second.read(
      statement(`${clause({ query: 'q', limit: 'n' })} RETURN node.id AS id`, {
        q: query(['\u6e58\u6c5f']),
        n: 5,
      }),
    );
    expect(rows).toEqual([{ id: 'a' }]);
    await expect(second.write((tx) => tx.run(create))).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await second.close();
  });

  it('case 49: is refused to a second process while one has it open', async () => {
    const graph = await open();
    const script = `
      import { createGrafeoEngine } from '${new URL('../../src/graph/grafeo/engine.ts', import.meta.url).href}';
      try {
        await createGrafeoEngine({ directory: process.argv[1] }).open();
        console.log('opened');
      } catch (error) {
        console.log(error.code, error.message);
      }`;
    const child = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', script, directory],
      { encoding: 'utf8' },
    );
    await graph.close();
    expect(child.stderr).toBe('');
    expect(child.stdout).toMatch(
      /^STORE_LOCKED .*open in another process.*DATA_DIR/,
    );
  });

  it('keeps every write that was answered, though the process is killed', async () => {
    const killed = await temporaryDirectory();
    const script = `
      import { createGrafeoEngine } from '${new URL('../../src/graph/grafeo/engine.ts', import.meta.url).href}';
      import { graphSchema } from '${new URL('../../src/graph/graph-schema.ts', import.meta.url).href}';
      const engine = createGrafeoEngine({ directory: process.argv[1] });
      await engine.open();
      await engine.ensureSchema(graphSchema);
      for (let i = 1; i <= 20; i += 1) {
        await engine.write(async (tx) => {
          await tx.run({ text: 'CREATE (:Entity {id: $id, searchText: "kept"})', parameters: { id: String(i) } });
        }, { deadline: 1000 });
      }
      process.kill(process.pid, 'SIGKILL');`;
    const child = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', script, killed],
      { encoding: 'utf8' },
    );
    expect([child.signal, child.stderr]).toEqual(['SIGKILL', '']);
    const graph = graphOf(createGrafeoEngine({ directory: killed }));
    const rows = await graph.read(
      statement('MATCH (n:Entity) RETURN count(n) AS count'),
    );
    expect(rows).toEqual([{ count: 20 }]);
    const { clause, query } = graph.fullText;
    const hits = await graph.read(
      statement(`${clause({ query: 'q', limit: 'n' })} RETURN node.id AS id`, {
        q: query(['kept']),
        n: 50,
      }),
    );
    expect(hits).toHaveLength(20);
    await graph.close();
    await rm(killed, { recursive: true });
  });

  it('is refused to a second opener in the same process', async () => {
    const graph = await open();
    await expect(open()).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    await graph.close();
    const again = await open();
    await again.close();
  });

  it.each([
    ['empty', ''],
    ['not a database', 'hello '.repeat(100)],
  ])(
    'case 49: is refused when its file is %s, never taken for an empty graph',
    async (_, content) => {
      const damaged = await temporaryDirectory();
      await writeFile(join(damaged, 'graph.grafeo'), content);
      const graph = graphOf(createGrafeoEngine({ directory: damaged }));
      await expect(graph.open()).rejects.toMatchObject({
        code: 'STORE_DAMAGED',
        message: expect.stringContaining(damaged) as string,
      });
      await graph.close();
      await rm(damaged, { recursive: true });
    },
  );

  it('case 48: the engine itself would keep what came before a failed statement', async () => {
    const database = grafeo.GrafeoDB.create();
    const transaction = database.beginTransaction();
    await transaction.executeCypher('CREATE (:Entity {id: "before"})');
    await expect(
      transaction.executeCypher('CREAT (:Entity)'),
    ).rejects.toThrow();
    transaction.commit();
    expect(database.nodeCount()).toBe(1);
    database.close();
  });

  it('needs a directory that can be made', async () => {
    const file = join(directory, 'file');
    await writeFile(file, '');
    const graph = graphOf(
      createGrafeoEngine({ directory: join(file, 'below') }),
    );
    await expect(graph.open()).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining('DATA_DIR') as string,
    });
    await graph.close();
  });
});

describe('an unreachable Neo4j', () => {
  it.each(['bolt', 'neo4j'])(
    'is reported at once when %s:// is refused',
    async (scheme) => {
      const graph = graphOf(
        createNeo4jEngine({
          ...nowhere,
          uri: `${scheme}://127.0.0.1:${await closedPort()}`,
        }),
      );
      const start = performance.now();
      await expect(graph.open()).rejects.toMatchObject({
        code: 'DATABASE_UNAVAILABLE',
        message: expect.stringContaining('NEO4J_URI') as string,
      });
      expect(performance.now() - start).toBeLessThan(6_000);
      const before = performance.now();
      await expect(
        graph.read(statement('RETURN 1 AS x')),
      ).rejects.toMatchObject({
        code: 'DATABASE_UNAVAILABLE',
      });
      expect(performance.now() - before).toBeLessThan(100);
      await graph.close();
    },
  );

  it('is reported in 6 seconds when it never answers', async () => {
    const server = createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const graph = graphOf(
      createNeo4jEngine({ ...nowhere, uri: `bolt://127.0.0.1:${port}` }),
    );
    const start = performance.now();
    await expect(graph.open()).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
    });
    expect(performance.now() - start).toBeLessThan(6_000);
    await graph.close();
    server.close();
  });

  it('is a mistake of the configuration when its address is none', async () => {
    const graph = graphOf(
      createNeo4jEngine({ ...nowhere, uri: 'http://localhost' }),
    );
    await expect(graph.open()).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining('NEO4J_URI') as string,
    });
    await graph.close();
  });
});

describeEngines('the login', (_, engineName) => {
  it.runIf(engineName === 'neo4j')(
    'names both settings when it is refused',
    async () => {
      const graph = graphOf(
        createNeo4jEngine({ ...neo4jOptions(), password: 'wrong' }),
      );
      const refused = {
        code: 'DATABASE_AUTHENTICATION',
        message: expect.stringMatching(
          /NEO4J_USERNAME.*NEO4J_PASSWORD/,
        ) as string,
      };
      await expect(graph.open()).rejects.toMatchObject(refused);
      await expect(
        graph.read(statement('RETURN 1 AS x')),
      ).rejects.toMatchObject(refused);
      await graph.close();
    },
  );

  it.runIf(engineName === 'neo4j')(
    'names the database when there is none',
    async () => {
      const graph = graphOf(
        createNeo4jEngine({ ...neo4jOptions(), database: 'nowhere' }),
      );
      await expect(graph.open()).rejects.toMatchObject({
        code: 'DATABASE_UNAVAILABLE',
        message: expect.stringContaining('NEO4J_DATABASE') as string,
      });
      await graph.close();
    },
  );
});

const nowhere = { username: 'neo4j', password: 'password', database: 'neo4j' };

function statement(
  text: string,
  parameters: Record<string, GraphValue> = {},
): Statement {
  return { text, parameters };
}

function textOf(value: GraphValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function graphOf(engine: Parameters<typeof createGraph>[0]): Graph {
  return createGraph(engine, {
    schema: graphSchema,
    readDeadline: 10_000,
    writeDeadline: 10_000,
  });
}

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address === 'object' && address !== null) return address.port;
  throw new Error('The server has no port.');
}
