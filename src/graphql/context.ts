import type { Graph } from '../graph/port.js';

export type Role = 'READER' | 'CURATOR';

/** What a resolver is given: the graph, and what the caller may do. */
export interface GraphQLContext {
  readonly graph: Graph;
  readonly role: Role;
}
