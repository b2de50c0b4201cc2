import { stopOnSignals } from '../../../src/cli/stop-on-signals.js';
import { startTestServer } from './start-test-server.js';

const server = await startTestServer();
process.stdout.write(`${server.url}\n`);
stopOnSignals(() => {
  void server.close().then(() => process.exit(0));
});
