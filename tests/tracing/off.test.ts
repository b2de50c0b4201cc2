import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRequestSpan } from '../../src/tracing/in-request-span.js';
import { recordSpan } from '../../src/tracing/record-span.js';

const folder = new URL('../../src/tracing/', import.meta.url);

describe('without an exporter', () => {
  it('a request runs as it is, and no attribute is worked out', async () => {
    const unwanted = (): never => {
      throw new Error('It was worked out.');
    };
    const answer = await inRequestSpan({
      headers: {},
      run: async () => {
        recordSpan('statement', { milliseconds: 1, attributes: unwanted });
        return 'answer';
      },
      outcome: unwanted,
    });
    expect(answer).toBe('answer');
  });

  it('nothing of the SDK is loaded, for only the API is imported at the start', () => {
    const imported = readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [
        ...readFileSync(new URL(file, folder), 'utf8').matchAll(
          /from '(@opentelemetry[^']+)'/g,
        ),
      ])
      .map(([, name]) => name);
    expect(new Set(imported)).toEqual(new Set(['@opentelemetry/api']));
  });
});
