import type { Command } from 'commander';
import type { CommandContext } from './command-context.js';

export function addSchemaCommand(
  program: Command,
  { terminal }: CommandContext,
): void {
  program
    .command('schema')
    .description('Print the GraphQL schema as SDL.')
    .action(async () => {
      const { buildSchema } = await import('../graphql/build-schema.js');
      const { emitSdl } = await import('../graphql/emit-sdl.js');
      terminal.out(emitSdl(buildSchema()));
    });
}
