import { expect, it } from 'vitest';

import { extractGoldPage } from './evaluation/extract-gold-page.js';
import { qualityOf } from './evaluation/format-scores.js';
import { goldPagesOf } from './evaluation/gold-page.js';
import { scoreExtraction } from './evaluation/score-extraction.js';

/**
 * What the rules reach on pages that they were not written for, with a little room: docs/extraction.md has
 * the figures. A change that falls below has made extraction worse.
 */
const floors = {
  'mention PERSON': 0.96,
  'mention DISTRICT': 0.97,
  'mention STREET': 0.94,
  'all mentions': 0.88,
  'all entities': 0.88,
  'relation REPORTED': 0.87,
  'relation PART_OF': 0.82,
  'relation HOLDS_POST': 0.67,
  'relation LOCATED_IN': 0.63,
  'all relations': 0.67,
  metric: 0.55,
} as const;

const quality = qualityOf(
  goldPagesOf('held-out').flatMap((page) =>
    scoreExtraction(page.gold, extractGoldPage(page), page.text),
  ),
);

function qualityOfCategory(category: string): {
  readonly f1: number;
  readonly precision: number;
} {
  return (
    quality.find((row) => row.category === category) ?? { f1: 0, precision: 0 }
  );
}

it.each(Object.entries(floors))(
  'F1 of %s is at least %d',
  (category, floor) => {
    expect(qualityOfCategory(category).f1).toBeGreaterThanOrEqual(floor);
  },
);

it('states few relations that the text does not', () => {
  expect(qualityOfCategory('all relations').precision).toBeGreaterThanOrEqual(
    0.85,
  );
});
