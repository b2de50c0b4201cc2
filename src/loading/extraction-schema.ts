import {
  entityKinds,
  type EntityKindDefinition,
} from '../ontology/entity-kinds.js';
import type { PropertyDefinition } from '../ontology/property-definition.js';
import {
  relationTypes,
  type RelationTypeDefinition,
} from '../ontology/relation-types.js';
import {
  eventRoles,
  metricQualifiers,
  reportingRoles,
} from '../ontology/roles.js';

import { documentLimits } from './document-limits.js';

export type JsonSchema = { readonly [key: string]: unknown };

/** Relations that the loader derives, and so no file states. */
export const derivedRelationTypes: readonly string[] = [
  'MENTIONED_IN',
  'MEASURES',
  'ACTED_IN',
];

/** The JSON Schema (2020-12) of the Extraction JSON, made from the ontology. */
export function extractionSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:civicgraph:extraction',
    title: 'Extraction',
    description:
      'What was read from one source text. Offsets are UTF-16 code units into the text as read: byte order mark dropped, line ends untouched.',
    ...object(
      {
        document: documentSchema,
        articles: listOfAtMost(documentLimits.articles, articleSchema),
        entities: listOfAtMost(documentLimits.entities, entitySchema()),
        relations: listOfAtMost(documentLimits.relations, relationSchema()),
        events: listOfAtMost(documentLimits.events, eventSchema()),
        metrics: listOfAtMost(documentLimits.metrics, metricSchema),
      },
      ['document', 'articles', 'entities', 'relations', 'events', 'metrics'],
    ),
    $defs: definitions,
  };
}

const text = ref('text');
const name = ref('name');
const date = ref('partialDate');
const offset = ref('offset');
const evidence = { ...list(ref('locator')), minItems: 1 };
const confidence = ref('confidence');

const definitions: JsonSchema = {
  text: { type: 'string', minLength: 1, maxLength: 10_000 },
  name: {
    type: 'string',
    minLength: 1,
    maxLength: 500,
    description: 'Short enough for the indexes of every database.',
  },
  partialDate: {
    type: 'string',
    pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
    description: 'YYYY, YYYY-MM or YYYY-MM-DD.',
  },
  offset: { type: 'integer', minimum: 0, maximum: 2_147_483_647 },
  confidence: { type: 'number', minimum: 0, maximum: 1 },
  figure: {
    type: 'number',
    minimum: Number.MIN_SAFE_INTEGER,
    maximum: Number.MAX_SAFE_INTEGER,
  },
  span: object({ start: offset, end: offset }, ['start', 'end']),
  locator: object(
    {
      article: text,
      paragraph: {
        ...offset,
        description: "Index into the article's paragraphs.",
      },
      start: offset,
      end: offset,
    },
    ['article', 'paragraph', 'start', 'end'],
  ),
};

const documentSchema = object(
  {
    id: {
      type: 'string',
      pattern: '^[a-z0-9]+([._-][a-z0-9]+)*$',
      maxLength: 200,
      description:
        'A slug that is the same in every version of the document and in no other.',
    },
    title: text,
    publisher: text,
    date,
    sha256: {
      type: 'string',
      pattern: '^[0-9a-f]{64}$',
      description: "SHA-256 of the source file's bytes.",
    },
    length: { ...offset, description: 'UTF-16 code units of the text.' },
  },
  ['id', 'title', 'publisher', 'sha256', 'length'],
);

const articleSchema = object(
  {
    id: text,
    title: text,
    kicker: text,
    subtitle: text,
    start: offset,
    end: offset,
    paragraphs: list(ref('span')),
    bylines: list(
      object({ name: text, role: { enum: reportingRoles } }, ['name', 'role']),
    ),
  },
  ['id', 'title', 'start', 'end', 'paragraphs', 'bylines'],
);

const metricSchema = object(
  {
    id: text,
    subject: text,
    name: text,
    value: ref('figure'),
    valueTo: ref('figure'),
    unit: text,
    period: {
      type: 'string',
      pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?(/\\d{4}(-\\d{2}(-\\d{2})?)?)?$',
      description: 'A partial date, or two joined by a slash.',
    },
    qualifier: { enum: metricQualifiers },
    statement: text,
    confidence,
    rule: text,
    evidence,
  },
  ['id', 'subject', 'name', 'value', 'unit', 'evidence'],
);

function entitySchema(): JsonSchema {
  const kinds = Object.entries<EntityKindDefinition>(entityKinds).filter(
    ([kind]) => kind !== 'EVENT',
  );
  return {
    ...object(
      {
        id: text,
        kind: { enum: kinds.map(([kind]) => kind) },
        name,
        aliases: list(name),
        summary: text,
        within: text,
        properties: { type: 'object' },
        mentions: list(
          object({ start: offset, end: offset, surface: text }, [
            'start',
            'end',
            'surface',
          ]),
        ),
      },
      ['id', 'kind', 'name', 'aliases', 'mentions'],
    ),
    allOf: kinds.map(([kind, definition]) => ({
      if: constantly('kind', kind),
      then: {
        properties: {
          properties: object(
            mapValues(definition.properties, propertySchema),
            [],
          ),
        },
      },
    })),
  };
}

function relationSchema(): JsonSchema {
  const types = Object.entries<RelationTypeDefinition>(relationTypes).filter(
    ([type]) => !derivedRelationTypes.includes(type),
  );
  const optional = ['title', 'role', 'event', 'date'] as const;
  return {
    ...object(
      {
        id: text,
        type: { enum: types.map(([type]) => type) },
        subject: text,
        object: text,
        title: text,
        role: text,
        validFrom: date,
        validTo: date,
        event: text,
        date,
        confidence,
        statement: text,
        rule: text,
        evidence,
      },
      [
        'id',
        'type',
        'subject',
        'object',
        'confidence',
        'statement',
        'evidence',
      ],
    ),
    allOf: types.map(([type, definition]) => ({
      if: constantly('type', type),
      then: {
        properties: {
          ...Object.fromEntries(
            optional
              .filter((property) => !definition.properties.includes(property))
              .map((property) => [property, false]),
          ),
          ...(type === 'REPORTED' ? { role: { enum: reportingRoles } } : {}),
        },
        ...(type === 'REPORTED' ? { required: ['role'] } : {}),
      },
    })),
  };
}

function eventSchema(): JsonSchema {
  return object(
    {
      id: text,
      title: name,
      ...mapValues(entityKinds.EVENT.properties, propertySchema),
      summary: text,
      participants: list(
        object({ entity: text, role: { enum: eventRoles } }, [
          'entity',
          'role',
        ]),
      ),
      place: text,
      within: text,
      confidence,
      statement: text,
      rule: text,
      evidence,
    },
    ['id', 'title', 'participants', 'evidence'],
  );
}

function propertySchema(definition: PropertyDefinition): JsonSchema {
  switch (definition.type) {
    case 'ENUM':
      return { enum: definition.values };
    case 'INTEGER':
      return { type: 'integer' };
    case 'FLOAT':
      return { type: 'number' };
    case 'BOOLEAN':
      return { type: 'boolean' };
    case 'STRING_LIST':
      return list(text);
    case 'DATE':
      return date;
    case 'STRING':
    case 'ID':
      return text;
  }
}

function object(
  properties: JsonSchema,
  required: readonly string[],
): JsonSchema {
  return {
    type: 'object',
    properties,
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

function list(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

function listOfAtMost(maxItems: number, items: JsonSchema): JsonSchema {
  return { ...list(items), maxItems };
}

function ref(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

function constantly(property: string, value: string): JsonSchema {
  return { properties: { [property]: { const: value } }, required: [property] };
}

function mapValues<T>(
  record: Readonly<Record<string, T>>,
  change: (value: T) => unknown,
): JsonSchema {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, change(value)]),
  );
}
