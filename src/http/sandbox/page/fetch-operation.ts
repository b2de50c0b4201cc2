import type { FetcherParams, FetcherReturnType } from '@graphiql/toolkit';

/** Sends one operation to the server that the page came from, with the headers of the headers editor. */
export async function fetchOperation(
  parameters: FetcherParams,
  options: { readonly headers?: Record<string, string> } = {},
): Promise<Awaited<FetcherReturnType>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      ...options.headers,
      accept: 'application/json',
      'content-type': 'application/json',
    },
    body: JSON.stringify(parameters),
  });
  return (await response.json()) as Awaited<FetcherReturnType>;
}
