import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { addBackupCommand } from './backup-command.js';
import { addCheckCommand } from './check-command.js';
import type { CommandContext } from './command-context.js';
import { addExportCommand } from './export-command.js';
import { addExtractCommand } from './extract-command.js';
import { addIngestCommand } from './ingest-command.js';
import { addLoadCommand } from './load-command.js';
import { addRestoreCommand } from './restore-command.js';
import { addSchemaCommand } from './schema-command.js';
import { addServeCommand } from './serve-command.js';
import { addTokenCommand } from './token-command.js';
import type { Terminal } from './terminal.js';

export function createProgram(
  terminal: Terminal,
  setExitCode: CommandContext['setExitCode'],
): Command {
  const program = new Command('civicgraph')
    .description(
      'A knowledge graph of local news, with the passage that states each fact.',
    )
    .version(packageVersion(), '-V, --version', 'Print the version.')
    .helpOption('-h, --help', 'Print this help.')
    .helpCommand('help [command]', 'Print the help of a command.')
    .showHelpAfterError('Run the command with --help for its arguments.')
    .configureOutput({
      writeOut: (text) => {
        terminal.out(text);
      },
      writeErr: (text) => {
        terminal.note(text.trimEnd());
      },
      outputError: (text, write) => {
        write(text.replace(/^error: /, 'civicgraph: '));
      },
    })
    .exitOverride()
    .addHelpText(
      'after',
      '\nExit codes: 0 all went well, 1 something failed, 2 the input, the arguments or the configuration are wrong.\nEnvironment: PORT, HOST, DATA_DIR, NEO4J_URI and others; see docs/configuration.md.',
    );
  const context: CommandContext = { terminal, setExitCode };
  for (const add of [
    addServeCommand,
    addExtractCommand,
    addIngestCommand,
    addLoadCommand,
    addCheckCommand,
    addExportCommand,
    addBackupCommand,
    addRestoreCommand,
    addSchemaCommand,
    addTokenCommand,
  ]) {
    add(program, context);
  }
  return program;
}

function packageVersion(): string {
  const text = readFileSync(
    new URL('../../package.json', import.meta.url),
    'utf8',
  );
  return (JSON.parse(text) as { readonly version: string }).version;
}
