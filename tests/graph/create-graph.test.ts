import { describe, expect, it } from 'vitest';

import { CivicGraphError, type ErrorCode } from '../../src/errors.js';
import { createGraph } from '../../src/graph/create-graph.js';
import { graphSchema } from '../../src/graph/graph-schema.js';
import type { Graph, GraphEngine } from '../../src/graph/port.js';

const one = { text: 'RETURN 1 AS one', parameters: {} };
const tick = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('opening', () => {
  it('happens once, at the first use', async () => {
    const calls: string[] = [];
    const graph = graphOf({
      open: () => Promise.resolve(void calls.push('open')),
      ensureSchema: () => Promise.resolve(void calls.push('schema')),
    });
    await Promise.all([graph.read(one), graph.open(), graph.read(one)]);
    await graph.open();
    expect(calls).toEqual(['open', 'schema']);
  });

  it('is tried again after it failed', async () => {
    let opens = 0;
    const graph = graphOf({
      open: () =>
        (opens += 1) === 1 ? failed('DATABASE_UNAVAILABLE') : resolved(),
    });
    await expect(graph.open()).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
    });
    await graph.open();
    expect(await graph.read(one)).toEqual([{ one: 1 }]);
  });

  it('closes the engine when the schema cannot be made', async () => {
    let closes = 0;
    const graph = graphOf({
      ensureSchema: () => failed('DATABASE_AUTHENTICATION'),
      close: () => Promise.resolve(void (closes += 1)),
    });
    await expect(graph.open()).rejects.toMatchObject({
      code: 'DATABASE_AUTHENTICATION',
    });
    expect(closes).toBe(1);
  });

  it('case 39: is not tried by every read of a store that is away', async () => {
    let opens = 0;
    const graph = graphOf({
      open: () => {
        opens += 1;
        return failed('DATABASE_UNAVAILABLE');
      },
    });
    for (let i = 0; i < 50; i += 1) {
      await expect(graph.read(one)).rejects.toMatchObject({
        code: 'DATABASE_UNAVAILABLE',
      });
    }
    expect(opens).toBe(1);
  });

  it('is tried by a read some time later, which waits for it no longer than a moment', async () => {
    let opens = 0;
    const graph = graphOf({
      open: () =>
        (opens += 1) === 1 ? failed('DATABASE_UNAVAILABLE') : never(),
    });
    await expect(graph.open()).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 550));
    const start = performance.now();
    await expect(graph.read(one)).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
    });
    expect(performance.now() - start).toBeLessThan(300);
    expect(opens).toBe(2);
  });
});

describe('reads', () => {
  it('case 46: run 64 at once, wait 128 more, and are then refused', async () => {
    const running: (() => void)[] = [];
    const graph = graphOf({
      read: () =>
        new Promise((resolve) => {
          running.push(() => resolve([{ one: 1 }]));
        }),
    });
    await graph.open();
    const reads = Array.from({ length: 192 }, () => graph.read(one));
    await tick();
    expect(running).toHaveLength(64);
    await expect(graph.read(one)).rejects.toMatchObject({ code: 'OVERLOADED' });
    while (running.length > 0) {
      running.shift()?.();
      await Promise.resolve();
      if (running.length === 0) await tick();
    }
    expect(await Promise.all(reads)).toHaveLength(192);
    expect(running).toHaveLength(0);
  });

  it('case 46: are refused when their turn does not come in two seconds', async () => {
    const graph = graphOf({ read: never });
    await graph.open();
    const reads = Array.from({ length: 64 }, () =>
      graph.read(one, { deadline: 2_500 }),
    );
    const start = performance.now();
    await expect(graph.read(one)).rejects.toMatchObject({ code: 'OVERLOADED' });
    expect(performance.now() - start).toBeLessThan(2_300);
    for (const read of reads) {
      await expect(read).rejects.toMatchObject({ code: 'DATABASE_TIMEOUT' });
    }
  });

  it('that timed out keep their turn until the engine lets go', async () => {
    let letGo: () => void = () => undefined;
    const graph = graphOf({
      read: () => new Promise((resolve) => (letGo = () => resolve([]))),
    });
    await graph.open();
    const timedOut = Array.from({ length: 64 }, () =>
      graph.read(one, { deadline: 10 }),
    );
    await Promise.allSettled(timedOut);
    const waiting = graph.read(one, { deadline: 500 });
    await tick();
    letGo();
    await tick();
    letGo();
    expect(await waiting).toEqual([]);
  });
});

describe('writes', () => {
  it('run one at a time on an engine that can take no more', async () => {
    let running = 0;
    let most = 0;
    const graph = graphOf({
      supportsConcurrentWrites: false,
      write: async (work) => {
        most = Math.max(most, (running += 1));
        await tick();
        const result = await work(transaction);
        running -= 1;
        return result;
      },
    });
    await Promise.all(
      [1, 2, 3, 4].map((n) => graph.write(() => Promise.resolve(n))),
    );
    expect(most).toBe(1);
  });

  it('case 47: are tried again after a conflict, five times', async () => {
    let tries = 0;
    const conflicts = (times: number) =>
      graphOf({
        write: (work) =>
          (tries += 1) <= times ? failed('CONFLICT') : work(transaction),
      });
    expect(await conflicts(5).write(() => Promise.resolve('done'))).toBe(
      'done',
    );
    expect(tries).toBe(6);
    tries = 0;
    await expect(conflicts(6).write(() => resolved())).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect(tries).toBe(6);
  });

  it('case 54: are not tried again after anything else, such as a full disk', async () => {
    let tries = 0;
    const graph = graphOf({
      write: () => {
        tries += 1;
        return failed('STORAGE_FULL');
      },
    });
    await expect(graph.write(() => resolved())).rejects.toMatchObject({
      code: 'STORAGE_FULL',
    });
    expect(tries).toBe(1);
  });
});

describe('closing', () => {
  it('waits for an attempt to open', async () => {
    const calls: string[] = [];
    const graph = graphOf({
      open: async () => {
        await tick();
        calls.push('open');
      },
      close: () => Promise.resolve(void calls.push('close')),
    });
    const open = graph.open();
    await graph.close();
    await open;
    expect(calls).toEqual(['open', 'close']);
    await expect(graph.read(one)).rejects.toMatchObject({
      code: 'DATABASE_CLOSED',
    });
  });

  it('happens once', async () => {
    let closes = 0;
    const graph = graphOf({ close: () => Promise.resolve(void (closes += 1)) });
    await Promise.all([graph.close(), graph.close()]);
    await graph.close();
    expect(closes).toBe(1);
  });
});

const transaction = { run: () => Promise.resolve([{ one: 1 }]) };

function graphOf(engine: Partial<GraphEngine>): Graph {
  return createGraph(
    {
      name: 'scripted',
      fullText: { clause: () => '', query: () => '' },
      supportsConcurrentWrites: true,
      open: () => resolved(),
      ensureSchema: () => resolved(),
      read: () => Promise.resolve([{ one: 1 }]),
      write: (work) => work(transaction),
      ping: () => resolved(),
      close: () => resolved(),
      ...engine,
    },
    { schema: graphSchema, readDeadline: 3_000, writeDeadline: 5_000 },
  );
}

function resolved(): Promise<void> {
  return Promise.resolve();
}

function failed(code: ErrorCode): Promise<never> {
  return Promise.reject(new CivicGraphError(code, 'It failed.'));
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}
