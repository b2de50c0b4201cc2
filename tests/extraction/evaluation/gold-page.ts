import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Extraction } from '../../../src/extraction/extraction.js';

/** A page, and what a careful reader finds in it. */
export interface GoldPage {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
  readonly gold: Extraction;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Our own pages: `development` is read while rules are written, `held-out` only to measure them. */
export function goldPagesOf(
  set: 'development' | 'held-out',
): readonly GoldPage[] {
  const folder = join(root, 'tests/extraction/gold', set);
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) =>
      goldPage(
        join(folder, file),
        join(folder, `${basename(file, '.json')}.txt`),
      ),
    );
}

/** The newspaper page that the seeds curate; nothing when its text is not there. */
export function curatedPage(
  sources = process.env['SOURCES_DIR'] ?? join(root, '../shared/sources'),
): GoldPage | undefined {
  const seed = join(root, 'seeds/zhuzhou-daily-2023-12-city.json');
  const { document } = JSON.parse(readFileSync(seed, 'utf8')) as Extraction;
  const file = existsSync(sources)
    ? readdirSync(sources)
        .map((name) => join(sources, name))
        .find((path) => sha256Of(path) === document.sha256)
    : undefined;
  return file === undefined ? undefined : goldPage(seed, file);
}

function goldPage(gold: string, source: string): GoldPage {
  return {
    name: basename(gold, '.json'),
    text: readFileSync(source, 'utf8'),
    sha256: sha256Of(source),
    gold: JSON.parse(readFileSync(gold, 'utf8')) as Extraction,
  };
}

function sha256Of(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
