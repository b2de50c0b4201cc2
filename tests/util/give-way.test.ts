import { expect, it } from 'vitest';

import { createGiveWay } from '../../src/util/give-way.js';

it('lets others have their turn in the midst of long work, and only then', async () => {
  let isOver = false;
  let turns = 0;
  const takeTurn = (): void => {
    turns += 1;
    if (!isOver) setImmediate(takeTurn);
  };
  setImmediate(takeTurn);

  const giveWay = createGiveWay();
  await giveWay();
  expect(turns).toBe(0);

  const end = performance.now() + 100;
  while (performance.now() < end) await giveWay();
  isOver = true;
  expect(turns).toBeGreaterThan(1);
  expect(turns).toBeLessThan(20);
});
