/** The TypeScript of the explorer's operations, as src/explorer/graphql/operations.ts holds it. */
export function generateOperations(): Promise<string>;
