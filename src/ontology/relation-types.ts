import type { EntityKind } from './entity-kinds.js';

const actors = [
  'PERSON',
  'ENTERPRISE',
  'ORGANIZATION',
  'DISTRICT',
  'STREET',
  'COMMUNITY',
] as const satisfies readonly EntityKind[];

const anyEntity = [
  'DISTRICT',
  'STREET',
  'COMMUNITY',
  'ENTERPRISE',
  'ORGANIZATION',
  'PROGRAM',
  'PERSON',
  'PLACE',
  'EVENT',
] as const satisfies readonly EntityKind[];

/**
 * The closed vocabulary of relations, each with the kinds that may stand at its ends. A type is the
 * relationship's type in the graph. `subjectEnd` is `target` only for MEASURES, whose arrow leaves the
 * figure: a reader of the API still finds the measured entity as the subject.
 */
export const relationTypes = {
  PART_OF: {
    from: [
      'COMMUNITY',
      'STREET',
      'DISTRICT',
      'ORGANIZATION',
      'PLACE',
      'PROGRAM',
    ],
    to: ['STREET', 'DISTRICT', 'ORGANIZATION', 'PLACE', 'PROGRAM'],
    properties: [],
    description:
      'The subject is a part of the object: a street of a district, an office of a bureau.',
  },
  LOCATED_IN: {
    from: [
      'ENTERPRISE',
      'ORGANIZATION',
      'PLACE',
      'PROGRAM',
      'EVENT',
      'COMMUNITY',
    ],
    to: ['DISTRICT', 'STREET', 'COMMUNITY', 'PLACE'],
    properties: [],
    description: 'The subject stands, works or happened in the object.',
  },
  HOLDS_POST: {
    from: ['PERSON'],
    to: [
      'ORGANIZATION',
      'DISTRICT',
      'STREET',
      'COMMUNITY',
      'ENTERPRISE',
      'PROGRAM',
    ],
    properties: ['title'],
    description:
      'The person holds an office or a job at the object; `title` names it.',
  },
  MEMBER_OF: {
    from: ['PERSON', 'ENTERPRISE', 'ORGANIZATION'],
    to: ['ORGANIZATION', 'PROGRAM'],
    properties: ['role'],
    description: 'The subject belongs to the object.',
  },
  RUNS: {
    from: ['DISTRICT', 'STREET', 'COMMUNITY', 'ORGANIZATION', 'ENTERPRISE'],
    to: ['PROGRAM'],
    properties: [],
    description: 'The subject leads or operates the programme.',
  },
  PARTICIPATES_IN: {
    from: actors,
    to: ['PROGRAM'],
    properties: ['role'],
    description: 'The subject takes part in the programme without leading it.',
  },
  TARGETS: {
    from: ['PROGRAM'],
    to: anyEntity,
    properties: [],
    description: 'Whom the programme serves, or what it regulates.',
  },
  ACTED_IN: {
    from: anyEntity,
    to: ['EVENT'],
    properties: ['role'],
    description:
      'The subject took part in the event; `role` is ACTOR, TARGET, PARTICIPANT or BENEFICIARY.',
  },
  INSPECTED: {
    from: actors,
    to: anyEntity,
    properties: ['event', 'date'],
    description: 'The subject inspected the object.',
  },
  PENALISED: {
    from: actors,
    to: anyEntity,
    properties: ['event', 'date'],
    description: 'The subject imposed a penalty or a warning on the object.',
  },
  AWARDED: {
    from: actors,
    to: anyEntity,
    properties: ['event', 'date'],
    description: 'The subject gave the object an award, a title or a reward.',
  },
  COOPERATED_WITH: {
    from: actors,
    to: anyEntity,
    properties: ['event', 'date'],
    description: 'The subject and the object did something together.',
  },
  ESTABLISHED: {
    from: actors,
    to: anyEntity,
    properties: ['event', 'date'],
    description: 'The subject founded or set up the object.',
  },
  BUILT: {
    from: actors,
    to: anyEntity,
    properties: ['event', 'date'],
    description: 'The subject built the object.',
  },
  REPORTED: {
    from: ['PERSON'],
    to: ['ARTICLE'],
    properties: ['role'],
    description:
      'The person worked on the article; `role` is REPORTER, CORRESPONDENT, PHOTOGRAPHER, EDITOR or ART_EDITOR.',
  },
  MENTIONED_IN: {
    from: anyEntity,
    to: ['ARTICLE'],
    properties: ['surface', 'paragraph', 'start', 'end'],
    description: 'The article names the entity at the given place of the text.',
  },
  MEASURES: {
    from: ['METRIC'],
    to: anyEntity,
    properties: [],
    subjectEnd: 'target',
    description: 'The figure measures the entity.',
  },
} as const satisfies Record<string, RelationTypeDefinition>;

export type RelationType = keyof typeof relationTypes;

export const relationTypeNames = Object.keys(
  relationTypes,
) as readonly RelationType[];

/** What may stand at an end of a relation. */
export type RelationEnd = EntityKind | 'ARTICLE' | 'METRIC';

export type RelationProperty =
  | 'title'
  | 'role'
  | 'event'
  | 'date'
  | 'surface'
  | 'paragraph'
  | 'start'
  | 'end';

export interface RelationTypeDefinition {
  readonly from: readonly RelationEnd[];
  readonly to: readonly RelationEnd[];
  /** Properties beside those that every relation has. */
  readonly properties: readonly RelationProperty[];
  readonly subjectEnd?: 'target';
  readonly description: string;
}
