import { runCli } from '../../../src/cli/run-cli.js';

export interface Run {
  readonly exitCode: number;
  readonly out: string;
  readonly notes: readonly string[];
}

/** Runs a command in this process with nothing of its environment. */
export async function run(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  let out = '';
  const notes: string[] = [];
  const exitCode = await runCli(parameters, {
    out: (text) => {
      out += text;
    },
    note: (line) => {
      notes.push(line);
    },
    isInteractive: false,
    environment,
  });
  return { exitCode, out, notes };
}
