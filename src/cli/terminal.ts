/** Where a command writes: results to `out`, everything about the run to `note`. */
export interface Terminal {
  out(text: string): void;
  note(line: string): void;
  /** Whether notes go to a terminal, which can redraw a line. */
  readonly isInteractive: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export function processTerminal(): Terminal {
  // A reader that has gone, as in `civicgraph schema | head`, is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  return {
    out: (text) => void process.stdout.write(text),
    note: (line) => void process.stderr.write(`${line}\n`),
    isInteractive: process.stderr.isTTY,
    // eslint-disable-next-line no-restricted-properties -- handed to loadConfig, which reads it
    environment: process.env,
  };
}
