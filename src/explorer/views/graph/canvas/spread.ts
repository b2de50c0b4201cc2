import type { Point } from './canvas-graph.js';

const golden = Math.PI * (3 - Math.sqrt(5));

/** Places round a point for so many newcomers, none on another. */
export function placesAround(centre: Point, count: number): readonly Point[] {
  return Array.from({ length: count }, (_, index) => {
    const distance = 60 + 14 * Math.sqrt(index);
    return {
      x: centre.x + distance * Math.cos(index * golden),
      y: centre.y + distance * Math.sin(index * golden),
    };
  });
}

/**
 * The same places with at least `distance` between any two of them: those that are too close push each other
 * apart, fixed ones stay.
 */
export function spreadOut(
  places: ReadonlyMap<string, Point>,
  options: { readonly distance: number; readonly fixed: ReadonlySet<string> },
): ReadonlyMap<string, Point> {
  const { distance, fixed } = options;
  const moved = [...places].map(([id, { x, y }], index) => ({
    id,
    x,
    y,
    index,
  }));
  for (let round = 0; round < 60; round += 1) {
    let isMoved = false;
    for (const left of moved) {
      for (const right of moved.slice(left.index + 1)) {
        isMoved = pushApart(left, right) || isMoved;
      }
    }
    if (!isMoved) {
      break;
    }
  }
  return new Map(moved.map(({ id, x, y }) => [id, { x, y }]));

  function pushApart(
    left: { readonly id: string; x: number; y: number; readonly index: number },
    right: { readonly id: string; x: number; y: number },
  ): boolean {
    const gap = Math.hypot(right.x - left.x, right.y - left.y);
    const isLeftFixed = fixed.has(left.id);
    const isRightFixed = fixed.has(right.id);
    if (gap >= distance || (isLeftFixed && isRightFixed)) {
      return false;
    }
    const angle =
      gap === 0
        ? left.index * golden
        : Math.atan2(right.y - left.y, right.x - left.x);
    const push = distance - gap + 0.5;
    const leftPush = isLeftFixed ? 0 : isRightFixed ? push : push / 2;
    left.x -= Math.cos(angle) * leftPush;
    left.y -= Math.sin(angle) * leftPush;
    right.x += Math.cos(angle) * (push - leftPush);
    right.y += Math.sin(angle) * (push - leftPush);
    return true;
  }
}
