import { Int } from 'type-graphql';
import type { ClassType } from 'type-graphql';

import { defineObjectType } from './define-type.js';
import { directionEnum, relationTypeEnum } from './enums.js';

export const relationCountType: ClassType = defineObjectType({
  name: 'RelationCount',
  description: 'How many relations of one type an entity has one way.',
  fields: {
    type: { type: () => relationTypeEnum, description: 'The type.' },
    direction: {
      type: () => directionEnum,
      description:
        'OUT when the entity is the subject of the relations, IN when it is the object; never BOTH.',
    },
    count: { type: () => Int, description: 'How many; at least one.' },
  },
});
