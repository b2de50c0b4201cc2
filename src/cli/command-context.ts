import type { ExitCode } from './exit-code.js';
import type { Terminal } from './terminal.js';

/** What a command needs beside its arguments. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** For a command that ends without an error, but not well. */
  readonly setExitCode: (code: ExitCode) => void;
}
