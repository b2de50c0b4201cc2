import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { CivicGraphError } from '../../../errors.js';
import type { StoreSummary } from './inspect-store.js';

/** What a backup says of itself in `manifest.json`, beside the copy of the store. */
export interface BackupManifest extends StoreSummary {
  /** Of this file; a reader refuses others. */
  readonly format: typeof manifestFormat;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly bytes: number;
  /** Of the copy, in hexadecimal digits. The engine itself does not notice every wrong byte. */
  readonly sha256: string;
}

export const manifestFormat = 'civicgraph-backup-1';

export const manifestName = 'manifest.json';

/** @throws CivicGraphError NOT_FOUND when the folder is no backup, STORE_DAMAGED when its manifest cannot be read */
export async function readBackupManifest(
  directory: string,
): Promise<BackupManifest> {
  let text: string;
  try {
    text = await readFile(join(directory, manifestName), 'utf8');
  } catch (cause) {
    throw new CivicGraphError(
      'NOT_FOUND',
      `There is no backup in "${directory}": it has no ${manifestName}. Give the folder that "civicgraph backup" made.`,
      { cause },
    );
  }
  const manifest = parsed(text);
  if (!isManifest(manifest)) {
    throw new CivicGraphError(
      'STORE_DAMAGED',
      `The ${manifestName} of the backup in "${directory}" cannot be read, or a newer civicgraph made it. Take another backup.`,
    );
  }
  return manifest;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isManifest(value: unknown): value is BackupManifest {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  return (
    fields['format'] === manifestFormat &&
    ['createdAt', 'sha256', 'engineVersion'].every(
      (name) => typeof fields[name] === 'string',
    ) &&
    ['bytes', 'nodes', 'relations'].every((name) =>
      Number.isSafeInteger(fields[name]),
    )
  );
}
