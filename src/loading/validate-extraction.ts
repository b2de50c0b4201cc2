import type { Extraction } from '../extraction/extraction.js';

import { checkEvidence } from './check-evidence.js';
import { checkIdentity } from './check-identity.js';
import { checkReferences } from './check-references.js';
import { checkSchema, type Finding } from './check-schema.js';
import { checkSource } from './check-source.js';
import { checkStructure } from './check-structure.js';
import type { Problem } from './problem.js';
import type { SourceText } from './source-text.js';

export interface Validation {
  /** There only when nothing is wrong with it. */
  readonly extraction?: Extraction;
  readonly problems: readonly Problem[];
}

/**
 * Checks a parsed JSON value: its shape, then the ontology's rules, then, when the source text is at
 * hand, the offsets. Reports every problem it can see, not only the first.
 */
export function validateExtraction(
  json: unknown,
  options: { readonly file: string; readonly source?: SourceText | undefined },
): Validation {
  const { file, source } = options;
  const inFile = (findings: readonly Finding[]): Problem[] =>
    findings.map(({ pointer, reason }) => ({ file, pointer, reason }));

  const shape = checkSchema(json);
  if ('findings' in shape) return { problems: inFile(shape.findings) };

  const { extraction } = shape;
  const references = checkReferences(extraction);
  const findings = [
    ...checkStructure(extraction),
    ...references,
    ...(references.length === 0 ? checkIdentity(extraction) : []),
    ...checkEvidence(extraction),
    ...(source === undefined ? [] : checkSource(extraction, source)),
  ];
  return findings.length === 0
    ? { extraction, problems: [] }
    : { problems: inFile(findings) };
}
