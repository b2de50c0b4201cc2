import { Float, ID, Int } from 'type-graphql';
import type { ClassType } from 'type-graphql';

import { entityProperties } from '../ontology/node-types.js';

import { defineConnection } from './define-connection.js';
import { defineObjectType } from './define-type.js';
import { evidenceField } from './evidence-type.js';
import { typeNamed } from './type-registry.js';

export const mentionType: ClassType = defineObjectType({
  name: 'Mention',
  description: 'One place where a text names an entity.',
  fields: {
    id: { type: () => ID, description: entityProperties.id.description },
    surface: {
      type: () => String,
      nullable: true,
      description:
        'The name as it stands there; null when an event is told without a name.',
    },
    paragraph: {
      type: () => Int,
      description: 'Which paragraph of the article, from 0.',
    },
    start: {
      type: () => Int,
      description: 'Where it begins in the document (UTF-16).',
    },
    end: {
      type: () => Int,
      description: 'Where it ends in the document (UTF-16).',
    },
    confidence: {
      type: () => Float,
      description: 'How sure the extraction is, from 0 to 1.',
    },
    article: {
      type: typeNamed('Article'),
      description: 'The article.',
    },
    entity: {
      type: typeNamed('Entity'),
      description: 'The entity that is named.',
    },
    evidence: evidenceField,
  },
});

export const mentionConnection = defineConnection('Mention', {
  description: 'A page of mentions.',
  node: () => mentionType,
  edge: { node: { type: () => mentionType, description: 'The mention.' } },
});
