import { Float, Int } from 'type-graphql';
import type { ClassType } from 'type-graphql';

import { defineObjectType } from './define-type.js';
import type { FieldSpec } from './define-type.js';
import { extractionMethodEnum } from './enums.js';
import { evidenceArguments } from './paging-arguments.js';
import { typeNamed } from './type-registry.js';

export const evidenceType: ClassType = defineObjectType({
  name: 'Evidence',
  description:
    'The passage that states a fact. Offsets count UTF-16 code units of the document.',
  fields: {
    document: {
      type: typeNamed('Document'),
      description: 'The source.',
    },
    article: {
      type: typeNamed('Article'),
      description: 'The article of the source.',
    },
    paragraph: {
      type: () => Int,
      description: 'Which paragraph of the article, from 0.',
    },
    start: {
      type: () => Int,
      description:
        'Where the passage begins in the document; `article.text` begins at `article.start`.',
    },
    end: {
      type: () => Int,
      description: 'Where the passage ends in the document.',
    },
    quote: {
      type: () => String,
      nullable: true,
      description: 'The passage itself, when the text was loaded by its owner.',
    },
    method: {
      type: () => extractionMethodEnum,
      description: 'How the fact was taken from it.',
    },
    rule: {
      type: () => String,
      nullable: true,
      description: 'The extraction rule that found it.',
    },
    confidence: {
      type: () => Float,
      description: 'How sure the extraction is, from 0 to 1.',
    },
    verified: {
      type: () => Boolean,
      description:
        'Whether the text was there at load and the passage stood at these offsets.',
    },
  },
});

/** `evidence(first)` of a fact. */
export const evidenceField: FieldSpec = {
  type: () => [evidenceType],
  args: evidenceArguments,
  description: 'The passages that state it.',
};
