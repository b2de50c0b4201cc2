import { districtLevels } from '../../lexicon/areas/division-suffixes.js';
import {
  areaLikeWords,
  bareAreaEnds,
} from '../../lexicon/organizations/organization-areas.js';
import type { Candidate, TaggedPassage } from '../candidate-rule.js';

/** Areas that are no longer official, or too new: jieba's dictionary has many. */
export function districtsByTag(
  { words }: TaggedPassage,
  official: readonly Candidate[],
): readonly Candidate[] {
  const covered = new Set(
    official.flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, index) => start + index),
    ),
  );
  return words
    .filter(
      ({ text, tag, start, end }) =>
        tag === 'ns' &&
        text.length > 2 &&
        districtLevels.includes(text.slice(-1)) &&
        !bareAreaEnds.has(text) &&
        ![...areaLikeWords].some((word) => text.endsWith(word)) &&
        !covered.has(start) &&
        !covered.has(end - 1),
    )
    .map(({ start, end }) => ({
      start,
      end,
      kind: 'DISTRICT',
      confidence: 0.7,
      form: 'NAME',
      rule: 'division-tag',
    }));
}
