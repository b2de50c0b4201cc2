import { parentPort, threadId } from 'node:worker_threads';

import type { ExtractionRequest } from '../../../src/ingesting/extraction-message.js';

/** What a page can tell the thread to do, before it answers with the page's title and its own number. */
const deeds: Readonly<Record<string, () => void>> = {
  'be slow': () => spin(300),
  hang: () => spin(Infinity),
  throw: () => {
    throw new TypeError('out of order');
  },
  exit: () => process.exit(3),
  'break down soon': () =>
    setImmediate(() => {
      throw new TypeError('broke down while idle');
    }),
};

// Stands in for the thread that extracts.
parentPort?.on('message', ({ bytes, description }: ExtractionRequest) => {
  deeds[new TextDecoder().decode(bytes)]?.();
  parentPort?.postMessage({
    kind: 'PAGE',
    page: { title: description.title, threadId },
  });
});

/** As extraction does, it listens to nobody meanwhile. */
function spin(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}
