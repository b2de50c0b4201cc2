import {
  mkdir,
  mkdtemp,
  readdir,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

import { CivicGraphError } from '../../../errors.js';
import type { Graph } from '../../port.js';
import { inspectStore } from './inspect-store.js';
import { storeFiles } from './store-files.js';

import {
  type BackupManifest,
  manifestFormat,
  manifestName,
} from './backup-manifest.js';
import { fileDigest } from './file-digest.js';
import { flush } from './flush.js';

/**
 * Saves the graph as of now into a folder of its own, which has its name only once all of it is on the
 * disk and the copy has been opened.
 *
 * @throws CivicGraphError BAD_USER_INPUT when something is at `directory`, or the graph is not embedded
 */
export async function createBackup(
  graph: Pick<Graph, 'saveCopy'>,
  directory: string,
): Promise<BackupManifest> {
  const target = resolve(directory);
  await refuseContents(target);
  const part = await makePart(target);
  try {
    const { data } = storeFiles(part);
    await graph.saveCopy(data);
    const manifest: BackupManifest = {
      format: manifestFormat,
      createdAt: new Date().toISOString(),
      ...inspectStore(data),
      bytes: (await stat(data)).size,
      sha256: await fileDigest(data),
    };
    const path = join(part, manifestName);
    await writeFile(path, `${JSON.stringify(manifest, undefined, 2)}\n`);
    for (const written of [data, path, part]) await flush(written);
    await rename(part, target);
    await flush(dirname(target));
    return manifest;
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  }
}

async function refuseContents(target: string): Promise<void> {
  const names = await readdir(target).catch(
    (error: NodeJS.ErrnoException): readonly string[] =>
      error.code === 'ENOENT' ? [] : ['a file'],
  );
  if (names.length > 0) {
    throw new CivicGraphError(
      'BAD_USER_INPUT',
      `"${target}" is there already; give a backup a folder of its own.`,
    );
  }
}

async function makePart(target: string): Promise<string> {
  const parent = dirname(target);
  try {
    await mkdir(parent, { recursive: true });
    return await mkdtemp(join(parent, `.${basename(target)}.part-`));
  } catch (cause) {
    throw new CivicGraphError(
      'BAD_USER_INPUT',
      `The folder "${parent}" cannot be written to; give a path that can.`,
      { cause },
    );
  }
}
