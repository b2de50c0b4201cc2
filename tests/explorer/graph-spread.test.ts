import { describe, expect, it } from 'vitest';

import { parallelRelations } from '../../src/explorer/views/graph/canvas/canvas-graph.js';
import {
  placesAround,
  spreadOut,
} from '../../src/explorer/views/graph/canvas/spread.js';

describe('places in the graph', () => {
  it('gives each newcomer a place of its own round its host', () => {
    const places = placesAround({ x: 10, y: 10 }, 30);
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(30);
    expect(placesAround({ x: 0, y: 0 }, 0)).toEqual([]);
  });

  it('pushes apart what stands too close, even in the same place', () => {
    const spread = spreadOut(
      new Map([
        ['a', { x: 0, y: 0 }],
        ['b', { x: 0, y: 0 }],
        ['c', { x: 5, y: 0 }],
      ]),
      { distance: 50, fixed: new Set() },
    );
    const points = [...spread.values()];
    for (const [index, left] of points.entries()) {
      for (const right of points.slice(index + 1)) {
        expect(Math.hypot(left.x - right.x, left.y - right.y)).toBeGreaterThan(
          49,
        );
      }
    }
  });

  it('leaves fixed ones where they are', () => {
    const fixed = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 1, y: 0 }],
    ]);
    expect(
      spreadOut(fixed, { distance: 50, fixed: new Set(['a', 'b']) }),
    ).toEqual(fixed);
    const spread = spreadOut(fixed, { distance: 50, fixed: new Set(['a']) });
    expect(spread.get('a')).toEqual({ x: 0, y: 0 });
    expect(spread.get('b')?.x).toBeGreaterThan(49);
  });

  it('finds the relations that share both ends, whichever way they go', () => {
    const relation = (id: string, subject: string, object: string) => ({
      id,
      type: 'RUNS' as const,
      subject: { id: subject },
      object: { id: object },
    });
    expect(
      parallelRelations([
        relation('1', 'a', 'b'),
        relation('2', 'b', 'a'),
        relation('3', 'a', 'c'),
      ]),
    ).toEqual(new Set(['1', '2']));
  });
});
