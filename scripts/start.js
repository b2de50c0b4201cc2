import { build } from './build.js';

const parent = process.ppid;
const parentCheck = 250;

await build();

// The shell that npm starts this in does not pass a signal on: it ends, and leaves us to notice.
const watch = setInterval(() => {
  if (process.ppid !== parent) {
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }
}, parentCheck);
watch.unref();

process.argv = [process.argv[0], 'civicgraph', 'serve'];
await import('../dist/main.js');
