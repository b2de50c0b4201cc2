import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, afterEach, describe, expect, it } from 'vitest';

import {
  createExtractionWorker,
  type ExtractionWorker,
  type ExtractionWorkerOptions,
} from '../../src/ingesting/create-extraction-worker.js';
import { extractChecked } from '../../src/ingesting/extract-checked.js';

describe('the thread that extracts', () => {
  const page = readFileSync(
    new URL(
      '../extraction/gold/development/community-life.txt',
      import.meta.url,
    ),
  );
  const description = {
    title: '社区生活版',
    date: '2024-04-15',
    file: 'a.txt',
  };

  const { extract, close } = createExtractionWorker();
  afterAll(close);

  it('gives what the calling thread would', async () => {
    expect(await extract(page, description)).toEqual(
      extractChecked(page, description),
    );
  });

  it('refuses with the same code, words and details, and reads on', async () => {
    await expect(
      extract(Buffer.from('长'.repeat(2_000_001)), description),
    ).rejects.toMatchObject({
      name: 'CivicGraphError',
      code: 'LIMIT_EXCEEDED',
      message: expect.stringContaining('cut it into several pages') as string,
      details: { maximum: 2_000_000 },
    });
    await expect(
      extract(page, { ...description, date: '2024-13-01' }),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect((await extract(page, description)).problems).toEqual([]);
  });
});

describe('an extraction worker', () => {
  const thread = new URL('./support/odd-thread.ts', import.meta.url);
  const workers: ExtractionWorker[] = [];
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.close()));
  });

  interface Answer {
    readonly title: string;
    readonly threadId: number;
  }

  /** Sends the thread pages that say what it is to do; gives the threads' numbers, or what went wrong. */
  function createOdd(options: ExtractionWorkerOptions = {}) {
    const worker = createExtractionWorker({ thread, ...options });
    workers.push(worker);
    return {
      close: worker.close,
      tell: async (deed: string): Promise<number> => {
        const page: unknown = await worker.extract(Buffer.from(deed), {
          title: deed,
        });
        const { title, threadId } = page as Answer;
        expect(title).toBe(deed);
        return threadId;
      },
    };
  }

  it('keeps its thread from page to page, and answers in order', async () => {
    const { tell } = createOdd();
    const done: string[] = [];
    const threads = await Promise.all(
      ['be slow', 'answer', 'be slow', 'answer'].map(async (deed, index) => {
        const threadId = await tell(deed);
        done.push(`${index} ${deed}`);
        return threadId;
      }),
    );
    expect(new Set(threads).size).toBe(1);
    expect(done).toEqual(['0 be slow', '1 answer', '2 be slow', '3 answer']);
  });

  it('lets only so many pages wait', async () => {
    const { tell } = createOdd({ waiting: 2 });
    const taken = [tell('be slow'), tell('answer'), tell('answer')];
    await expect(tell('answer')).rejects.toMatchObject({
      code: 'OVERLOADED',
      message: expect.stringContaining('Try again') as string,
    });
    await Promise.all(taken);
    await tell('answer');
  });

  it('ends a thread that takes too long over one page, and starts another', async () => {
    const { tell } = createOdd({ deadline: 3_000 });
    const before = await tell('answer');
    const hanging = tell('hang');
    // What waits all that time has its own all the same.
    const waiting = ['answer', 'answer'].map(tell);
    await expect(hanging).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message:
        'The page took longer to read than 3 s. Cut it into several pages.',
    });
    for (const after of await Promise.all(waiting)) {
      expect(after).not.toBe(before);
    }
  });

  it.each([
    ['throw', 'out of order'],
    ['exit', undefined],
  ])('starts another thread after one did %s', async (deed, cause) => {
    const { tell } = createOdd();
    const before = await tell('answer');
    const [broken, waiting] = [tell(deed), tell('answer')];
    await expect(broken).rejects.toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
      ...(cause === undefined ? {} : { cause: { message: cause } }),
    });
    expect(await waiting).not.toBe(before);
  });

  it('survives a thread that breaks down while nothing is asked of it', async () => {
    const { tell } = createOdd();
    const before = await tell('break down soon');
    await sleep(300);
    expect(await tell('answer')).not.toBe(before);
  });

  it('says so when the thread cannot start', async () => {
    const { tell } = createOdd({
      thread: new URL('./support/no-such-thread.js', import.meta.url),
    });
    await expect(tell('answer')).rejects.toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
    });
  });

  it('closes at once, whatever the thread is at, and takes nothing more', async () => {
    const { tell, close } = createOdd();
    await tell('answer');
    const refused = ['hang', 'answer'].map((deed) =>
      expect(tell(deed)).rejects.toMatchObject({ code: 'DATABASE_CLOSED' }),
    );
    const start = performance.now();
    await sleep(50);
    await close();
    await Promise.all(refused);
    expect(performance.now() - start).toBeLessThan(1_000);
    await expect(tell('answer')).rejects.toMatchObject({
      code: 'DATABASE_CLOSED',
    });
  });

  it('needs no thread to be closed', async () => {
    await createOdd().close();
  });
});
