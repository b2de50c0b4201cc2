import { entityKinds } from './entity-kinds.js';
import type { EntityKindDefinition } from './entity-kinds.js';
import { links } from './links.js';
import { entityProperties, nodeTypeNames, nodeTypes } from './node-types.js';
import type { NodeProperty } from './node-types.js';
import type { PropertyDefinition } from './property-definition.js';
import { relationTypes } from './relation-types.js';
import type { RelationTypeDefinition } from './relation-types.js';
import {
  eventRoles,
  extractionMethods,
  metricQualifiers,
  reportingRoles,
} from './roles.js';

/** `docs/ontology.md`: the ontology for people, made from the data that the program reads. */
export function describeOntology(): string {
  const sections = [
    '# Ontology',
    '_Generated from `src/ontology` by `npm run generate`; a test keeps the two equal._',
    'Every entity is a node with the label `Entity` and the label of its kind. Every relation has an id, ' +
      'a statement, a confidence and at least one passage of evidence.',
    '## Properties of every entity',
    propertyTable(entityProperties),
    '## Kinds of entity',
    ...Object.entries<EntityKindDefinition>(entityKinds).flatMap(
      ([kind, definition]) => kindSection(kind, definition),
    ),
    '## Other nodes',
    ...nodeTypeNames
      .filter((name) => !nodeTypes[name].isEntity)
      .flatMap((name) => [
        `### ${name}`,
        nodeTypes[name].description,
        propertyTable(nodeTypes[name].properties),
      ]),
    '## Relations',
    relationTable(),
    '## Typed links',
    'Fields of the GraphQL types that follow relations. An arrow to the right means that the type is the ' +
      'subject of the relation, to the left that it is the object.',
    linkTable(),
    '## Roles and other closed lists',
    table(
      ['list', 'values'],
      [
        ['roles in an event', eventRoles.join(', ')],
        ['roles in reporting', reportingRoles.join(', ')],
        ['methods of extraction', extractionMethods.join(', ')],
        ['qualifiers of a figure', metricQualifiers.join(', ')],
      ],
    ),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** `schema/ontology.json`: the same as data, for programs. */
export function ontologyJson(): string {
  return `${JSON.stringify(
    {
      entityProperties,
      entityKinds,
      relationTypes,
      links,
      eventRoles,
      reportingRoles,
      extractionMethods,
      metricQualifiers,
    },
    null,
    2,
  )}\n`;
}

function kindSection(kind: string, definition: EntityKindDefinition): string[] {
  return [
    `### ${definition.label} (${kind}, ${definition.title})`,
    `${definition.description} ${
      definition.within
        ? 'Told apart by its name and by what it lies within.'
        : 'Told apart by its name.'
    }`,
    propertyTable(definition.properties),
  ];
}

function propertyTable(
  properties: Readonly<Record<string, NodeProperty | PropertyDefinition>>,
): string {
  const rows = Object.entries(properties).map(([name, property]) => [
    `\`${name}\``,
    property.type === 'ENUM'
      ? property.values.join(', ')
      : property.type.toLowerCase(),
    property.description,
  ]);
  return rows.length === 0 ? '' : table(['property', 'type', 'meaning'], rows);
}

function relationTable(): string {
  return table(
    ['type', 'from', 'to', 'properties', 'meaning'],
    Object.entries<RelationTypeDefinition>(relationTypes).map(
      ([type, definition]) => [
        `\`${type}\``,
        ends(definition.from),
        ends(definition.to),
        definition.properties.join(', '),
        definition.description,
      ],
    ),
  );
}

const kindCount = Object.keys(entityKinds).length;

function ends(kinds: readonly string[]): string {
  return kinds.length === kindCount ? 'any entity' : kinds.join(', ');
}

function linkTable(): string {
  return table(
    ['field', 'follows', 'leads to', 'meaning'],
    nodeTypeNames.flatMap((source) =>
      Object.entries(links[source]).map(([field, link]) => [
        `\`${source}.${field}\``,
        `${link.direction === 'out' ? '→' : '←'} ${link.relations.join(', ')}`,
        link.target,
        link.description,
      ]),
    ),
  );
}

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join(
    '\n',
  );
}
