// What is used of the packages that the benchmarks alone depend on, so that the project type-checks
// where they are not installed.

declare module '@neo4j/graphql' {
  import type { GraphQLSchema } from 'graphql';
  import type { Driver } from 'neo4j-driver';

  export class Neo4jGraphQL {
    constructor(options: { typeDefs: string; driver: Driver });
    getSchema(): Promise<GraphQLSchema>;
  }
}

declare module 'autocannon' {
  interface Request {
    readonly method: 'POST';
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  }

  interface Result {
    /** Answers with a status below 300. */
    readonly '2xx': number;
    readonly non2xx: number;
    readonly errors: number;
    readonly timeouts: number;
    /** Seconds. */
    readonly duration: number;
    /** Milliseconds. */
    readonly latency: { readonly p50: number; readonly p99: number };
  }

  export default function autocannon(options: {
    readonly url: string;
    readonly connections: number;
    /** Seconds. */
    readonly duration: number;
    readonly requests: readonly Request[];
  }): Promise<Result>;
}
