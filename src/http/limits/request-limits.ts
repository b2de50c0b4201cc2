/** What one request may ask for. The error names the limit by its key here. */
export const requestLimits = {
  bodyBytes: 1_000_000,
  tokens: 2_000,
  depth: 12,
  aliases: 30,
  rootFields: 20,
  directives: 50,
  recursiveSelections: 10_000,
} as const;

export type RequestLimit = keyof typeof requestLimits;
