import { isIPv6 } from 'node:net';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { CivicGraphError } from '../../errors.js';

/** Counts refused tokens by the address that sent them. */
export interface RefusalThrottle {
  /** Rejects with THROTTLED while the address has no refusals left. */
  check(address: string): Promise<void>;
  /** Counts one refusal; resolves to whether it was the last one left. */
  count(address: string): Promise<boolean>;
}

/** As many refusals in as many seconds; mistyping is rarer, guessing is far more. */
const defaults = { refusals: 10, seconds: 60 };

export function createRefusalThrottle({
  refusals,
  seconds,
}: typeof defaults = defaults): RefusalThrottle {
  const limiter = new RateLimiterMemory({
    points: refusals,
    duration: seconds,
  });
  return {
    check: async (address) => {
      const counted = await limiter.get(keyOf(address));
      if (counted === null || counted.remainingPoints > 0) return;
      const retryAfter = Math.max(1, Math.ceil(counted.msBeforeNext / 1_000));
      throw new CivicGraphError(
        'THROTTLED',
        `This address has sent too many invalid tokens; try again in ${retryAfter} s.`,
        { details: { retryAfter } },
      );
    },
    count: async (address) =>
      (await limiter.penalty(keyOf(address))).consumedPoints === refusals,
  };
}

/** A network of IPv6 is one customer, who can take any of its addresses. */
function keyOf(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros =
    tail === undefined
      ? []
      : Array<string>(8 - groups.length - rest.length).fill('0');
  return [...groups, ...zeros, ...rest].slice(0, 4).join(':');
}
