import { SingleBar } from 'cli-progress';
import type { LoadProgress } from '../loading/load-paths.js';
import type { Terminal } from './terminal.js';

export interface Progress {
  readonly update: (progress: LoadProgress) => void;
  readonly stop: () => void;
}

/** A bar on a terminal, a plain line for each file elsewhere. */
export function createProgress(terminal: Terminal): Progress {
  return terminal.isInteractive ? progressBar() : progressLines(terminal);
}

function progressBar(): Progress {
  const bar = new SingleBar({
    format: 'Loading |{bar}| {value}/{total} {file}',
    hideCursor: true,
    clearOnComplete: true,
  });
  let hasStarted = false;
  return {
    update: ({ done, total, file = '' }) => {
      if (!hasStarted) {
        hasStarted = true;
        bar.start(total, done, { file });
      }
      bar.update(done, { file });
    },
    stop: () => {
      bar.stop();
    },
  };
}

function progressLines(terminal: Terminal): Progress {
  return {
    update: ({ done, total, file }) => {
      if (file !== undefined) {
        terminal.note(`Loaded ${file} (${done} of ${total})`);
      }
    },
    stop: () => undefined,
  };
}
