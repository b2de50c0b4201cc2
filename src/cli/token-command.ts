import { type Command, Option } from 'commander';
import { loadConfig } from '../config.js';
import type { CommandContext } from './command-context.js';

interface TokenOptions {
  readonly role: 'reader' | 'curator' | 'admin';
  readonly expires: string;
  readonly subject?: string;
}

export function addTokenCommand(
  program: Command,
  { terminal }: CommandContext,
): void {
  program
    .command('token')
    .description(
      'Print a bearer token for this server, signed with JWT_SECRET.',
    )
    .addOption(
      new Option('--role <role>', 'What its holder may do.')
        .choices(['reader', 'curator', 'admin'])
        .default('curator'),
    )
    .option('--expires <time>', 'After how long it ends: 30m, 12h, 90d.', '1h')
    .option('--subject <name>', 'Whom it is for.')
    .action(async (options: TokenOptions) => {
      const { jwt } = loadConfig(terminal.environment).auth;
      const { mintToken } = await import('../http/auth/mint-token.js');
      terminal.out(`${await mintToken(jwt, options)}\n`);
    });
}
