import { access } from 'node:fs/promises';
import type { Command } from 'commander';
import { CivicGraphError } from '../errors.js';
import { storeFiles } from '../graph/grafeo/store/store-files.js';
import type { CommandContext } from './command-context.js';
import { embeddedDirectory } from './embedded-directory.js';
import { withGraph } from './with-graph.js';

export function addBackupCommand(
  program: Command,
  { terminal }: CommandContext,
): void {
  program
    .command('backup')
    .description(
      'Save the embedded store of DATA_DIR into a new folder, from which "restore" brings it back.',
    )
    .argument('<folder>', 'Where to; made, and must not hold anything yet.')
    .action(async (folder: string) => {
      await refuseWithoutStore(embeddedDirectory(terminal));
      const { createBackup } =
        await import('../graph/grafeo/store/create-backup.js');
      const { nodes, relations, bytes } = await withGraph(terminal, (graph) =>
        createBackup(graph, folder),
      );
      terminal.note(
        `Saved ${nodes} nodes and ${relations} relations (${bytes} bytes) in ${folder}`,
      );
    });
}

/** Opening would make an empty store, whose backup would be as good as none. */
async function refuseWithoutStore(directory: string): Promise<void> {
  const { data } = storeFiles(directory);
  await access(data).catch((cause: unknown) => {
    throw new CivicGraphError(
      'NOT_FOUND',
      `There is no store in "${directory}". Set DATA_DIR to the directory of the store to back up.`,
      { cause },
    );
  });
}
