import { entityKinds } from '../ontology/entity-kinds.js';

import type { GraphSchema } from './port.js';

const labels = Object.values(entityKinds).map((kind) => kind.label);

/** Constraints and indexes of the stored graph; see docs/architecture.md for the model they serve. */
export const graphSchema: GraphSchema = {
  keys: [
    'Entity',
    'Document',
    'Article',
    'Metric',
    'Evidence',
    'Description',
  ].map((label) => ({
    label,
    property: 'id',
  })),
  indexes: [
    ...labels.flatMap((label) => [
      { label, property: 'id' },
      { label, property: 'name' },
    ]),
    { label: 'Entity', property: 'name' },
    { label: 'Event', property: 'dateEarliest' },
    { label: 'Evidence', property: 'fact' },
    { label: 'Evidence', property: 'document' },
    { label: 'Description', property: 'entity' },
    { label: 'Description', property: 'document' },
    { label: 'Retracted', property: 'id' },
    { label: 'RetractedRelation', property: 'id' },
  ],
  fullText: { label: 'Entity', property: 'searchText' },
};
