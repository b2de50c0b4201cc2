import { Float, ID, Int } from 'type-graphql';
import type { ClassType } from 'type-graphql';

import { links } from '../ontology/links.js';
import {
  entityProperties,
  nodeTypeNames,
  nodeTypes,
} from '../ontology/node-types.js';
import type { NodeProperty, NodeTypeName } from '../ontology/node-types.js';
import { countSuffix } from '../query/sort-keys.js';

import { defineInputType } from './define-type.js';
import type { FieldSpec, TypeReference } from './define-type.js';
import { entityKindEnum, enumNamed, sortDirectionEnum } from './enums.js';
import { partialDateScalar } from './partial-date-scalar.js';

type Target = NodeTypeName | 'Entity';

const targets: readonly Target[] = [...nodeTypeNames, 'Entity'];

const filtersByName = new Map<string, ClassType>();

const comparisons = ['gt', 'gte', 'lt', 'lte'] as const;

const operatorTexts: Readonly<Record<string, string>> = {
  eq: 'Equal to this; null means that the value is missing.',
  in: 'Equal to one of these.',
  contains: 'Contains this text.',
  has: 'Holds exactly this text.',
  startsWith: 'Starts with this text.',
  gt: 'Greater than this.',
  gte: 'Greater than or equal to this.',
  lt: 'Less than this.',
  lte: 'Less than or equal to this.',
};

const whereTypes = new Map(
  targets.map((target) => [target, defineWhere(target)] as const),
);
const linkFilterTypes = new Map(
  targets.map((target) => [target, defineLinkFilter(target)] as const),
);
const orderTypes = new Map(
  nodeTypeNames.map((type) => [type, defineOrder(type)] as const),
);

/** The filter of a node type: `StreetWhere`. */
export function whereType(target: Target): ClassType {
  return known(whereTypes.get(target));
}

/** The ordering of a node type: `StreetOrder`. */
export function orderType(type: NodeTypeName): ClassType {
  return known(orderTypes.get(type));
}

function defineWhere(target: Target): ClassType {
  const name = `${target}Where`;
  const self = (): ClassType => known(whereTypes.get(target));
  const fields: Record<string, FieldSpec> = {};
  for (const [property, definition] of comparedProperties(target)) {
    const filter = scalarFilter(definition);
    fields[property] = {
      type: () => filter,
      description: definition.description,
    };
  }
  if (target === 'Entity') {
    const filter = filterOf('EntityKindFilter', () => entityKindEnum, [
      'eq',
      'in',
    ]);
    fields['kind'] = {
      type: () => filter,
      description: 'The kind of the entity.',
    };
  } else {
    for (const [link, { target: linked, description }] of Object.entries(
      links[target],
    )) {
      fields[link] = {
        type: () => known(linkFilterTypes.get(linked)),
        description,
      };
    }
  }
  return defineInputType({
    name,
    description: `Which ${target === 'Entity' ? 'entities' : nodeTypes[target].plural} to keep. All conditions must hold.`,
    fields: {
      ...fields,
      and: { type: () => [self()], description: 'All of these must hold.' },
      or: {
        type: () => [self()],
        description: 'At least one of these must hold.',
      },
      not: { type: self, description: 'This must not hold.' },
    },
  });
}

function defineLinkFilter(target: Target): ClassType {
  const where = (): ClassType => known(whereTypes.get(target));
  return defineInputType({
    name: `${target}LinkFilter`,
    description: 'A condition on what a link leads to.',
    fields: {
      some: {
        type: where,
        description:
          'At least one linked node matches; `{}` means that there is any.',
      },
      none: {
        type: where,
        description: 'No linked node matches; `{}` means that there is none.',
      },
    },
  });
}

function defineOrder(type: NodeTypeName): ClassType {
  const fields: Record<string, FieldSpec> = {};
  for (const [property, definition] of comparedProperties(type)) {
    if (definition.type === 'STRING_LIST') continue;
    fields[property] = {
      type: () => sortDirectionEnum,
      description: definition.description,
    };
  }
  for (const link of Object.keys(links[type])) {
    fields[`${link}${countSuffix}`] = {
      type: () => sortDirectionEnum,
      description: `By the number of ${link}.`,
    };
  }
  return defineInputType({
    name: `${type}Order`,
    description:
      'One part of an ordering: name one field. The list as a whole sorts by its first part, then the next.',
    fields,
  });
}

function comparedProperties(
  target: Target,
): readonly (readonly [string, NodeProperty])[] {
  const properties: Readonly<Record<string, NodeProperty>> =
    target === 'Entity' ? entityProperties : nodeTypes[target].properties;
  return Object.entries(properties).filter(
    ([, { onlyRead }]) => onlyRead !== true,
  );
}

function scalarFilter(property: NodeProperty): ClassType {
  switch (property.type) {
    case 'ID':
      return filterOf('IdFilter', () => ID, ['eq', 'in']);
    case 'STRING':
      return filterOf('StringFilter', () => String, [
        'eq',
        'in',
        'contains',
        'startsWith',
        ...comparisons,
      ]);
    case 'STRING_LIST':
      return filterOf('StringListFilter', () => String, ['has', 'contains']);
    case 'INTEGER':
      return filterOf('IntFilter', () => Int, ['eq', 'in', ...comparisons]);
    case 'FLOAT':
      return filterOf('FloatFilter', () => Float, ['eq', 'in', ...comparisons]);
    case 'BOOLEAN':
      return filterOf('BooleanFilter', () => Boolean, ['eq']);
    case 'DATE':
      return filterOf('DateFilter', () => partialDateScalar, [
        'eq',
        'in',
        'startsWith',
        ...comparisons,
      ]);
    case 'ENUM':
      return filterOf(
        `${property.enumName}Filter`,
        () => enumNamed(property.enumName),
        ['eq', 'in'],
      );
  }
}

function filterOf(
  name: string,
  type: TypeReference,
  operators: readonly string[],
): ClassType {
  const found = filtersByName.get(name);
  if (found !== undefined) return found;
  const defined = defineInputType({
    name,
    description: 'Comparisons with one value; all that are given must hold.',
    fields: Object.fromEntries(
      operators.map((operator) => [
        operator,
        {
          type:
            operator === 'in'
              ? () => [type()]
              : operator === 'startsWith'
                ? () => String
                : type,
          description: operatorTexts[operator] ?? '',
        },
      ]),
    ),
  });
  filtersByName.set(name, defined);
  return defined;
}

function known(type: ClassType | undefined): ClassType {
  if (type === undefined)
    throw new TypeError('A filter type is used before it is defined.');
  return type;
}
