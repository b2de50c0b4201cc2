import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';

export interface Ledger {
  /** Returns once it is on disk. */
  acknowledge(document: number): void;
  /** All that were acknowledged, ever. */
  read(): ReadonlySet<number>;
  close(): void;
}

/** What a client was told is stored, kept so that it outlives whatever is killed. */
export function openLedger(file: string): Ledger {
  const descriptor = openSync(file, 'a');
  return {
    acknowledge(document) {
      writeSync(descriptor, `${document}\n`);
      fsyncSync(descriptor);
    },
    read: () =>
      new Set(
        readFileSync(file, 'utf8').split('\n').filter(Boolean).map(Number),
      ),
    close: () => closeSync(descriptor),
  };
}
