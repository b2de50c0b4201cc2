/** The TypeScript of the explorer's operations, as src/explorer/graphql/operations.ts holds it. */
export function generateOperations(): Promise<string>;

/** The explorer's operations with their fragments, as schema/explorer/operations.graphql holds them. */
export function explorerOperations(): string;
