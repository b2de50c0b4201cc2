import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../src/errors.js';
import { protocolCodes } from '../src/http/format-error.js';

const page = readFileSync(
  new URL('../docs/errors.md', import.meta.url),
  'utf8',
);

function rowsOf(heading: string): string[][] {
  const section =
    page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replace(/^`|`$/g, '')),
    );
}

describe('docs/errors.md', () => {
  it('lists the codes of the source with their status and fault', () => {
    const documented = rowsOf('Codes').map(([code, status, fault]) => [
      code,
      Number(status),
      fault,
    ]);
    const expected = Object.entries(errorCodes).map(
      ([code, { status, fault }]) => [code, status, fault],
    );
    expect(documented).toEqual(expected);
  });

  it('says when each code comes and what to do', () => {
    for (const row of rowsOf('Codes')) {
      expect(row.slice(3).map((cell) => cell.endsWith('.'))).toEqual([
        true,
        true,
      ]);
    }
  });

  it('lists the codes of the protocol that reach a client', () => {
    expect(rowsOf('Codes of the protocol').map(([code]) => code)).toEqual([
      ...protocolCodes,
    ]);
  });
});
