import { entityKinds } from './entity-kinds.js';
import type { EntityKind } from './entity-kinds.js';
import type { PropertyDefinition } from './property-definition.js';
import { metricQualifiers } from './roles.js';

/** Properties that every entity has, whatever its kind. */
export const entityProperties = {
  id: {
    type: 'ID',
    description: 'Stable id, made of the content that identifies the thing.',
  },
  name: { type: 'STRING', description: 'The canonical name.' },
  aliases: {
    type: 'STRING_LIST',
    description: 'Other names: short forms, former names.',
  },
  sourceNames: {
    type: 'STRING_LIST',
    description: 'The forms in which the sources name it.',
  },
  pinyin: {
    type: 'STRING',
    description:
      'The name in pinyin without tones, for search without an input method.',
  },
  summary: {
    type: 'STRING',
    description: 'What it is, in one sentence of our own.',
    nullable: true,
  },
} as const satisfies Record<string, NodeProperty>;

const documentProperties = {
  id: entityProperties.id,
  title: {
    type: 'STRING',
    description: 'Title of the document, for example the page of a newspaper.',
  },
  publisher: {
    type: 'STRING',
    description: 'Who published it.',
    nullable: true,
  },
  date: {
    type: 'DATE',
    description: 'Date of publication, as precisely as it is known.',
    nullable: true,
  },
  length: {
    type: 'INTEGER',
    description: 'Length of the text in UTF-16 code units.',
  },
  sha256: {
    type: 'STRING',
    description: 'SHA-256 of the source file, in hexadecimal.',
  },
} as const satisfies Record<string, NodeProperty>;

const articleProperties = {
  id: entityProperties.id,
  title: { type: 'STRING', description: 'Title of the article.' },
  kicker: {
    type: 'STRING',
    description: 'The line above the title.',
    nullable: true,
  },
  subtitle: {
    type: 'STRING',
    description: 'The line below the title.',
    nullable: true,
  },
  position: {
    type: 'INTEGER',
    description: 'Place of the article in its document, from 0.',
  },
  start: {
    type: 'INTEGER',
    description:
      'Where the article begins in the text of the document (UTF-16).',
  },
  end: {
    type: 'INTEGER',
    description: 'Where the article ends in the text of the document (UTF-16).',
  },
  paragraphCount: {
    type: 'INTEGER',
    description: 'Number of paragraphs, headings and captions included.',
  },
  text: {
    type: 'STRING',
    description:
      'The text of the article as its owner loaded it; null when only the facts were loaded. It begins at `start` of the document, so `text.slice(evidence.start - start, evidence.end - start)` is the quote (UTF-16).',
    nullable: true,
    onlyRead: true,
  },
} as const satisfies Record<string, NodeProperty>;

const metricProperties = {
  id: entityProperties.id,
  name: { type: 'STRING', description: 'What is measured.' },
  value: {
    type: 'FLOAT',
    description:
      'The value in plain units: 1.7 million is 1700000, 7 per cent is 7.',
  },
  valueTo: {
    type: 'FLOAT',
    description: 'The upper end, when a range is stated.',
    nullable: true,
  },
  unit: { type: 'STRING', description: 'The unit of the value.' },
  period: {
    type: 'STRING',
    description:
      'The period it covers: a partial date, or two joined by a slash.',
    nullable: true,
  },
  qualifier: {
    type: 'ENUM',
    enumName: 'MetricQualifier',
    values: metricQualifiers,
    description: 'How exactly the value is stated.',
  },
  statement: {
    type: 'STRING',
    description: 'The figure as a sentence of our own.',
    nullable: true,
  },
  confidence: {
    type: 'FLOAT',
    description: 'How sure the extraction is, from 0 to 1.',
  },
} as const satisfies Record<string, NodeProperty>;

/** Event has beside its kind's properties what a fact has. */
const eventProperties = {
  statement: {
    type: 'STRING',
    description: 'What happened, in one sentence of our own.',
    nullable: true,
  },
  confidence: {
    type: 'FLOAT',
    description: 'How sure the extraction is, from 0 to 1.',
  },
} as const satisfies Record<string, NodeProperty>;

export type NodeProperty = PropertyDefinition & {
  readonly nullable?: boolean;
  /** A long text: read where it is selected, but never filtered, ordered or searched by. */
  readonly onlyRead?: boolean;
};

export interface NodeTypeDefinition {
  readonly name: NodeTypeName;
  /** The value of the node's `kind` property. */
  readonly kind: EntityKind | 'DOCUMENT' | 'ARTICLE' | 'METRIC';
  readonly label: string;
  readonly isEntity: boolean;
  readonly plural: string;
  readonly singular: string;
  readonly description: string;
  readonly properties: Readonly<Record<string, NodeProperty>>;
  /** The property that lists are ordered by unless the caller says otherwise. */
  readonly defaultOrder: string;
}

export type NodeTypeName =
  (typeof entityKinds)[EntityKind]['label'] | 'Document' | 'Article' | 'Metric';

/** Every type of node that the API serves, by its GraphQL name. */
export const nodeTypes: Readonly<Record<NodeTypeName, NodeTypeDefinition>> = {
  District: entityType('DISTRICT'),
  Street: entityType('STREET'),
  Community: entityType('COMMUNITY'),
  Enterprise: entityType('ENTERPRISE'),
  Organization: entityType('ORGANIZATION'),
  Program: entityType('PROGRAM'),
  Person: entityType('PERSON'),
  Place: entityType('PLACE'),
  Event: entityType('EVENT'),
  Document: {
    name: 'Document',
    kind: 'DOCUMENT',
    label: 'Document',
    isEntity: false,
    plural: 'documents',
    singular: 'document',
    description:
      'A source: one newspaper page or another text that facts were taken from.',
    properties: documentProperties,
    defaultOrder: 'title',
  },
  Article: {
    name: 'Article',
    kind: 'ARTICLE',
    label: 'Article',
    isEntity: false,
    plural: 'articles',
    singular: 'article',
    description: 'One article of a document.',
    properties: articleProperties,
    defaultOrder: 'title',
  },
  Metric: {
    name: 'Metric',
    kind: 'METRIC',
    label: 'Metric',
    isEntity: false,
    plural: 'metrics',
    singular: 'metric',
    description:
      'A figure that a source states about an entity: name, value, unit and period.',
    properties: metricProperties,
    defaultOrder: 'name',
  },
};

export const nodeTypeNames = Object.keys(nodeTypes) as readonly NodeTypeName[];

export const entityTypeNames: readonly NodeTypeName[] = nodeTypeNames.filter(
  (name) => nodeTypes[name].isEntity,
);

const typeByKind = new Map(
  nodeTypeNames.map((name) => [nodeTypes[name].kind as string, name]),
);

/** The GraphQL type of a node with this `kind` property. */
export function nodeTypeOfKind(kind: string): NodeTypeName | undefined {
  return typeByKind.get(kind);
}

function entityType(kind: EntityKind): NodeTypeDefinition {
  const definition = entityKinds[kind];
  const own: Record<string, NodeProperty> = {};
  for (const [name, property] of Object.entries<PropertyDefinition>(
    definition.properties,
  )) {
    own[name] = { ...property, nullable: true };
  }
  return {
    name: definition.label,
    kind,
    label: definition.label,
    isEntity: true,
    plural: definition.plural,
    singular: definition.singular,
    description: definition.description,
    properties: {
      ...entityProperties,
      ...own,
      ...(kind === 'EVENT' ? eventProperties : {}),
    },
    defaultOrder: 'name',
  };
}
