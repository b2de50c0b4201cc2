import { nodeId } from '../ontology/node-id.js';
import type { RelationType } from '../ontology/relation-types.js';

/** What makes two relations the same one; ids are those of the graph. */
export interface RelationKey {
  readonly type: RelationType;
  readonly subject: string;
  readonly object: string;
  readonly title?: string | undefined;
  readonly role?: string | undefined;
  readonly validFrom?: string | undefined;
  readonly event?: string | undefined;
  /** Mentions only: every mention is a relation of its own. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

export function relationId(key: RelationKey): string {
  return nodeId('relation', { ...key });
}

export function metricId(key: {
  readonly subject: string;
  readonly name: string;
  readonly period?: string | undefined;
  readonly value: number;
  readonly unit: string;
}): string {
  const { subject, name, period, value, unit } = key;
  return nodeId('metric', { subject, name, period, value, unit });
}

export function evidenceId(key: {
  readonly fact: string;
  readonly document: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
}): string {
  const { fact, document, article, start, end } = key;
  return nodeId('evidence', { fact, document, article, start, end });
}

export function documentId(localId: string): string {
  return nodeId('document', { id: localId });
}
