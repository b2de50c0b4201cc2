import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import { CivicGraphError } from '../errors.js';
import type { ExportedFile } from '../exporting/exported-file.js';
import {
  type ExportFormat,
  exportFormats,
  exportGraph,
} from '../exporting/export-graph.js';
import type { CommandContext } from './command-context.js';
import type { Terminal } from './terminal.js';
import { withGraph } from './with-graph.js';

export function addExportCommand(
  program: Command,
  { terminal }: CommandContext,
): void {
  program
    .command('export')
    .description('Write the whole graph in another format.')
    .addOption(
      new Option('--format <format>', 'The format.')
        .choices([...exportFormats])
        .makeOptionMandatory(),
    )
    .option(
      '--out <dir>',
      'Write files into this folder, made when missing. Default: print.',
    )
    .action(
      async (options: {
        readonly format: ExportFormat;
        readonly out?: string;
      }) => {
        await withGraph(terminal, async (graph) => {
          const files = exportGraph(graph, options.format);
          await (options.out === undefined
            ? print(files, terminal)
            : writeInto(options.out, files, terminal));
        });
      },
    );
}

async function print(
  files: readonly ExportedFile[],
  terminal: Terminal,
): Promise<void> {
  if (files.length > 1) {
    terminal.note(
      `${files.length} tables follow, separated by empty lines; --out DIR writes each to a file.`,
    );
  }
  for (const [index, { chunks }] of files.entries()) {
    if (index > 0) {
      terminal.out('\n');
    }
    for await (const chunk of chunks) {
      terminal.out(chunk);
    }
  }
}

/** A file has its name only once it is whole. */
async function writeInto(
  folder: string,
  files: readonly ExportedFile[],
  terminal: Terminal,
): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new CivicGraphError(
      'BAD_USER_INPUT',
      `The folder ${folder} cannot be made; give --out a path that can be written to.`,
      { cause },
    );
  }
  for (const { name, chunks } of files) {
    const path = join(folder, name);
    await pipeline(chunks, createWriteStream(`${path}.part`));
    await rename(`${path}.part`, path);
    terminal.note(`Wrote ${path}`);
  }
}
