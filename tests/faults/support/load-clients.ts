import { ask, type Answer } from './ask.js';
import { faultDocument } from './fault-document.js';
import type { Ledger } from './ledger.js';
import { curatorToken } from './start-civicgraph.js';

export interface LoadClients {
  /** Answers of the loads, and of the reads. */
  readonly loads: readonly Answer[];
  readonly reads: readonly Answer[];
  /** The highest number sent so far. */
  readonly sent: () => number;
  /** Resolves when every request has ended. */
  stop(): Promise<void>;
}

export interface LoadOptions {
  readonly url: string;
  readonly ledger: Ledger;
  /** The first document's number is one more. */
  readonly after: number;
  readonly loaders?: number;
  readonly readers?: number;
}

/** A cheap read, so that what is slow is the fault's doing. */
export const someRead = '{ documents(first: 1) { nodes { id title } } }';

/** Clients that load one document after another, and note in the ledger what the server acknowledged; and readers. */
export function startLoadClients(options: LoadOptions): LoadClients {
  const { url, ledger, after, loaders = 10, readers = 0 } = options;
  const loads: Answer[] = [];
  const reads: Answer[] = [];
  let number = after;
  let isOver = false;

  const load = async (): Promise<void> => {
    while (!isOver) {
      number += 1;
      const own = number;
      const answer = await loadDocument(url, own);
      if (isStored(answer)) ledger.acknowledge(own);
      loads.push(answer);
    }
  };
  const read = async (): Promise<void> => {
    while (!isOver) reads.push(await ask(url, someRead));
  };
  const clients = [
    ...Array.from({ length: loaders }, load),
    ...Array.from({ length: readers }, read),
  ];
  return {
    ...{ loads, reads, sent: () => number },
    async stop() {
      isOver = true;
      await Promise.all(clients);
    },
  };
}

export function loadDocument(url: string, number: number): Promise<Answer> {
  return ask(
    url,
    'mutation ($extraction: JSON!, $text: String) { loadExtraction(extraction: $extraction, text: $text) { document refused { reason } } }',
    { variables: { ...faultDocument(number) }, token: curatorToken },
  );
}

/** Whether the server has said that it has the document. */
export function isStored({ code, body }: Answer): boolean {
  return code === 'OK' && body.includes('"refused":[]');
}
