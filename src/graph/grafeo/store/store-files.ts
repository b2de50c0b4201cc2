import { join } from 'node:path';

/** The files of a store in a directory. The engine puts its log beside the data, in a folder of its own. */
export function storeFiles(directory: string): StoreFiles {
  const data = join(directory, 'graph.grafeo');
  const restoring = `${data}.restoring`;
  return {
    data,
    log: `${data}.wal`,
    restoring,
    restoringPart: `${restoring}.part`,
  };
}

export interface StoreFiles {
  readonly data: string;
  readonly log: string;
  /** A copy that a restore puts in the place of the data; there only when a restore was cut short. */
  readonly restoring: string;
  /** The same before it is whole. */
  readonly restoringPart: string;
}
