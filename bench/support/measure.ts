import autocannon from 'autocannon';

import type { Target } from '../targets/target.js';

import type { PreparedRequest } from './ask-target.js';
import { usageOf } from './process-usage.js';

/** One closed loop against one server. */
export interface Round {
  /** Requests a second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Of each process of the target, in their order. */
  readonly processes: readonly {
    /** Milliseconds of CPU a request. */
    readonly cpu: number;
    /** Bytes in memory at the end. */
    readonly memory: number;
  }[];
}

export interface Load {
  readonly requests: readonly PreparedRequest[];
  readonly connections: number;
  readonly seconds: number;
}

export async function measure(
  target: Target,
  { requests, connections, seconds }: Load,
): Promise<Round> {
  const before = await usageOfAll(target);
  const times: number[] = [];
  const result = await drive(
    {
      ...{ url: target.url, connections, duration: seconds },
      requests: requests.map(({ path, body }) => ({
        ...{ method: 'POST', path, body },
        headers: { 'content-type': 'application/json' },
      })),
    },
    (milliseconds) => times.push(milliseconds),
  );
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) {
    throw new Error(`${failed} requests to ${target.title} failed.`);
  }
  const after = await usageOfAll(target);
  const answered = result['2xx'];
  times.sort((left, right) => left - right);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
  return {
    ...{ rate: answered / result.duration, p50: at(0.5), p99: at(0.99) },
    processes: after.map(({ cpu, memory }, index) => ({
      cpu: (cpu - (before[index]?.cpu ?? NaN)) / answered,
      memory,
    })),
  };
}

/** The histogram of `autocannon` has whole milliseconds, which is too coarse here. */
function drive(
  options: autocannon.Options,
  onTime: (milliseconds: number) => void,
): Promise<autocannon.Result> {
  return new Promise((resolve, reject) => {
    const instance = autocannon(options, (error, result) => {
      if (error) reject(error as Error);
      else resolve(result);
    });
    instance.on('response', (_client, _status, _bytes, milliseconds) =>
      onTime(milliseconds),
    );
  });
}

function usageOfAll({
  processes,
}: Target): Promise<
  readonly { readonly cpu: number; readonly memory: number }[]
> {
  return Promise.all(processes.map(({ pid }) => usageOf(pid)));
}
