import autocannon from 'autocannon';

export interface LoopResult {
  /** Answers a second that were whole. */
  readonly answered: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p97: number;
  readonly p99: number;
  readonly worst: number;
  /** How often each status came; 0 is a connection that broke or gave up. */
  readonly statuses: Readonly<Record<string, number>>;
}

export interface LoopOptions {
  readonly url: string;
  readonly operations: readonly string[];
  readonly clients: number;
  readonly seconds: number;
  /** Requests a second that the clients send at most, together; without it each sends when it has its answer. */
  readonly rate?: number;
}

/** Clients that go through the operations, each with one request at a time. */
export async function closedLoop({
  url,
  operations,
  clients,
  seconds,
  rate,
}: LoopOptions): Promise<LoopResult> {
  const result = await autocannon({
    url: `${url}/graphql`,
    connections: clients,
    duration: seconds,
    timeout: 60,
    ...(rate !== undefined && { overallRate: rate }),
    requests: operations.map((query) => ({
      method: 'POST' as const,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })),
  });
  const { latency, statusCodeStats, errors, duration } = result;
  const statuses: Record<string, number> = {};
  for (const [status, { count = 0 }] of Object.entries(statusCodeStats ?? {}))
    statuses[status] = count;
  if (errors > 0) statuses['0'] = errors;
  return {
    answered: (statuses['200'] ?? 0) / duration,
    p50: latency.p50,
    p97: latency.p97_5,
    p99: latency.p99,
    worst: latency.max,
    statuses,
  };
}
