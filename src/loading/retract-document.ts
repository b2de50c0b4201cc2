import { CivicGraphError } from '../errors.js';
import type { Graph } from '../graph/port.js';

import { applyChanges } from './apply-changes.js';
import { reportOf, type LoadReport } from './load-report.js';
import { planChanges } from './plan-changes.js';
import { readStoredState } from './stored-state.js';
import { writeExclusively } from './write-exclusively.js';

/**
 * Retracts a document (by its id in the graph) and everything that it alone supports, in one
 * transaction. Errors: NOT_FOUND when the graph has no such document.
 */
export async function retractDocument(
  graph: Graph,
  documentId: string,
  options: { readonly now?: Date; readonly deadline?: number } = {},
): Promise<LoadReport> {
  const now = (options.now ?? new Date()).toISOString();
  return writeExclusively(
    graph,
    async (transaction) => {
      const stored = await readStoredState(transaction, documentId, undefined);
      if (stored.document === undefined) {
        throw new CivicGraphError(
          'NOT_FOUND',
          `The graph has no document with the id "${documentId}". List documents to find its id.`,
        );
      }
      const plan = await planChanges(undefined, stored, now);
      await applyChanges(transaction, plan, now);
      return reportOf(documentId, plan);
    },
    { deadline: options.deadline },
  );
}
