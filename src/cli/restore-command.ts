import type { Command } from 'commander';
import type { CommandContext } from './command-context.js';
import { embeddedDirectory } from './embedded-directory.js';

export function addRestoreCommand(
  program: Command,
  { terminal }: CommandContext,
): void {
  program
    .command('restore')
    .description(
      'Put the store of a backup into DATA_DIR, after its checksum and contents have been verified.',
    )
    .argument('<folder>', 'The folder that "backup" made.')
    .option(
      '--replace',
      'Put a store that is in DATA_DIR aside, under a name with the time, instead of refusing.',
      false,
    )
    .action(async (backup: string, options: { readonly replace: boolean }) => {
      const directory = embeddedDirectory(terminal);
      const { restoreBackup } =
        await import('../graph/grafeo/store/restore-backup.js');
      const { manifest, putAside } = await restoreBackup({
        backup,
        directory,
        replace: options.replace,
      });
      if (putAside !== undefined) {
        terminal.note(`The store that was there is now ${putAside}`);
      }
      terminal.note(
        `Restored ${manifest.nodes} nodes and ${manifest.relations} relations of ${manifest.createdAt} into ${directory}`,
      );
    });
}
