import { format } from 'node:util';
import { afterEach, beforeEach, expect } from 'vitest';

const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
let written: string[] = [];

/** A test that writes to the console fails: what is worth saying is worth asserting. */
beforeEach(() => {
  written = [];
  for (const method of methods) {
    // eslint-disable-next-line no-console -- takes the place of the console
    console[method] = (...values: unknown[]) => {
      written.push(format(...values));
    };
  }
});

afterEach(() => {
  expect(written, 'written to the console').toEqual([]);
});
