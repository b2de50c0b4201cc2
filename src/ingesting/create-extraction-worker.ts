import { Worker } from 'node:worker_threads';

import { CivicGraphError } from '../errors.js';

import type { PageDescription } from './extract-bytes.js';
import type { CheckedPage } from './extract-checked.js';
import type {
  ExtractionAnswer,
  ExtractionRequest,
} from './extraction-message.js';

export interface ExtractionWorkerOptions {
  /** How many pages may wait while one is read. */
  readonly waiting?: number;
  /** Milliseconds that one page may take; the start of the thread counts, waiting does not. */
  readonly deadline?: number;
  /** The module that the thread runs. */
  readonly thread?: URL;
}

export interface ExtractionWorker {
  /**
   * `extractChecked` in a thread of its own, one page after another. Rejects with what that throws; with
   * OVERLOADED when too many pages wait, LIMIT_EXCEEDED past the deadline, INTERNAL_SERVER_ERROR when the
   * thread broke down, DATABASE_CLOSED after `close`. A thread that is lost is replaced for the next page.
   */
  readonly extract: (
    bytes: Uint8Array,
    description: PageDescription,
  ) => Promise<CheckedPage>;
  /** The pages that are read or wait. */
  readonly load: () => { readonly running: number; readonly waiting: number };
  /** Ends the thread, whatever it is at. */
  readonly close: () => Promise<void>;
}

interface Turn {
  readonly worker: Worker;
  readonly resolve: (answer: ExtractionAnswer) => void;
  readonly reject: (error: unknown) => void;
}

const isSource = import.meta.url.endsWith('.ts');
const ownThread = new URL(
  `./extraction-thread.${isSource ? 'ts' : 'js'}`,
  import.meta.url,
);

/** A thread that extracts pages. It starts at the first of them, and by itself keeps no process alive. */
export function createExtractionWorker({
  waiting = 8,
  deadline = 60_000,
  thread = ownThread,
}: ExtractionWorkerOptions = {}): ExtractionWorker {
  let worker: Worker | undefined;
  let turn: Turn | undefined;
  let unanswered = 0;
  let last: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  function start(): Worker {
    const started = startThread(thread);
    started.on('message', (answer: ExtractionAnswer) => {
      if (turn?.worker === started) turn.resolve(answer);
    });
    started.on('error', (cause) => lose(started, brokenDown(cause)));
    started.on('exit', () =>
      lose(started, isClosed ? stopping() : brokenDown()),
    );
    return started;
  }

  function lose(lost: Worker, reason: CivicGraphError): void {
    if (worker === lost) worker = undefined;
    if (turn?.worker === lost) turn.reject(reason);
  }

  async function ask(request: ExtractionRequest): Promise<CheckedPage> {
    if (isClosed) throw stopping();
    const asked = (worker ??= start());
    const timer = setTimeout(() => {
      lose(asked, tooSlow(deadline));
      void asked.terminate();
    }, deadline);
    asked.ref();
    try {
      const answer = await new Promise<ExtractionAnswer>((resolve, reject) => {
        turn = { worker: asked, resolve, reject };
        asked.postMessage(request);
      });
      return pageOf(answer);
    } finally {
      turn = undefined;
      clearTimeout(timer);
      asked.unref();
    }
  }

  return {
    async extract(bytes, description) {
      if (unanswered > waiting) throw overloaded();
      unanswered += 1;
      const answer = last.then(() => ask({ bytes, description }));
      last = answer.catch(() => undefined);
      try {
        return await answer;
      } finally {
        unanswered -= 1;
      }
    },
    load: () => ({
      running: Math.min(unanswered, 1),
      waiting: Math.max(unanswered - 1, 0),
    }),
    async close() {
      isClosed = true;
      await worker?.terminate();
    },
  };
}

/** Run from its sources, as tests do it, the thread first needs what reads TypeScript. */
function startThread(thread: URL): Worker {
  if (!thread.pathname.endsWith('.ts')) return new Worker(thread);
  const address = JSON.stringify(thread.href);
  const program = `import('tsx/esm/api').then(({ register }) => {
    register();
    return import(${address});
  });`;
  return new Worker(program, { eval: true });
}

function pageOf(answer: ExtractionAnswer): CheckedPage {
  switch (answer.kind) {
    case 'PAGE':
      return answer.page;
    case 'REFUSAL': {
      const { code, message, details } = answer;
      throw new CivicGraphError(code, message, { details });
    }
    case 'FAILURE':
      throw answer.error;
  }
}

function overloaded(): CivicGraphError {
  return new CivicGraphError(
    'OVERLOADED',
    'Too many pages wait to be read already. Try again in a moment.',
  );
}

function tooSlow(deadline: number): CivicGraphError {
  return new CivicGraphError(
    'LIMIT_EXCEEDED',
    `The page took longer to read than ${deadline / 1000} s. Cut it into several pages.`,
    { details: { maximum: deadline } },
  );
}

function brokenDown(cause?: unknown): CivicGraphError {
  return new CivicGraphError(
    'INTERNAL_SERVER_ERROR',
    'The thread that reads pages broke down. A new one reads the next page.',
    { cause },
  );
}

function stopping(): CivicGraphError {
  return new CivicGraphError(
    'DATABASE_CLOSED',
    'The server is stopping and reads no more pages.',
  );
}
