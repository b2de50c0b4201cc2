import {
  cp,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGrafeoEngine } from '../../src/graph/grafeo/engine.js';
import { storeFiles } from '../../src/graph/grafeo/store/store-files.js';
import { run } from './support/run.js';

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));

let folder: string;
let store: string;
let backup: string;
let contents: string;

const at = (name: string): string => join(folder, name);

/** All that the graph of a directory holds, in an order that does not depend on the files. */
async function contentsOf(directory: string): Promise<string> {
  const { exitCode, out } = await run(['export', '--format', 'csv'], {
    DATA_DIR: directory,
  });
  expect(exitCode).toBe(0);
  return out.split('\r\n').sort().join('\n');
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'civicgraph-backup-'));
  store = at('store');
  backup = at('backups/first');
  const loaded = await run(['load', seeds], { DATA_DIR: store });
  expect(loaded.exitCode).toBe(0);
  contents = await contentsOf(store);
  const saved = await run(['backup', backup], { DATA_DIR: store });
  expect(saved.exitCode).toBe(0);
  expect(saved.notes.join('\n')).toMatch(/^Saved \d{3,} nodes and \d{3,} /m);
});

afterAll(() => rm(folder, { recursive: true }));

describe('civicgraph backup', () => {
  it('makes a folder with the store and what it says of itself, and nothing beside it', async () => {
    expect((await readdir(backup)).sort()).toEqual([
      'graph.grafeo',
      'manifest.json',
    ]);
    expect(await readdir(at('backups'))).toEqual(['first']);
    const manifest = JSON.parse(
      await readFile(join(backup, 'manifest.json'), 'utf8'),
    ) as Readonly<Record<string, unknown>>;
    expect(manifest).toMatchObject({
      format: 'civicgraph-backup-1',
      bytes: (await stat(join(backup, 'graph.grafeo'))).size,
    });
    expect(manifest['sha256']).toMatch(/^[0-9a-f]{64}$/);
  });

  it('leaves what is there already alone', async () => {
    const { exitCode, notes } = await run(['backup', backup], {
      DATA_DIR: store,
    });
    expect(exitCode).toBe(2);
    expect(notes).toEqual([
      `civicgraph: "${backup}" is there already; give a backup a folder of its own.`,
    ]);
  });

  it('makes no backup of a store that is not there, nor the store', async () => {
    const { exitCode, notes } = await run(['backup', at('backups/none')], {
      DATA_DIR: at('mistyped'),
    });
    expect(exitCode).toBe(2);
    expect(notes.join('\n')).toContain('There is no store in');
    expect(await readdir(at('backups'))).toEqual(['first']);
    await expect(readdir(at('mistyped'))).rejects.toThrow('ENOENT');
  });

  it('leaves nothing behind when it fails', async () => {
    await mkdir(at('damaged'));
    await writeFile(at('damaged/graph.grafeo'), 'not a store');
    const { exitCode } = await run(['backup', at('backups/second')], {
      DATA_DIR: at('damaged'),
    });
    expect(exitCode).toBe(1);
    expect(await readdir(at('backups'))).toEqual(['first']);
  });

  it.each(['backup', 'restore'])(
    'says what does the %s of a Neo4j',
    async (command) => {
      const { exitCode, notes } = await run([command, at('of Neo4j')], {
        NEO4J_URI: 'bolt://127.0.0.1:1',
        NEO4J_PASSWORD: 'password',
      });
      expect(exitCode).toBe(2);
      expect(notes.join('\n')).toContain('neo4j-admin');
    },
  );
});

describe('civicgraph restore', () => {
  it('brings back every node, relation and passage', async () => {
    const { exitCode, notes } = await run(['restore', backup], {
      DATA_DIR: at('restored'),
    });
    expect(exitCode).toBe(0);
    expect(notes.join('\n')).toMatch(/^Restored \d{3,} nodes and \d{3,} /);
    expect(await contentsOf(at('restored'))).toBe(contents);
  });

  it('refuses a directory that has a store, and puts that aside with --replace', async () => {
    const environment = { DATA_DIR: at('other') };
    await run(['load', join(seeds, await smallestSeed())], environment);
    const before = await contentsOf(at('other'));
    const refused = await run(['restore', backup], environment);
    expect(refused.exitCode).toBe(2);
    expect(refused.notes.join('\n')).toContain('--replace');
    expect(await contentsOf(at('other'))).toBe(before);

    const replaced = await run(['restore', backup, '--replace'], environment);
    expect(replaced.exitCode).toBe(0);
    expect(await contentsOf(at('other'))).toBe(contents);
    const aside = (await readdir(at('other'))).filter((name) =>
      /^replaced-\d{14}-/.test(name),
    );
    expect(aside).toHaveLength(1);
    expect(await contentsOf(join(at('other'), aside[0] ?? ''))).toBe(before);
  });

  it('refuses while another has the store open', async () => {
    const engine = createGrafeoEngine({ directory: at('restored') });
    await engine.open();
    const { exitCode, notes } = await run(['restore', backup, '--replace'], {
      DATA_DIR: at('restored'),
    });
    await engine.close();
    expect(exitCode).toBe(1);
    expect(notes.join('\n')).toContain('is open in another process');
    expect(await contentsOf(at('restored'))).toBe(contents);
  });

  it.each([
    ['one flipped bit in the middle', flipMiddleBit],
    ['the last byte missing', dropLastByte],
    ['no store', (copy: string) => rm(join(copy, 'graph.grafeo'))],
    [
      'a manifest cut short',
      (copy: string) => truncate(join(copy, 'manifest.json'), 20),
    ],
    ['no manifest', (copy: string) => rm(join(copy, 'manifest.json'))],
  ])('refuses a backup with %s and changes nothing', async (name, spoil) => {
    const copy = at(`spoilt ${name}`);
    await cp(backup, copy, { recursive: true });
    await spoil(copy);
    const target = at(`target of ${name}`);
    const { exitCode, notes } = await run(['restore', copy], {
      DATA_DIR: target,
    });
    expect(exitCode).not.toBe(0);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain(copy);
    await expect(readdir(target)).rejects.toThrow('ENOENT');
  });

  it.each(['restoring', 'restoringPart'] as const)(
    'leaves a directory that does not open when it is cut short, never an empty graph: %s',
    async (left) => {
      const directory = at(`cut short with ${left}`);
      await mkdir(directory);
      await writeFile(storeFiles(directory)[left], '');
      const served = await run(['export', '--format', 'csv'], {
        DATA_DIR: directory,
      });
      expect(served.exitCode).toBe(1);
      expect(served.notes.join('\n')).toContain('restore --replace');
      const again = await run(['restore', backup, '--replace'], {
        DATA_DIR: directory,
      });
      expect(again.exitCode).toBe(0);
      expect(await contentsOf(directory)).toBe(contents);
    },
  );
});

async function smallestSeed(): Promise<string> {
  const names = (await readdir(seeds)).filter((name) => name.endsWith('.json'));
  const sizes = await Promise.all(
    names.map(async (name) => (await stat(join(seeds, name))).size),
  );
  return names[sizes.indexOf(Math.min(...sizes))] ?? '';
}

async function flipMiddleBit(copy: string): Promise<void> {
  const path = join(copy, 'graph.grafeo');
  const handle = await open(path, 'r+');
  const position = Math.floor((await handle.stat()).size / 2);
  const byte = Buffer.alloc(1);
  await handle.read(byte, 0, 1, position);
  byte[0] = (byte[0] ?? 0) ^ 1;
  await handle.write(byte, 0, 1, position);
  await handle.close();
}

async function dropLastByte(copy: string): Promise<void> {
  const path = join(copy, 'graph.grafeo');
  await truncate(path, (await stat(path)).size - 1);
}
