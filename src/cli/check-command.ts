import type { Command } from 'commander';
import type { CommandContext } from './command-context.js';
import { formatProblem } from './format-problem.js';

export function addCheckCommand(
  program: Command,
  { terminal, setExitCode }: CommandContext,
): void {
  program
    .command('check')
    .description(
      'Validate extraction files without loading them; lists every problem.',
    )
    .argument('<path...>', 'Extraction files or folders.')
    .option(
      '--sources <dir>',
      'A folder with the source texts, to check every offset as well.',
    )
    .action(
      async (
        paths: readonly string[],
        options: { readonly sources?: string },
      ) => {
        const { checkPaths } = await import('../loading/check-paths.js');
        const { files, valid, problems } = await checkPaths(paths, {
          sources: options.sources,
        });
        for (const problem of problems) {
          terminal.out(`${formatProblem(problem)}\n`);
        }
        const verified = valid.filter(
          ({ source }) => source !== undefined,
        ).length;
        terminal.out(
          `${files.length} ${files.length === 1 ? 'file' : 'files'} checked, ${verified} against the source text: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n`,
        );
        if (problems.length > 0) {
          setExitCode(2);
        }
      },
    );
}
