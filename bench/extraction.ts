import { execFileSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type * as extraction from '../src/extraction/extract-page.js';
import { median, print } from './support/report.js';
import { buildProduct } from './support/server-process.js';

const gold = new URL('../tests/extraction/gold/development/', import.meta.url);
const command = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const sha256 = '0'.repeat(64);

const pages = readdirSync(gold)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, gold), 'utf8'));

/** Pages one after another until there are `length` characters of them. */
function textOf(length: number): string {
  let text = '';
  for (let index = 0; text.length < length; index += 1) {
    text += `${pages[index % pages.length] ?? ''}\n\n`;
  }
  return text.slice(0, length);
}

function millisecondsFor(text: string): number {
  const started = performance.now();
  extractPage(text, { sha256, date: '2024-04-15' });
  return performance.now() - started;
}

/** The whole command on a short page: start, dictionary, lexicon and all. */
function startUp(): number {
  const folder = mkdtempSync(join(tmpdir(), 'civicgraph-bench-'));
  const file = join(folder, 'page.txt');
  writeFileSync(file, textOf(200));
  const started = performance.now();
  execFileSync(process.execPath, [command, 'extract', file], {
    stdio: 'ignore',
  });
  const took = performance.now() - started;
  rmSync(folder, { recursive: true });
  return took;
}

await buildProduct();
const { extractPage } = (await import(
  new URL('../dist/extraction/extract-page.js', import.meta.url).href
)) as typeof extraction;

print(
  `start-up and a short page: ${median([startUp(), startUp(), startUp()]).toFixed(0)} ms`,
);
const short = textOf(10_000);
const first = millisecondsFor(short);
const warm = median(Array.from({ length: 15 }, () => millisecondsFor(short)));
print(
  `10,000 characters: ${warm.toFixed(0)} ms (${first.toFixed(0)} ms the first time)`,
);
print(`resident memory: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
print('characters  milliseconds  times the half');
let before: number | undefined;
for (const length of [125_000, 250_000, 500_000, 1_000_000, 2_000_000]) {
  const took = millisecondsFor(textOf(length));
  print(
    `${String(length).padStart(10)}  ${took.toFixed(0).padStart(12)}  ${before === undefined ? '' : (took / before).toFixed(2)}`,
  );
  before = took;
}
print(`resident memory: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
