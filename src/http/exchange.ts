/** One GraphQL request on its way through the server, and what became of it. */
export interface Exchange<T extends object = object> {
  readonly requestId: string;
  /** What resolvers get. */
  readonly context: T;
  /** Filled in when the operation has been answered; Apollo copies what is around it. */
  readonly outcome: { report?: OperationReport };
}

export interface OperationReport {
  /** query, mutation or unknown. */
  readonly operation: string;
  readonly name?: string;
  /** The first digits of the SHA-256 of the document. */
  readonly document?: string;
  /** OK, or the code of the first error. */
  readonly code: string;
}
