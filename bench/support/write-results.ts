import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { print } from './report.js';
import { root } from './server-process.js';

/** Writes `bench/results/<name>`, or into the folder after `--output`. */
export async function writeResults(
  files: Readonly<Record<string, string>>,
): Promise<void> {
  const index = process.argv.indexOf('--output');
  const folder =
    (index === -1 ? undefined : process.argv[index + 1]) ??
    join(root, 'bench/results');
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), content);
    print(`wrote ${join(folder, name)}`);
  }
}
