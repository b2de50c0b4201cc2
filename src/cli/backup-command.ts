import type { Command } from 'commander';
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
      embeddedDirectory(terminal);
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
