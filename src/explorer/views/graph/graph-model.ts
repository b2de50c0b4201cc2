import type {
  GraphEntityFragment,
  GraphRelationFragment,
} from '../../graphql/operations.js';
import type { GraphActions } from './graph-actions.js';
import type { GraphAddress } from './graph-address.js';
import type { GraphData } from './graph-data.js';

/** What the parts beside the picture show and do. */
export interface GraphModel {
  readonly address: GraphAddress;
  readonly actions: GraphActions;
  /** All that the server answered, by id. */
  readonly entities: ReadonlyMap<string, GraphEntityFragment>;
  /** What of it is in the picture. */
  readonly visible: GraphData;
  readonly relationsOf: ReadonlyMap<string, readonly GraphRelationFragment[]>;
  readonly selected: GraphEntityFragment | undefined;
  /** Where an entity stands in the picture; undefined as long as that is not drawn. */
  readonly pinHere: (id: string) => void;
}
