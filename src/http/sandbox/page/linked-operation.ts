export interface LinkedOperation {
  readonly query: string;
  /** JSON text. */
  readonly variables: string;
}

/**
 * The operation behind the # of an address (`#query=…&variables=…`), as the explorer links to it; undefined when
 * there is none.
 */
export function linkedOperation(hash: string): LinkedOperation | undefined {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const query = parameters.get('query') ?? '';
  return query.trim() === ''
    ? undefined
    : { query, variables: parameters.get('variables') ?? '' };
}
