import type { Graph } from '../graph/port.js';
import type { ExtractChecked } from '../ingesting/extract-checked.js';

export type Role = 'READER' | 'CURATOR';

/** What a resolver is given: the graph, what the caller may do, and how pages are extracted. */
export interface GraphQLContext {
  readonly graph: Graph;
  readonly role: Role;
  readonly extract: ExtractChecked;
}
