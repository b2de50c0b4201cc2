import { curatorToken } from './start-civicgraph.js';

export interface Answer {
  /** 0 when the connection broke. */
  readonly status: number;
  readonly body: string;
  /** The code of the first error, or OK, or NO_ANSWER. */
  readonly code: string;
  readonly milliseconds: number;
  /** When it came. */
  readonly at: number;
}

interface WireAnswer {
  readonly errors?: readonly { readonly extensions?: { code?: string } }[];
}

/** What a client may never see: stacks, paths, statements, secrets. */
const secrets = [
  /\n\s+at /,
  /node_modules|\/src\/|\/dist\/|\/tmp\//,
  /\b(MATCH|MERGE|UNWIND|RETURN) [($\w]/,
  /(bolt|neo4j):\/\//,
  /127\.0\.0\.1|ECONNREFUSED|ECONNRESET/,
  /civicgraph-test/,
  new RegExp(curatorToken),
];

const leaks = new Set<string>();

/** Bodies of all answers so far that gave something away. */
export function leakedBodies(): readonly string[] {
  return [...leaks];
}

/** One operation over HTTP. It never throws, since to break off is an answer too. */
export async function ask(
  url: string,
  query: string,
  options: {
    readonly variables?: Readonly<Record<string, unknown>>;
    readonly token?: string;
  } = {},
): Promise<Answer> {
  const { variables = {}, token } = options;
  const start = performance.now();
  const answer = (rest: Pick<Answer, 'status' | 'body' | 'code'>): Answer => {
    const at = performance.now();
    return { ...rest, at, milliseconds: at - start };
  };
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const body = await response.text();
    if (secrets.some((secret) => secret.test(body))) leaks.add(body);
    const { errors } = JSON.parse(body) as WireAnswer;
    const code = errors?.[0]?.extensions?.code ?? 'OK';
    return answer({ status: response.status, body, code });
  } catch (error) {
    return answer({ status: 0, body: String(error), code: 'NO_ANSWER' });
  }
}
