import type { Graph } from '../graph/port.js';
import type { ExtractChecked } from '../ingesting/extract-checked.js';

/** `ANONYMOUS` sent no token; a `READER`'s names no other role; each may do what the one before it may. */
export type Role = 'ANONYMOUS' | 'READER' | 'CURATOR' | 'ADMIN';

export interface PlanEvent {
  /** Whether the plan of an earlier request served again. */
  readonly isKept: boolean;
  readonly milliseconds: number;
}

/** What a resolver is given: the graph, what the caller may do, and how pages are extracted. */
export interface GraphQLContext {
  readonly graph: Graph;
  readonly role: Role;
  /** Names the request in the log. */
  readonly requestId?: string;
  readonly extract: ExtractChecked;
  /** Hears of the plan of each root field. */
  readonly onPlan?: (event: PlanEvent) => void;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}
