import type { Api } from '../operations/operation.js';

/** A server under measurement. */
export interface Target {
  /** As `--servers` has it. */
  readonly name: TargetName;
  readonly title: string;
  readonly api: Api;
  readonly url: string;
  /** The first is the server; its database follows when it is a process of its own. */
  readonly processes: readonly {
    readonly name: string;
    readonly pid: number;
  }[];
}

export const targetNames = [
  'civicgraph-grafeo',
  'civicgraph-neo4j',
  'neo4j-graphql',
  'postgraphile',
  'limit-grafeo',
  'limit-neo4j',
] as const;

export type TargetName = (typeof targetNames)[number];

/** Servers that cannot be started here are left out, each with a line that says why. */
export interface Targets {
  readonly list: readonly Target[];
  readonly versions: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}
