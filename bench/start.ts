import { join } from 'node:path';

import { withFolder } from './support/open-graph.js';
import { option } from './support/options.js';
import { median, print, printTable } from './support/report.js';
import { buildProduct, startCivicgraph } from './support/server-process.js';

/**
 * How long `civicgraph serve` takes from the start of the process to its first answer: on an empty
 * folder, where it loads the seeds, and again on the store that this left.
 */
const rounds = option('rounds', 3);

const starts = {
  'first start, with seeds': { seconds: [] as number[], goal: 10 },
  'second start, kept store': { seconds: [] as number[], goal: 3 },
};

await buildProduct();
await withFolder(async (folder) => {
  for (let round = 0; round < rounds; round += 1) {
    const environment = { DATA_DIR: join(folder, String(round)) };
    for (const { seconds } of Object.values(starts)) {
      const server = await startCivicgraph(environment);
      seconds.push(server.startTime / 1000);
      await server.stop();
    }
  }
});
print('');
printTable(
  ['start', 's (min)', 's (median)', 's (max)', 'goal s'],
  Object.entries(starts).map(([name, { seconds, goal }]) => [
    ...[name, Math.min(...seconds), median(seconds), Math.max(...seconds)],
    goal,
  ]),
);
