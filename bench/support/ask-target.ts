import type { Operation, Variables } from '../operations/operation.js';
import type { Target } from '../targets/target.js';

export interface PreparedRequest {
  readonly path: string;
  readonly body: string;
}

/** The request of an operation, or undefined where the server cannot express it. */
export function requestOf(
  { api }: Target,
  operation: Operation,
  {
    variables,
    sorted,
  }: { readonly variables: Variables; readonly sorted: boolean },
): PreparedRequest | undefined {
  if (api === 'limit') {
    return { path: `/${operation.name}`, body: JSON.stringify(variables) };
  }
  const { queries } = operation;
  const query =
    sorted && api !== 'civicgraph'
      ? (queries.sorted?.[api] ?? queries[api])
      : queries[api];
  if (query === undefined) return undefined;
  return { path: '/graphql', body: JSON.stringify({ query, variables }) };
}

/** What the server says, without the envelope of GraphQL. */
export async function ask(
  { url, title, api }: Target,
  { path, body }: PreparedRequest,
): Promise<unknown> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${title} refused a query: ${text}`);
  const answer = JSON.parse(text) as Answer;
  if (api === 'limit') return answer;
  if (answer.errors !== undefined || answer.data === undefined) {
    throw new Error(`${title} failed a query: ${text}`);
  }
  return Object.values(answer.data)[0];
}

interface Answer {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly errors?: unknown;
}
