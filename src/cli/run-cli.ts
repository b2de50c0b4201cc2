import { CommanderError } from 'commander';
import { CivicGraphError } from '../errors.js';
import { createProgram } from './create-program.js';
import { type ExitCode, exitCodeOf } from './exit-code.js';
import type { Terminal } from './terminal.js';

/**
 * Runs one command and resolves with its exit code. An error is one sentence on stderr; the stack of one
 * that nobody thought of is shown with LOG_LEVEL=debug.
 */
export async function runCli(
  parameters: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = createProgram(terminal, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(parameters, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      terminal.note(sentenceOf(error));
      if (
        terminal.environment['LOG_LEVEL'] === 'debug' &&
        error instanceof Error
      ) {
        terminal.note(error.stack ?? '');
      }
    }
    return exitCodeOf(error);
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof CivicGraphError) {
    return `civicgraph: ${error.message}`;
  }
  const message = error instanceof Error ? error.message : String(error);
  return `civicgraph: something unexpected happened: ${message}. Run it again with LOG_LEVEL=debug for the details.`;
}
