import type { Extraction } from '../extraction/extraction.js';
import type { Graph } from '../graph/port.js';
import type { ExtractionMethod } from '../ontology/roles.js';

import { applyChanges } from './apply-changes.js';
import { buildDocumentState } from './build-document-state.js';
import { refusal, reportOf, type LoadReport } from './load-report.js';
import { planChanges } from './plan-changes.js';
import type { SourceText } from './source-text.js';
import { readStoredState } from './stored-state.js';
import { validateExtraction } from './validate-extraction.js';
import { writeExclusively } from './write-exclusively.js';

export interface LoadOptions {
  /** The text itself: evidence is then verified and gets quotes, articles get their texts. */
  readonly source?: SourceText | undefined;
  /** How facts that name no rule were obtained. */
  readonly method: ExtractionMethod;
  /** When this is recorded; default: now. */
  readonly now?: Date;
  /** Milliseconds that the transaction may take. Default: the graph's own deadline of a write. */
  readonly deadline?: number | undefined;
  /** How problems name the file. */
  readonly file?: string;
}

/**
 * Makes the graph say of a document exactly what the extraction says, in one transaction: all of it or
 * nothing. Writes differences only, so a second load writes nothing. What only an older version of the
 * document supported is retracted; what other documents support stays. An extraction with problems is
 * refused with all of them, and nothing is written.
 */
export async function loadExtraction(
  graph: Graph,
  extraction: Extraction,
  options: LoadOptions,
): Promise<LoadReport> {
  const { source, file = extraction.document.id } = options;
  const { problems } = validateExtraction(extraction, { file, source });
  return problems.length > 0
    ? refusal(problems)
    : loadValidExtraction(graph, extraction, options);
}

/** `loadExtraction` for an extraction that `validateExtraction` has accepted with the same source. */
export async function loadValidExtraction(
  graph: Graph,
  extraction: Extraction,
  options: LoadOptions,
): Promise<LoadReport> {
  const { source, method, deadline } = options;
  const now = (options.now ?? new Date()).toISOString();
  const desired = await buildDocumentState(extraction, { source, method, now });
  return writeExclusively(
    graph,
    async (transaction) => {
      const stored = await readStoredState(
        transaction,
        desired.document.id,
        desired,
      );
      const plan = await planChanges(desired, stored, now);
      await applyChanges(transaction, plan, now);
      return reportOf(desired.document.id, plan);
    },
    { deadline },
  );
}
