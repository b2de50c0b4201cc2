import { constants } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { CivicGraphError } from '../../../errors.js';
import { inspectStore } from './inspect-store.js';
import { storeFiles, type StoreFiles } from './store-files.js';

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
  /** The folder where the store that was there is now. */
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
  if (isThere) refuseWhileOpen(directory);
  else await makeDirectory(directory);
  await copyVerified(backup, manifest, files);
  // From here on the directory does not open: neither with half of the old store nor with an empty one.
  await rename(files.restoringPart, files.restoring);
  if (isThere) {
    try {
      // Somebody may have opened it since; nobody can any more.
      refuseWhileOpen(directory);
    } catch (error) {
      await rm(files.restoring, { force: true });
      throw error;
    }
  }
  const putAside = isThere ? await putStoreAside(directory) : undefined;
  await rename(files.restoring, files.data);
  await flush(directory);
  return { manifest, ...(putAside !== undefined && { putAside }) };
}

/** A copy of the backup's store beside the place where it will be, opened and counted; nothing when that fails. */
async function copyVerified(
  backup: string,
  manifest: BackupManifest,
  { restoringPart: part }: StoreFiles,
): Promise<void> {
  try {
    await rm(part, { force: true });
    await copyFile(storeFiles(backup).data, part, constants.COPYFILE_FICLONE);
    await flush(part);
    compare(inspectStore(part), manifest, backup);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
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
function refuseWhileOpen(directory: string): void {
  try {
    inspectStore(storeFiles(directory).data);
  } catch (error) {
    if (error instanceof CivicGraphError && error.code === 'STORE_LOCKED') {
      throw new CivicGraphError(
        'STORE_LOCKED',
        `The graph in "${directory}" is open in another process. Stop that process first.`,
        { cause: error },
      );
    }
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

/** Into a folder of its own, so that data and log stay together and nothing is written over. */
async function putStoreAside(directory: string): Promise<string> {
  const { data, log } = storeFiles(directory);
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const aside = await mkdtemp(join(directory, `replaced-${stamp}-`));
  const asideFiles = storeFiles(aside);
  if (await exists(log)) await rename(log, asideFiles.log);
  if (await exists(data)) await rename(data, asideFiles.data);
  return aside;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
