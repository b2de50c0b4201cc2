import { expect } from 'vitest';

import { errorCodes } from '../../../src/errors.js';
import { buildSchema } from '../../../src/graphql/build-schema.js';
import { protocolCodes } from '../../../src/http/format-error.js';
import { randomQuery } from '../../graphql/random-query.js';
import { Random } from '../../graphql/support/random.js';
import type { SampleValues } from '../../graphql/support/sample-values.js';
import type { GraphQLBody } from '../../http/support/start-test-server.js';

/** What a client may be told about a request; that the server met the unexpected is not among it. */
const knownCodes: ReadonlySet<unknown> = new Set<string>([
  ...Object.keys(errorCodes).filter((code) => code !== 'INTERNAL_SERVER_ERROR'),
  ...protocolCodes,
]);

/**
 * Sends operations drawn from the schema, and each once more with its bytes altered. Whatever comes is
 * answered with JSON, a status below 500, and codes that are documented. Gives how often each code came.
 */
export async function askGenerated(
  url: string,
  samples: SampleValues,
  { seed, count }: { readonly seed: number; readonly count: number },
): Promise<ReadonlyMap<string, number>> {
  const schema = buildSchema();
  const codes = new Map<string, number>();
  for (let number = 0; number < count; number += 1) {
    const random = new Random(seed + number);
    const { text, variables } = randomQuery(schema, samples, seed + number);
    const valid = Buffer.from(JSON.stringify({ query: text, variables }));
    for (const body of [valid, altered(valid, random)]) {
      const label = `seed ${seed + number}: ${body.toString('latin1')}`;
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: new Uint8Array(body),
      });
      const answer = JSON.parse(await response.text()) as GraphQLBody;
      expect(response.status, label).toBeLessThan(500);
      expect(response.headers.get('content-type'), label).toContain('json');
      const found = (answer.errors ?? []).map((error) => error.extensions);
      for (const { code } of found)
        expect(knownCodes, `${label} ${String(code)}`).toContain(code);
      const first = String(found[0]?.['code'] ?? 'OK');
      codes.set(first, (codes.get(first) ?? 0) + 1);
    }
  }
  return codes;
}

/** One to eight bytes changed, left out, doubled or put in, or a stretch taken from elsewhere. */
function altered(bytes: Buffer, random: Random): Buffer {
  let result = bytes;
  const changes = random.integer(1, 8);
  for (let change = 0; change < changes; change += 1) {
    const at = random.integer(0, result.length - 1);
    const head = result.subarray(0, at);
    const tail = result.subarray(at + 1);
    const byte = Buffer.from([random.integer(0, 255)]);
    const from = random.integer(0, result.length - 1);
    result = random.pick([
      () => Buffer.concat([head, byte, tail]),
      () => Buffer.concat([head, tail]),
      () => Buffer.concat([head, byte, result.subarray(at)]),
      () => Buffer.concat([head, result.subarray(from, from + 20), tail]),
      () => Buffer.concat([head, Buffer.from(random.pick(pieces)), tail]),
    ])();
    if (result.length === 0) return byte;
  }
  return result;
}

const pieces = [
  '{',
  '}',
  '"',
  '\\',
  '$',
  '...',
  '@',
  '[',
  'null',
  '-1',
  '1e999',
];
