/**
 * How many things one document may state: some twenty times the densest newspaper page. Each is a
 * `maxItems` of the JSON Schema; the lists inside a thing are bounded by the length of the document.
 */
export const documentLimits = {
  articles: 2_000,
  entities: 10_000,
  relations: 20_000,
  events: 5_000,
  metrics: 10_000,
} as const;
