/**
 * Every bound on what one request may ask for and on what the server takes on at once. An error that
 * refuses something names the bound by its key here. `docs/limits.md` lists exactly these; a test holds
 * the two together, and the other tests read the numbers from here.
 */
export const limits = {
  // The request.
  bodyBytes: 1_000_000,
  ingestBodyBytes: 2_000_000,
  // The document.
  tokens: 2_000,
  depth: 12,
  aliases: 30,
  rootFields: 20,
  directives: 50,
  recursiveSelections: 10_000,
  // The arguments.
  inputDepth: 16,
  inputValues: 500,
  stringLength: 10_000,
  textLength: 256,
  cursorLength: 4_096,
  pageSize: 100,
  ids: 100,
  paths: 20,
  pathHops: 6,
  subgraphRoots: 20,
  subgraphHops: 3,
  subgraphNodes: 500,
  // The answer.
  cost: 10_000,
  // The server.
  operationsRunning: 64,
  operationsWaiting: 128,
  readsRunning: 64,
  readsWaiting: 128,
  writesRunning: 16,
  writesWaiting: 128,
  // Milliseconds.
  queueWait: 2_000,
  readDeadline: 5_000,
  writeDeadline: 30_000,
  headersDeadline: 10_000,
  requestDeadline: 30_000,
  drainDeadline: 10_000,
} as const satisfies Record<string, number>;

export type Limit = keyof typeof limits;

/** What a client reads beside the message of a refusal. */
export type LimitDetails = {
  readonly limit: Limit;
  readonly maximum: number;
  /** What was asked for; where counting stops at the bound, the first number beyond it. */
  readonly asked: number;
};

/** A request is held to the bound of this server where one is configured, such as the cost. */
export function limitDetails(
  limit: Limit,
  asked: number,
  maximum: number = limits[limit],
): LimitDetails {
  return { limit, maximum, asked };
}
