import { describe, expect, it } from 'vitest';

import { linkGroups } from '../../../src/explorer/views/entity/links/link-groups.js';
import {
  openGroups,
  openInAddress,
} from '../../../src/explorer/views/entity/links/open-groups.js';

const groups = linkGroups([
  { type: 'AWARDED', direction: 'IN', count: 2 },
  { type: 'PART_OF', direction: 'IN', count: 6 },
  { type: 'PART_OF', direction: 'OUT', count: 1 },
  { type: 'RUNS', direction: 'OUT', count: 30 },
]);

describe('linkGroups', () => {
  it('puts the relations in reading order, those that lead out first', () => {
    expect(groups.map(({ key }) => key)).toEqual([
      'PART_OF.OUT',
      'PART_OF.IN',
      'RUNS.OUT',
      'AWARDED.IN',
    ]);
  });

  it('makes one group of a relation that is the same from both ends', () => {
    expect(
      linkGroups([
        { type: 'COOPERATED_WITH', direction: 'OUT', count: 1 },
        { type: 'COOPERATED_WITH', direction: 'IN', count: 2 },
      ]),
    ).toEqual([
      {
        key: 'COOPERATED_WITH.BOTH',
        type: 'COOPERATED_WITH',
        direction: 'BOTH',
        count: 3,
      },
    ]);
  });

  it('leaves out what the timeline, the figures and the mentions show', () => {
    expect(
      linkGroups([
        { type: 'ACTED_IN', direction: 'OUT', count: 16 },
        { type: 'MEASURES', direction: 'OUT', count: 9 },
        { type: 'MENTIONED_IN', direction: 'OUT', count: 19 },
      ]),
    ).toEqual([]);
  });
});

describe('openGroups', () => {
  it('opens the first groups as long as they are short', () => {
    expect([...openGroups(groups, [])]).toEqual(['PART_OF.OUT', 'PART_OF.IN']);
  });

  it('opens the first group however long it is', () => {
    const long = linkGroups([{ type: 'PART_OF', direction: 'IN', count: 300 }]);
    expect([...openGroups(long, [])]).toEqual(['PART_OF.IN']);
  });

  it('opens what the address says, in the order of the page, and nothing unknown', () => {
    expect([
      ...openGroups(groups, ['RUNS.OUT', 'PART_OF.IN', 'BUILT.OUT']),
    ]).toEqual(['PART_OF.IN', 'RUNS.OUT']);
  });

  it('remembers that all are closed', () => {
    expect([...openGroups(groups, openInAddress([]))]).toEqual([]);
  });

  it('takes back what it wrote', () => {
    const open = openGroups(groups, ['AWARDED.IN']);
    expect(openGroups(groups, openInAddress(open))).toEqual(open);
  });
});
