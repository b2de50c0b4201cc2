import {
  entityKinds,
  type EntityKindDefinition,
} from '../ontology/entity-kinds.js';
import {
  relationTypes,
  type RelationTypeDefinition,
} from '../ontology/relation-types.js';

const kindProperties = Object.values<EntityKindDefinition>(entityKinds).flatMap(
  (kind) => Object.keys(kind.properties),
);
const typeProperties = Object.values<RelationTypeDefinition>(
  relationTypes,
).flatMap((type) => type.properties);

/** Properties of documents, articles, entities and figures, in the order in which they are exported. */
export const nodeColumns: readonly string[] = unique([
  'id',
  'kind',
  'name',
  'aliases',
  'pinyin',
  'summary',
  'within',
  ...kindProperties,
  'dateEarliest',
  'dateLatest',
  'title',
  'kicker',
  'subtitle',
  'publisher',
  'sha256',
  'length',
  'localId',
  'document',
  'position',
  'start',
  'end',
  'paragraphCount',
  'text',
  'subject',
  'value',
  'valueTo',
  'unit',
  'period',
  'qualifier',
  'statement',
  'confidence',
  'sourceNames',
  'recordedAt',
]);

/** Properties of relations besides their ends. */
export const relationColumns: readonly string[] = unique([
  'statement',
  'confidence',
  'validFrom',
  'validTo',
  ...typeProperties,
  'recordedAt',
]);

export const evidenceColumns: readonly string[] = [
  'id',
  'fact',
  'factType',
  'subject',
  'document',
  'article',
  'paragraph',
  'start',
  'end',
  'quote',
  'method',
  'rule',
  'confidence',
  'verified',
  'recordedAt',
];

/** Properties that hold numbers; all others hold text, but `verified`. */
export const numberColumns: ReadonlySet<string> = new Set([
  'length',
  'position',
  'start',
  'end',
  'paragraph',
  'paragraphCount',
  'value',
  'valueTo',
  'confidence',
]);

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
