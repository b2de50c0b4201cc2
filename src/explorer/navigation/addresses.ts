/** Patterns of the views' addresses, in wouter's notation. The server answers each with the page. */
export const addresses = {
  search: '/',
  entity: '/entity/:id',
  graph: '/graph',
  connections: '/connections',
  whoDidWhat: '/who-did-what',
} as const;

export function entityAddress(id: string): string {
  return `/entity/${encodeURIComponent(id)}`;
}

export function searchAddress(text: string): string {
  return withParameters(addresses.search, { q: text });
}

/** The graph around some entities. */
export function graphAddress(roots: readonly string[]): string {
  return withParameters(addresses.graph, { roots: roots.join(',') });
}

/** Paths between two entities; either may be still to be chosen. */
export function connectionsAddress(ends: {
  readonly from?: string;
  readonly to?: string;
}): string {
  return withParameters(addresses.connections, ends);
}

/** Events, narrowed to one entity in one part. */
export function whoDidWhatAddress(filter: {
  readonly actor?: string;
  readonly target?: string;
  readonly place?: string;
  readonly program?: string;
}): string {
  return withParameters(addresses.whoDidWhat, filter);
}

function withParameters(
  path: string,
  parameters: Readonly<Record<string, string | undefined>>,
): string {
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, value]],
  );
  return given.length === 0
    ? path
    : `${path}?${new URLSearchParams(given).toString()}`;
}
