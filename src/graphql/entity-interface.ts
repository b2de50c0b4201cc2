import type { ClassType } from 'type-graphql';

import { entityProperties } from '../ontology/node-types.js';

import { nodeInterface } from './common-types.js';
import { defineInterfaceType } from './define-type.js';
import { directionEnum, entityKindEnum, eventRoleEnum } from './enums.js';
import { mentionConnection } from './mention-type.js';
import { kindsArgument, typesArgument } from './narrowing-arguments.js';
import { pagingArguments } from './paging-arguments.js';
import { partialDateScalar } from './partial-date-scalar.js';
import { propertyFields } from './property-fields.js';
import { relationCountType } from './relation-count-type.js';
import { relationConnection } from './relation-type.js';
import { typeNamed } from './type-registry.js';

export const entityInterface: ClassType = defineInterfaceType({
  name: 'Entity',
  description: 'Someone or something that the news tells about.',
  implements: [nodeInterface],
  fields: {
    kind: {
      type: () => entityKindEnum,
      description: 'What sort of thing it is.',
    },
    ...propertyFields(entityProperties),
    within: {
      type: typeNamed('Entity'),
      nullable: true,
      description:
        'The administrative parent or owner that tells it from others of its name.',
    },
    relations: {
      type: () => relationConnection,
      description:
        'Everything that links it to others, by type and name. Mentions are left out unless `types` names MENTIONED_IN.',
      args: {
        types: typesArgument('Only these types.'),
        direction: {
          type: () => directionEnum,
          defaultValue: 'BOTH',
          description: 'Whether it is the subject, the object or either.',
        },
        kinds: kindsArgument('Only relations to these kinds.'),
        ...pagingArguments,
      },
    },
    relationCounts: {
      type: () => [relationCountType],
      description:
        'How many relations of each type it has each way, by type, OUT before IN; types that it has none of are absent. Mentions are left out, as in `relations`. Each count is the `totalCount` of `relations` with that type and direction.',
    },
    timeline: {
      type: typeNamed('EventConnection'),
      description: 'The events that it took part in, oldest first.',
      args: {
        roles: {
          type: () => [eventRoleEnum],
          description: 'Only in these roles.',
        },
        from: {
          type: () => partialDateScalar,
          description:
            'Only events that may have happened on or after this date.',
        },
        to: {
          type: () => partialDateScalar,
          description:
            'Only events that may have happened on or before this date.',
        },
        ...pagingArguments,
      },
    },
    metrics: {
      type: typeNamed('MetricConnection'),
      description: 'The figures that are stated about it.',
      args: pagingArguments,
    },
    mentions: {
      type: () => mentionConnection,
      description:
        'Where the texts name it, in the order of documents and text.',
      args: pagingArguments,
    },
  },
});
