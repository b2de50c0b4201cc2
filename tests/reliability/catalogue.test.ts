import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const document = readFileSync(new URL('docs/reliability.md', root), 'utf8');

/** The rows of the tables: the number of a case, and the files that show it. */
const rows = new Map(
  [...document.matchAll(/^\| +(\d+) \|([^|]*)\|([^|]*`tests\/[^|]*)\|/gm)].map(
    ([, number, , files = '']) => [
      Number(number),
      [...files.matchAll(/`(tests\/[^`]+\.ts)`/g)].map(([, file = '']) => file),
    ],
  ),
);

describe('docs/reliability.md', () => {
  it('has all cases, each with the files that show it', () => {
    expect([...rows.keys()]).toEqual(
      Array.from({ length: 60 }, (_, index) => index + 1),
    );
    expect([...rows.values()].filter((files) => files.length === 0)).toEqual(
      [],
    );
  });

  it.each([...rows])(
    'names tests of case %i that bear its number',
    (number, files) => {
      for (const file of files) {
        const text = readFileSync(new URL(file, root), 'utf8');
        const numbers = [...text.matchAll(/case (\d+(?:, \d+)*)/g)].flatMap(
          ([, list = '']) => list.split(', ').map(Number),
        );
        expect(numbers, file).toContain(number);
      }
    },
  );
});
