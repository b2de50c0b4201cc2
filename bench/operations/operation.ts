import type { Sample } from '../support/sample.js';

export type Variables = Readonly<Record<string, unknown>>;

/** The interfaces that are compared, each with a query language or schema of its own. */
export type Api = 'civicgraph' | 'neo4j-graphql' | 'postgraphile' | 'limit';

/** One thing that clients ask for, in the words of each server that can express it. */
export interface Operation {
  readonly name: string;
  /** Of what, for the table: `enterprise, street and district by id`. */
  readonly description: string;
  /** Different variables, that go round. */
  readonly variables: (sample: Sample) => readonly Variables[];
  readonly queries: Queries;
  /** By hand; where it is absent the limit runs the product's own statement and sends its rows as they are. */
  readonly handWritten?: HandWritten;
}

interface Queries {
  readonly civicgraph: string;
  readonly 'neo4j-graphql'?: string;
  readonly postgraphile?: string;
  /** The peers do not sort links unless told to; this is the order that our links always have. */
  readonly sorted?: {
    readonly 'neo4j-graphql'?: string;
    readonly postgraphile?: string;
  };
}

/** One statement and the answer made of its only row, as somebody would write them for this operation alone. */
export interface HandWritten {
  readonly text: string;
  readonly read: (row: Readonly<Record<string, unknown>>) => unknown;
}
