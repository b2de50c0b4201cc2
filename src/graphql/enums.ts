import { registerEnumType } from 'type-graphql';

import { entityKinds } from '../ontology/entity-kinds.js';
import type { EntityKindDefinition } from '../ontology/entity-kinds.js';
import type { PropertyDefinition } from '../ontology/property-definition.js';
import { relationTypes } from '../ontology/relation-types.js';
import {
  eventRoles,
  extractionMethods,
  metricQualifiers,
  reportingRoles,
} from '../ontology/roles.js';

export const entityKindEnum = registered(
  'EntityKind',
  Object.keys(entityKinds),
  {
    description: 'What sort of thing an entity is.',
    values: Object.fromEntries(
      Object.entries<EntityKindDefinition>(entityKinds).map(
        ([kind, { title, description }]) => [kind, `${title}. ${description}`],
      ),
    ),
  },
);

export const relationTypeEnum = registered(
  'RelationType',
  Object.keys(relationTypes),
  {
    description: 'The closed vocabulary of relations.',
    values: Object.fromEntries(
      Object.entries(relationTypes).map(([type, { description }]) => [
        type,
        description,
      ]),
    ),
  },
);

export const eventRoleEnum = registered('EventRole', eventRoles, {
  description: 'How an entity took part in an event.',
  values: {
    ACTOR: 'It did it.',
    TARGET: 'It was done to it.',
    PARTICIPANT: 'It took part beside others.',
    BENEFICIARY: 'It was done for it.',
  },
});

export const reportingRoleEnum = registered('ReportingRole', reportingRoles, {
  description: 'What a person did for an article.',
  values: {
    REPORTER: 'A reporter of the paper.',
    CORRESPONDENT: 'A correspondent who does not belong to the paper.',
    PHOTOGRAPHER: 'Took a photograph.',
    EDITOR: 'The responsible editor.',
    ART_EDITOR: 'Laid out the page.',
  },
});

export const extractionMethodEnum = registered(
  'ExtractionMethod',
  extractionMethods,
  {
    description: 'How a fact was taken from its passage.',
    values: {
      CURATED: 'Read and written down by a person.',
      RULE: 'Found by an extraction rule.',
      MODEL: 'Found by a statistical model.',
    },
  },
);

export const directionEnum = registered('Direction', ['OUT', 'IN', 'BOTH'], {
  description: 'Which way a relation is followed.',
  values: {
    OUT: 'The entity is the subject.',
    IN: 'The entity is the object.',
    BOTH: 'Either.',
  },
});

export const sortDirectionEnum = registered('SortDirection', ['ASC', 'DESC'], {
  description: 'The direction of an ordering.',
  values: { ASC: 'Smallest first.', DESC: 'Largest first.' },
});

const ontologyEnums = new Map<string, object>([
  [
    'MetricQualifier',
    registered('MetricQualifier', metricQualifiers, {
      description: 'How exactly the value of a figure is stated.',
      values: {
        EXACT: 'Exactly the value.',
        OVER: 'More than the value.',
        UNDER: 'Less than the value.',
        ABOUT: 'Roughly the value.',
        RANGE: 'Between `value` and `valueTo`.',
        AT_LEAST: 'The value or more.',
        AT_MOST: 'The value or less.',
      },
    }),
  ],
  ...Object.values<EntityKindDefinition>(entityKinds).flatMap(
    ({ properties }) =>
      Object.values(properties).flatMap((property) =>
        property.type === 'ENUM'
          ? [[property.enumName, propertyEnum(property)] as const]
          : [],
      ),
  ),
]);

/** The enum of an ontology property, registered once. */
export function enumNamed(name: string): object {
  const found = ontologyEnums.get(name);
  if (found === undefined)
    throw new TypeError(`The ontology has no enum ${name}.`);
  return found;
}

function propertyEnum(
  property: PropertyDefinition & { readonly type: 'ENUM' },
): object {
  return registered(property.enumName, property.values, {
    description: property.description,
    values: {},
  });
}

function registered(
  name: string,
  values: readonly string[],
  texts: {
    readonly description: string;
    readonly values: Readonly<Record<string, string>>;
  },
): object {
  const entries = Object.fromEntries(values.map((value) => [value, value]));
  registerEnumType(entries, {
    name,
    description: texts.description,
    valuesConfig: Object.fromEntries(
      values.map((value) => [
        value,
        {
          description:
            texts.values[value] ??
            `${value.toLowerCase().replaceAll('_', ' ')}.`,
        },
      ]),
    ),
  });
  return entries;
}
