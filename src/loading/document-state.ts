import type { EntityKind } from '../ontology/entity-kinds.js';

import type { NodeRow, RelationRow } from './graph-rows.js';

/**
 * What one document says: the nodes and relations that should stand in the graph for it. Entities are
 * not among them, since they are made from the descriptions of all documents.
 */
export interface DocumentState {
  readonly document: NodeRow;
  readonly articles: ReadonlyMap<string, NodeRow>;
  /** By the id of the entity described. */
  readonly descriptions: ReadonlyMap<string, DescriptionRow>;
  readonly metrics: ReadonlyMap<string, NodeRow>;
  readonly relations: ReadonlyMap<string, RelationRow>;
  readonly evidence: ReadonlyMap<string, NodeRow>;
}

export interface DescriptionRow extends NodeRow {
  readonly entity: string;
  readonly kind: EntityKind;
}
