import { describe, expect, it } from 'vitest';

import {
  nextBudget,
  readGraphAddress,
  writeChoice,
  writePins,
} from '../../src/explorer/views/graph/graph-address.js';

function read(query: string) {
  const parameters = new URLSearchParams(query);
  return readGraphAddress((name) => parameters.get(name) ?? undefined);
}

describe('the address of the graph view', () => {
  it('says little when nothing was chosen', () => {
    expect(read('')).toEqual({
      roots: [],
      expanded: [],
      hops: 1,
      budget: 60,
      hidden: [],
      pinned: new Map(),
      types: undefined,
      kinds: undefined,
      from: undefined,
      to: undefined,
      isOnlyDated: false,
    });
  });

  it('is read back as it was written', () => {
    const pins = new Map([
      ['district-a', { x: 12.4, y: -7.6 }],
      ['street_b', { x: 0, y: 100 }],
    ]);
    const address = read(
      new URLSearchParams({
        roots: 'district-a,street_b',
        pinned: writePins(pins).join(','),
        kinds:
          writeChoice(['PERSON', 'EVENT'], ['PERSON', 'EVENT', 'PLACE']) ?? '',
        dated: '1',
      }).toString(),
    );
    expect(address.roots).toEqual(['district-a', 'street_b']);
    expect(address.pinned).toEqual(
      new Map([
        ['district-a', { x: 12, y: -8 }],
        ['street_b', { x: 0, y: 100 }],
      ]),
    );
    expect(address.kinds).toEqual(['PERSON', 'EVENT']);
    expect(address.isOnlyDated).toBe(true);
  });

  it('tells all from none', () => {
    expect(writeChoice(['RUNS', 'BUILT'], ['RUNS', 'BUILT'])).toBeUndefined();
    const none = writeChoice([], ['RUNS', 'BUILT']) ?? '';
    expect(read(`types=${none}`).types).toEqual([]);
    expect(read('types=').types).toBeUndefined();
  });

  it('bears with what no view has written', () => {
    const address = read(
      'roots=,a,,a&hops=7&budget=9999&pinned=a,b_1&types=NOPE&from=2023-1-1&to=2023-12-31',
    );
    expect(address).toMatchObject({
      roots: ['a'],
      hops: 2,
      budget: 500,
      pinned: new Map(),
      types: undefined,
      from: undefined,
      to: '2023-12-31',
    });
    expect(read('hops=-1&budget=x')).toMatchObject({ hops: 1, budget: 60 });
    expect(
      read(`roots=${Array.from({ length: 30 }, (_, n) => `r${n}`).join(',')}`)
        .roots,
    ).toHaveLength(20);
  });

  it('asks for more in steps, up to what the server gives', () => {
    expect(nextBudget(60)).toBe(120);
    expect(nextBudget(86)).toBe(120);
    expect(nextBudget(240)).toBe(500);
    expect(nextBudget(500)).toBeUndefined();
  });
});
