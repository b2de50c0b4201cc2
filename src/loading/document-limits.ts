/**
 * How many things one document may state: some twenty times the densest newspaper page, and no more than
 * what loads within a write's deadline. Each is a `maxItems` of the JSON Schema.
 */
export const documentLimits = {
  articles: 2_000,
  entities: 10_000,
  relations: 20_000,
  events: 5_000,
  metrics: 10_000,
} as const;
