/** Neo4j can't be started here; the message says in one line why. */
export class Neo4jUnavailableError extends Error {
  override readonly name = 'Neo4jUnavailableError';

  constructor(reason: string, options?: ErrorOptions) {
    super(`Neo4j tests skipped: ${reason}`, options);
  }
}
