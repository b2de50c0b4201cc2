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

declare module 'pg' {
  export class Client {
    constructor(url: string);
    connect(): Promise<void>;
    query<Row>(
      text: string,
      values?: readonly unknown[],
    ): Promise<{ readonly rows: readonly Row[] }>;
    end(): Promise<void>;
  }
}

declare module 'postgraphile' {
  import type { Server } from 'node:http';

  interface Instance {
    createServ(grafserv: unknown): { addTo(server: Server): Promise<void> };
    release(): Promise<void>;
  }
  export function postgraphile(preset: object): Instance;
}

declare module 'postgraphile/adaptors/pg' {
  export function makePgService(options: object): object;
}

declare module 'postgraphile/grafserv/node' {
  export const grafserv: unknown;
}

declare module 'postgraphile/presets/amber' {
  export const PostGraphileAmberPreset: object;
}

declare module 'postgraphile-plugin-connection-filter' {
  export const PostGraphileConnectionFilterPreset: object;
}

declare module 'postgraphile/@dataplan/pg' {
  export const TYPES: { readonly text: object };
}

declare module 'postgraphile/pg-sql2' {
  interface Fragment {
    readonly isFragment: never;
  }
  export interface Sql {
    (texts: TemplateStringsArray, ...parts: readonly Fragment[]): Fragment;
    identifier(...names: readonly string[]): Fragment;
  }
  export const sql: Sql;
}

declare module 'postgraphile/utils' {
  import type { Sql } from 'postgraphile/pg-sql2';

  type Fragment = ReturnType<Sql>;

  export function addPgTableOrderBy(
    match: { readonly schemaName: string; readonly tableName: string },
    orders: () => object,
  ): object;
  export function orderByAscDesc(
    name: string,
    attribute: (select: { readonly alias: Fragment }) => {
      readonly fragment: Fragment;
      readonly codec: object;
    },
  ): object;
}

declare module 'linkedom' {
  export function parseHTML(html: string): { readonly document: object };
}

declare module '@observablehq/plot' {
  type Options = Readonly<Record<string, unknown>>;
  type Mark = { readonly isMark: never };

  export function plot(options: Options): { readonly outerHTML: string };
  export function barX(data: readonly unknown[], options: Options): Mark;
  export function lineY(data: readonly unknown[], options: Options): Mark;
  export function dot(data: readonly unknown[], options: Options): Mark;
  export function text(data: readonly unknown[], options: Options): Mark;
  export function ruleX(data: readonly unknown[]): Mark;
  export function ruleY(data: readonly unknown[]): Mark;
}
