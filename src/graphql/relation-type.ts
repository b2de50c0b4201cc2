import { Float } from 'type-graphql';
import type { ClassType } from 'type-graphql';

import { nodeInterface } from './common-types.js';
import { defineObjectType } from './define-type.js';
import type { FieldSpec } from './define-type.js';
import { defineConnection } from './define-connection.js';
import { relationTypeEnum } from './enums.js';
import { evidenceField } from './evidence-type.js';
import { partialDateScalar } from './partial-date-scalar.js';
import { typeNamed } from './type-registry.js';

/** Properties of a relation, on the relation itself and on the edge of a typed link. */
export const relationProperties: Readonly<Record<string, FieldSpec>> = {
  title: {
    type: () => String,
    nullable: true,
    description: 'The post that is held.',
  },
  role: { type: () => String, nullable: true, description: 'In what role.' },
  date: {
    type: () => partialDateScalar,
    nullable: true,
    description: 'When it was done.',
  },
  validFrom: {
    type: () => partialDateScalar,
    nullable: true,
    description: 'Since when it holds.',
  },
  validTo: {
    type: () => partialDateScalar,
    nullable: true,
    description: 'Until when it holds.',
  },
  surface: {
    type: () => String,
    nullable: true,
    description: 'For a mention: the name as it stands in the text.',
  },
  recordedAt: {
    type: () => String,
    nullable: true,
    description: 'When it was loaded (ISO 8601).',
  },
};

export const relationType: ClassType = defineObjectType({
  name: 'Relation',
  description:
    'A fact that links two things, with the passages that state it. For MEASURES the subject is the measured entity.',
  implements: [nodeInterface],
  fields: {
    type: { type: () => relationTypeEnum, description: 'What links the two.' },
    subject: {
      type: typeNamed('Entity'),
      description: 'Who or what it is said of.',
    },
    object: { type: () => nodeInterface, description: 'The other end.' },
    ...relationProperties,
    confidence: {
      type: () => Float,
      description: 'How sure the extraction is, from 0 to 1.',
    },
    statement: {
      type: () => String,
      description: 'The fact as a sentence of our own.',
    },
    event: {
      type: typeNamed('Event'),
      nullable: true,
      description: 'The event that it belongs to, for example the inspection.',
    },
    evidence: evidenceField,
  },
});

export const relationConnection = defineConnection('Relation', {
  description: 'A page of relations.',
  node: () => relationType,
  edge: {
    node: { type: () => relationType, description: 'The relation.' },
    other: {
      type: () => nodeInterface,
      description: 'The end that you did not come from.',
    },
  },
});
