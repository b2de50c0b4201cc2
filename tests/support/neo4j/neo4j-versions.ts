/** What differs between the Neo4j releases that the tests run against. */
interface Neo4jRelease {
  /** Oldest and newest JDK that the release itself calls supported. */
  readonly minJava: number;
  readonly maxJava: number;
  /**
   * Setting that ends the wait of some 10 s that the Bolt server makes before
   * it closes. It is internal, so its name and type are not stable.
   */
  readonly noQuietPeriod: string;
}

/** Newest first. */
export const NEO4J_RELEASES = {
  '2026.08.1': {
    minJava: 21,
    maxJava: 25,
    noQuietPeriod:
      'internal.dbms.bolt.netty_server_shutdown_quiet_period_duration=0s',
  },
  '5.26.30': {
    minJava: 17,
    maxJava: 21,
    noQuietPeriod: 'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
  },
} as const satisfies Record<string, Neo4jRelease>;

export type Neo4jVersion = keyof typeof NEO4J_RELEASES;

export const NEO4J_VERSIONS: readonly Neo4jVersion[] = ['2026.08.1', '5.26.30'];
