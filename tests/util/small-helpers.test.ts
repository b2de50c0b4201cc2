import { describe, expect, it } from 'vitest';

import { batches } from '../../src/util/batches.js';
import { groupBy } from '../../src/util/group-by.js';
import { jsonPointer } from '../../src/util/json-pointer.js';

describe('batches', () => {
  it('cuts a list and keeps its order', () => {
    expect(batches([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(batches([], 2)).toEqual([]);
  });
});

describe('groupBy', () => {
  it('keeps the order of keys and items', () => {
    expect([...groupBy(['b1', 'a1', 'b2'], (item) => item.charAt(0))]).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ]);
  });
});

describe('jsonPointer', () => {
  it('escapes as RFC 6901 asks', () => {
    expect(jsonPointer()).toBe('');
    expect(jsonPointer('a/b', 0, 'm~n')).toBe('/a~1b/0/m~0n');
  });
});
