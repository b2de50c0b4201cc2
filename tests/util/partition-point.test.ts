import { expect, it } from 'vitest';

import { partitionPoint } from '../../src/util/partition-point.js';

it.each([
  { items: [], limit: 5, count: 0 },
  { items: [1, 3, 5], limit: 0, count: 0 },
  { items: [1, 3, 5], limit: 1, count: 0 },
  { items: [1, 3, 5], limit: 4, count: 2 },
  { items: [1, 3, 3, 5], limit: 5, count: 3 },
  { items: [1, 3, 5], limit: 9, count: 3 },
])('finds $count of $items below $limit', ({ items, limit, count }) => {
  expect(partitionPoint(items, (item) => item < limit)).toBe(count);
});
