import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { limits } from '../src/limits.js';

describe('docs/limits.md', () => {
  it('lists the limits of the source with their numbers', () => {
    const page = readFileSync(
      new URL('../docs/limits.md', import.meta.url),
      'utf8',
    );
    const documented = [
      ...page.matchAll(/^\| `(?<limit>\w+)` +\| (?<maximum>[\d,]+)/gm),
    ].map(({ groups }) => [
      groups?.['limit'],
      Number(groups?.['maximum']?.replaceAll(',', '')),
    ]);
    expect(documented).toEqual(Object.entries(limits));
  });
});
