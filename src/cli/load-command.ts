import type { Command } from 'commander';
import type { CommandContext } from './command-context.js';
import { printLoadReport } from './print-load-report.js';
import { createProgress } from './progress.js';
import { withGraph } from './with-graph.js';

export function addLoadCommand(
  program: Command,
  context: CommandContext,
): void {
  const { terminal } = context;
  program
    .command('load')
    .description(
      'Load extraction files, or every *.json file of dataset folders, into the graph.',
    )
    .argument('<path...>', 'Extraction files or folders.')
    .option(
      '--sources <dir>',
      'A folder with the source texts: offsets are verified, evidence gets its quote and articles get their text.',
    )
    .action(
      async (
        paths: readonly string[],
        options: { readonly sources?: string },
      ) => {
        const { loadPaths } = await import('../loading/load-paths.js');
        const progress = createProgress(terminal);
        const report = await withGraph(terminal, (graph) =>
          loadPaths(graph, paths, {
            sources: options.sources,
            onProgress: progress.update,
          }).finally(progress.stop),
        );
        printLoadReport(report, context);
      },
    );
}
