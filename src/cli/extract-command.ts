import { basename } from 'node:path';

import { type Command, Option } from 'commander';

import type { CommandContext } from './command-context.js';

interface ExtractOptions {
  readonly date?: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly format: 'json' | 'table';
}

export function addExtractCommand(
  program: Command,
  { terminal }: CommandContext,
): void {
  program
    .command('extract')
    .description(
      'Read a page of local news, and print the entities and facts that it states as Extraction JSON.',
    )
    .argument('<file>', 'The text of the page, in UTF-8 or GB18030.')
    .option(
      '--date <date>',
      'The day the page appeared, YYYY-MM-DD: gives its year to dates without one.',
    )
    .option('--publisher <name>', 'The newspaper. Default: as the page says.')
    .option(
      '--title <title>',
      'The title of the page. Default: that of its first article.',
    )
    .addOption(
      new Option(
        '--format <format>',
        'json for programs, table for reading it over.',
      )
        .choices(['json', 'table'])
        .default('json'),
    )
    .action(async (file: string, options: ExtractOptions) => {
      const [{ extractBytes }, { readPageFile }] = await Promise.all([
        import('../ingesting/extract-bytes.js'),
        import('../ingesting/read-page-file.js'),
      ]);
      const { format, ...description } = options;
      const { extraction } = extractBytes(await readPageFile(file), {
        ...description,
        file: basename(file),
      });
      if (extraction.document.date === undefined) {
        terminal.note(
          'The page names no date of its own: dates without a year stay undated. Give it with --date YYYY-MM-DD.',
        );
      }
      if (format === 'json') {
        terminal.out(`${JSON.stringify(extraction, undefined, 2)}\n`);
      } else {
        const { formatExtraction } = await import('./format-extraction.js');
        terminal.out(formatExtraction(extraction));
      }
    });
}
