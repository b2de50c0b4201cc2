import type { Command } from 'commander';
import { destination } from 'pino';
import { loadConfig } from '../config.js';
import type { CommandContext } from './command-context.js';
import { stopOnSignals } from './stop-on-signals.js';
import type { Terminal } from './terminal.js';

export function addServeCommand(
  program: Command,
  { terminal }: CommandContext,
): void {
  program
    .command('serve')
    .description(
      'Open the store, load seeds/ when it is empty, and serve the API until SIGTERM or Ctrl-C.',
    )
    .action(() => serve(terminal));
}

/** Resolves once the server has drained after a signal, rejects when it cannot go on. */
async function serve(terminal: Terminal): Promise<void> {
  const config = loadConfig(terminal.environment);
  const { createLogger } = await import('../http/create-logger.js');
  const log = destination({ dest: 2, sync: true });
  // Whoever collects the log may end before the server, which goes on without it.
  log.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  const logger = createLogger(config.logLevel, log);
  const { createApp } = await import('../app.js');
  const ended = new Promise<void>((resolve, reject) => {
    const app = createApp(config, {
      logger,
      onSeeding: () => {
        terminal.note('The store is empty: loading the seeds ...');
      },
      onFailure: fail,
    });
    let isStopping = false;

    function fail(error: unknown): void {
      isStopping = true;
      const reason = error instanceof Error ? error : new Error(String(error));
      app.close().then(
        () => {
          reject(reason);
        },
        () => {
          reject(reason);
        },
      );
    }

    stopOnSignals(() => {
      isStopping = true;
      terminal.note(
        'Finishing the requests in flight; send the signal again to stop at once.',
      );
      app.close().then(resolve, reject);
    });
    app.start().then((address) => {
      if (!isStopping) {
        terminal.out(`civicgraph is at ${address} (API: ${address}/graphql)\n`);
      }
    }, fail);
  });
  await ended;
}
