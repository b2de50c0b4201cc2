import type { Command } from 'commander';

import type { PageDescription } from '../ingesting/extract-bytes.js';
import type { CommandContext } from './command-context.js';
import { printLoadReport } from './print-load-report.js';
import { createProgress } from './progress.js';
import { withGraph } from './with-graph.js';

export function addIngestCommand(
  program: Command,
  context: CommandContext,
): void {
  const { terminal } = context;
  program
    .command('ingest')
    .description(
      'Extract pages of local news, and load what they state into the graph.',
    )
    .argument('<file...>', 'Texts of pages, in UTF-8 or GB18030.')
    .option(
      '--date <date>',
      'The day the pages appeared, YYYY-MM-DD: gives its year to dates without one.',
    )
    .option('--publisher <name>', 'The newspaper. Default: as each page says.')
    .action(
      async (
        files: readonly string[],
        options: Pick<PageDescription, 'date' | 'publisher'>,
      ) => {
        const { ingestFiles } = await import('../ingesting/ingest-files.js');
        const progress = createProgress(terminal);
        const report = await withGraph(terminal, (graph) =>
          ingestFiles(graph, files, {
            ...options,
            onProgress: progress.update,
          }).finally(progress.stop),
        );
        printLoadReport(report, context);
      },
    );
}
