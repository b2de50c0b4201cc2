import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What happens to the bytes from now on, on open connections too. */
export type Fault =
  | { readonly kind: 'none' }
  /** Nothing arrives, nothing is refused; what was sent meanwhile arrives when the fault ends. */
  | { readonly kind: 'silence' }
  /** Each way takes so many milliseconds more. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** What a server answers comes at this rate. */
  | { readonly kind: 'throttle'; readonly bytesPerSecond: number }
  /** Each connection is cut when its server has answered so many bytes more. */
  | { readonly kind: 'cut-after'; readonly bytes: number }
  /** Cut in the middle of a record. */
  | { readonly kind: 'cut-in-record' }
  /** The next so many times that a transaction is committed, its answer is lost. */
  | { readonly kind: 'cut-at-commit'; readonly times: number };

export interface FaultProxy {
  readonly port: number;
  set(fault: Fault): void;
  /** Connections to the server are refused until `listen`. */
  refuse(): Promise<void>;
  listen(): Promise<void>;
  /** The connections open now fall silent for good, as when a firewall forgets them. */
  forget(): void;
  /** Ends the connections open now. */
  cut(): void;
  /** How many there are, have been, and were cut in the middle of something. */
  readonly open: number;
  readonly accepted: number;
  readonly cuts: number;
  close(): Promise<void>;
}

interface Pair {
  readonly client: Socket;
  readonly server: Socket;
  isForgotten: boolean;
  /** Set once its COMMIT has been passed on. */
  losesReply: boolean;
  answered: number;
}

/** Bolt's chunk of one message, which is COMMIT (0x12) without fields. */
const commit = Buffer.from('0002b0120000', 'hex');
/** How Bolt's RECORD (0x71) with its one field begins. */
const record = Buffer.from('b171', 'hex');
const piece = 1_024;

/** A connection to a server of which one can say what goes wrong on the way. */
export async function startFaultProxy(target: number): Promise<FaultProxy> {
  const pairs = new Set<Pair>();
  let fault: Fault = { kind: 'none' };
  let change = nextChange();
  let commitsToLose = 0;
  let accepted = 0;
  let cuts = 0;

  const server: Server = createServer({ allowHalfOpen: false }, (client) => {
    accepted += 1;
    const upstream = connect(target, '127.0.0.1');
    const pair: Pair = {
      ...{ client, server: upstream },
      ...{ isForgotten: false, losesReply: false, answered: 0 },
    };
    pairs.add(pair);
    client.setNoDelay(true);
    upstream.setNoDelay(true);
    relay(pair, 'request');
    relay(pair, 'answer');
  });

  const drop = (pair: Pair): void => {
    pairs.delete(pair);
    pair.client.destroy();
    pair.server.destroy();
  };
  const cutIn = (pair: Pair): void => {
    cuts += 1;
    drop(pair);
  };

  /** Passes on one direction in order, each part when the fault lets it. */
  function relay(pair: Pair, direction: 'request' | 'answer'): void {
    const [from, to] =
      direction === 'request'
        ? [pair.client, pair.server]
        : [pair.server, pair.client];
    let last: Promise<void> = Promise.resolve();
    const then = (step: () => Promise<void>): void => {
      last = last.then(step).catch(() => drop(pair));
    };
    from.on('data', (data: Buffer) => {
      const arrival = performance.now();
      then(async () => {
        while (fault.kind === 'silence') await change.happened;
        if (pair.isForgotten) return;
        if (fault.kind === 'delay') {
          await sleep(arrival + fault.milliseconds - performance.now());
        }
        if (direction === 'answer') await answer(pair, data);
        else request(pair, data);
      });
    });
    from.on('error', () => undefined);
    from.on('close', () => {
      then(async () => {
        while (fault.kind === 'silence') await change.happened;
        if (pair.isForgotten && to === pair.client) return;
        drop(pair);
      });
    });
  }

  function request(pair: Pair, data: Buffer): void {
    // Drivers send COMMIT in a packet of its own.
    if (commitsToLose > 0 && data.includes(commit)) {
      commitsToLose -= 1;
      pair.losesReply = true;
    }
    pair.server.write(data);
  }

  async function answer(pair: Pair, data: Buffer): Promise<void> {
    if (pair.losesReply) return cutIn(pair);
    pair.answered += data.length;
    switch (fault.kind) {
      case 'cut-after':
        if (pair.answered > fault.bytes) return cutIn(pair);
        break;
      case 'cut-in-record': {
        const start = data.lastIndexOf(record);
        if (start >= 0) {
          pair.client.write(data.subarray(0, start + 6));
          await sleep(50);
          return cutIn(pair);
        }
        break;
      }
      case 'throttle':
        for (let from = 0; from < data.length; from += piece) {
          const part = data.subarray(from, from + piece);
          pair.client.write(part);
          await sleep((part.length / fault.bytesPerSecond) * 1_000);
        }
        return;
      default:
    }
    pair.client.write(data);
  }

  const listen = async (port: number): Promise<void> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  await listen(0);
  const address = server.address();
  if (typeof address !== 'object' || address === null) {
    throw new Error('The proxy has no port.');
  }
  const { port } = address;

  return {
    port,
    set(next) {
      fault = next;
      commitsToLose = next.kind === 'cut-at-commit' ? next.times : 0;
      for (const pair of pairs) pair.answered = 0;
      change.happen();
      change = nextChange();
    },
    async refuse() {
      server.close();
      for (const pair of pairs) drop(pair);
    },
    listen: () => listen(port),
    forget() {
      for (const pair of pairs) pair.isForgotten = true;
    },
    cut() {
      for (const pair of pairs) drop(pair);
    },
    get open() {
      return pairs.size;
    },
    get accepted() {
      return accepted;
    },
    get cuts() {
      return cuts;
    },
    async close() {
      fault = { kind: 'none' };
      change.happen();
      server.close();
      for (const pair of pairs) drop(pair);
    },
  };
}

function nextChange(): {
  readonly happened: Promise<void>;
  readonly happen: () => void;
} {
  let happen = (): void => undefined;
  const happened = new Promise<void>((resolve) => {
    happen = resolve;
  });
  return { happened, happen };
}
