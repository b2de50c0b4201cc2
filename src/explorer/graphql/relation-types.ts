import type { RelationType } from './operations.js';

/** Relations that say the same from either end, so that it does not matter who stands first. */
export const mutualTypes: readonly RelationType[] = ['COOPERATED_WITH'];

/** The types of relations that a graph of entities can show, in the order in which they are listed. */
export const graphRelationTypes = [
  'PART_OF',
  'LOCATED_IN',
  'HOLDS_POST',
  'MEMBER_OF',
  'RUNS',
  'PARTICIPATES_IN',
  'TARGETS',
  'ACTED_IN',
  'INSPECTED',
  'PENALISED',
  'AWARDED',
  'COOPERATED_WITH',
  'ESTABLISHED',
  'BUILT',
] as const satisfies readonly RelationType[];
