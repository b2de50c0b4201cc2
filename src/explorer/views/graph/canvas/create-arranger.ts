import type { ArrangeAnswer, ArrangeRequest } from './arrange-protocol.js';
import type { Point } from './canvas-graph.js';

export interface Arranger {
  /** Finds places; the promise of a request that a later one has overtaken is never kept. */
  arrange(request: ArrangeRequest): Promise<ReadonlyMap<string, Point>>;
  stop(): void;
}

/** Arranges graphs in a worker, so that the page stays quick; one graph at a time, the last one asked for. */
export function createArranger(): Arranger {
  let worker: Worker | undefined;
  let lastNumber = 0;
  let isBusy = false;
  return {
    arrange: (request) =>
      new Promise((resolve, reject) => {
        if (isBusy) {
          worker?.terminate();
          worker = undefined;
        }
        worker ??= new Worker(new URL('./arrange-worker.ts', import.meta.url), {
          type: 'module',
        });
        isBusy = true;
        lastNumber += 1;
        const number = lastNumber;
        worker.onmessage = ({ data }: MessageEvent<ArrangeAnswer>) => {
          if (number === lastNumber) {
            isBusy = false;
            resolve(data);
          }
        };
        worker.onerror = () => {
          isBusy = false;
          reject(new Error('The graph could not be arranged.'));
        };
        worker.postMessage(request);
      }),
    stop: () => {
      worker?.terminate();
      worker = undefined;
    },
  };
}
