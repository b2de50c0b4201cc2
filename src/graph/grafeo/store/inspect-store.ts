import grafeo from '@grafeo-db/js';

import { mapGrafeoOpenError } from '../map-error.js';

export interface StoreSummary {
  readonly engineVersion: string;
  readonly nodes: number;
  readonly relations: number;
}

/** Opens a store that no one has open, without changing it, and counts what it holds. */
export function inspectStore(file: string): StoreSummary {
  try {
    const database = grafeo.GrafeoDB.openReadOnly(file);
    try {
      return {
        engineVersion: database.version(),
        nodes: database.nodeCount(),
        relations: database.edgeCount(),
      };
    } finally {
      database.close();
    }
  } catch (error) {
    throw mapGrafeoOpenError(error, file);
  }
}
