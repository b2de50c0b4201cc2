/** Why a file, or a part of it, cannot be loaded. */
export interface Problem {
  readonly file: string;
  /** JSON pointer to the offending value; empty for the file as a whole. */
  readonly pointer: string;
  /** A sentence for the person who has to mend the file. */
  readonly reason: string;
}
