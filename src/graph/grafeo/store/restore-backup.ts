import { constants } from 'node:fs';
import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';

import { CivicGraphError } from '../../../errors.js';
import { createGrafeoEngine } from '../engine.js';
import { inspectStore } from './inspect-store.js';
import { storeFiles } from './store-files.js';

import { type BackupManifest, readBackupManifest } from './backup-manifest.js';
import { fileDigest } from './file-digest.js';
import { flush } from './flush.js';

export interface RestoreOptions {
  /** The folder that `createBackup` made. */
  readonly backup: string;
  /** The `DATA_DIR` to restore into. */
  readonly directory: string;
  /** Put a store that is there aside instead of refusing. */
  readonly replace: boolean;
}

export interface Restored {
  readonly manifest: BackupManifest;
  /** Where the data of the store that was there are now. */
  readonly putAside?: string;
}

/**
 * Puts the store of a backup into a data directory, after its bytes have been compared with the
 * manifest and the copy has been opened and counted. Nothing of the directory changes before that.
 *
 * @throws CivicGraphError NOT_FOUND, STORE_DAMAGED, STORE_LOCKED; BAD_USER_INPUT when a store is there
 */
export async function restoreBackup({
  backup,
  directory,
  replace,
}: RestoreOptions): Promise<Restored> {
  const manifest = await readBackupManifest(backup);
  const files = storeFiles(directory);
  const isThere = await exists(files.data);
  if (isThere && !replace) {
    throw new CivicGraphError(
      'BAD_USER_INPUT',
      `There is a store in "${directory}" already. Give --replace to put it aside, or set DATA_DIR to another directory.`,
    );
  }
  await verify(storeFiles(backup).data, manifest);
  if (isThere) await refuseWhileOpen(directory);
  else await makeDirectory(directory);
  const part = `${files.restoring}.part`;
  await rm(part, { force: true });
  await copyFile(storeFiles(backup).data, part, constants.COPYFILE_FICLONE);
  await flush(part);
  compare(inspectStore(part), manifest, backup);
  // As long as this file is there the directory does not open: neither with half of the old store nor
  // with an empty one.
  await rename(part, files.restoring);
  const putAside = isThere ? await putStoreAside(directory) : undefined;
  await rename(files.restoring, files.data);
  await flush(directory);
  return { manifest, ...(putAside !== undefined && { putAside }) };
}

async function verify(file: string, manifest: BackupManifest): Promise<void> {
  const digest = (await exists(file)) ? await fileDigest(file) : 'missing';
  if (digest !== manifest.sha256) throw damaged(file);
}

function compare(
  found: Pick<BackupManifest, 'nodes' | 'relations'>,
  manifest: BackupManifest,
  backup: string,
): void {
  if (
    found.nodes !== manifest.nodes ||
    found.relations !== manifest.relations
  ) {
    throw damaged(backup);
  }
}

function damaged(path: string): CivicGraphError {
  return new CivicGraphError(
    'STORE_DAMAGED',
    `"${path}" is not what was saved: its checksum or its counts differ from the manifest. Take another backup.`,
  );
}

/** A store that cannot be opened may be replaced; one that another process has open may not. */
async function refuseWhileOpen(directory: string): Promise<void> {
  const engine = createGrafeoEngine({ directory });
  try {
    await engine.open();
  } catch (error) {
    const code = error instanceof CivicGraphError ? error.code : undefined;
    if (code !== 'STORE_DAMAGED') throw error;
  } finally {
    await engine.close();
  }
}

async function makeDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true });
  } catch (cause) {
    throw new CivicGraphError(
      'CONFIGURATION',
      `The directory "${directory}" cannot be made. Set DATA_DIR to a directory that this user may write.`,
      { cause },
    );
  }
}

async function putStoreAside(directory: string): Promise<string> {
  const { data, log } = storeFiles(directory);
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const aside = `${data}.replaced-${stamp}`;
  if (await exists(log)) await rename(log, `${aside}.wal`);
  await rename(data, aside);
  return aside;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
