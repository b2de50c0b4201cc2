/** One file of an export; its text comes in pieces, so that a large graph needs little memory. */
export interface ExportedFile {
  readonly name: string;
  readonly chunks: AsyncIterable<string>;
}
