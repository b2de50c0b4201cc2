import type { GraphValue } from '../graph/port.js';
import { entityKindNames, type EntityKind } from '../ontology/entity-kinds.js';

import type { DocumentState } from './document-state.js';
import type { NodeRow, Properties, RelationRow } from './graph-rows.js';
import { mergeDescriptions } from './merge-descriptions.js';
import { textOf } from './read-state.js';
import type { StoredState } from './stored-state.js';

/** What has to be written of one sort of things so that the graph is as desired. */
export interface Changes<T> {
  readonly created: T[];
  readonly updated: T[];
  readonly unchanged: T[];
  readonly retracted: T[];
}

export interface EntityRow extends NodeRow {
  readonly kind: EntityKind;
}

export interface ChangePlan {
  readonly documents: Changes<NodeRow>;
  readonly articles: Changes<NodeRow>;
  readonly entities: Changes<EntityRow>;
  readonly descriptions: Changes<NodeRow>;
  readonly metrics: Changes<NodeRow>;
  readonly relations: Changes<RelationRow>;
  readonly evidence: Changes<NodeRow>;
}

/**
 * Compares what a document should say (nothing when `desired` is absent) with what is stored. A thing
 * that other documents support stays when this one drops it, as the first of them puts it.
 */
export function planChanges(
  desired: DocumentState | undefined,
  stored: StoredState,
  now: string,
): ChangePlan {
  return {
    documents: compare(
      byId(desired === undefined ? [] : [desired.document]),
      byId(stored.document === undefined ? [] : [stored.document]),
    ),
    articles: compare(
      desired?.articles ?? new Map<string, NodeRow>(),
      stored.articles,
    ),
    entities: compareEntities(desired, stored, now),
    descriptions: compare(
      byId(desired?.descriptions.values() ?? []),
      byId(stored.descriptions.values()),
    ),
    metrics: compareFacts(desired, desired?.metrics, stored, stored.metrics),
    relations: compareFacts(
      desired,
      desired?.relations,
      stored,
      stored.relations,
    ),
    evidence: compare(keptQuotes(desired, stored), stored.evidence),
  };
}

function compare<T extends NodeRow>(
  desired: ReadonlyMap<string, T>,
  stored: ReadonlyMap<string, T>,
): Changes<T> {
  const changes: Changes<T> = {
    created: [],
    updated: [],
    unchanged: [],
    retracted: [],
  };
  for (const [id, row] of desired) {
    const before = stored.get(id);
    if (before === undefined) changes.created.push(row);
    else if (sameContent(row.properties, before.properties))
      changes.unchanged.push(row);
    else
      changes.updated.push({ ...row, properties: keepRecorded(row, before) });
  }
  for (const [id, row] of stored)
    if (!desired.has(id)) changes.retracted.push(row);
  return changes;
}

function compareEntities(
  desired: DocumentState | undefined,
  stored: StoredState,
  now: string,
): Changes<EntityRow> {
  const merged = new Map<string, EntityRow>();
  const before = new Map<string, EntityRow>();
  for (const [id, row] of stored.entities) {
    before.set(id, { ...row, kind: kindOf(row.properties['kind']) });
  }
  for (const id of new Set([
    ...before.keys(),
    ...(desired?.descriptions.keys() ?? []),
  ])) {
    const own = desired?.descriptions.get(id);
    const kind = own?.kind ?? before.get(id)?.kind;
    const others = stored.otherDescriptions.get(id) ?? [];
    const descriptions =
      own === undefined ? others : [...others, own.properties];
    if (descriptions.length === 0 || kind === undefined) continue;
    merged.set(id, {
      kind,
      ...mergeDescriptions({ id, kind, recordedAt: now }, descriptions),
    });
  }
  return compare(merged, before);
}

/** Relations and metrics: what the first of the supporting documents claims is what stands. */
function compareFacts<T extends NodeRow>(
  desiredState: DocumentState | undefined,
  desired: ReadonlyMap<string, T> | undefined,
  stored: StoredState,
  before: ReadonlyMap<string, T>,
): Changes<T> {
  const document = desiredState?.document.id;
  const wanted = new Map<string, T>(desired);
  for (const [id, other] of stored.otherClaims) {
    const known = before.get(id);
    if (known === undefined) continue;
    const own = wanted.get(id);
    if (
      own !== undefined &&
      document !== undefined &&
      document < other.document
    )
      continue;
    wanted.set(id, {
      ...known,
      properties: withClaim(own ?? known, other.claim),
    });
  }
  return compare(wanted, before);
}

const claimKeys = [
  'validTo',
  'date',
  'confidence',
  'statement',
  'valueTo',
  'qualifier',
];

function withClaim({ properties }: NodeRow, claim: Properties): Properties {
  const identity = Object.entries(properties).filter(
    ([key]) => !claimKeys.includes(key),
  );
  return { ...Object.fromEntries(identity), ...claim };
}

/** Evidence as desired; loaded without its source, it keeps a quote that was verified in the same text. */
function keptQuotes(
  desired: DocumentState | undefined,
  stored: StoredState,
): ReadonlyMap<string, NodeRow> {
  if (desired === undefined) return new Map();
  const sameText =
    desired.document.properties['sha256'] ===
    stored.document?.properties['sha256'];
  if (!sameText) return desired.evidence;
  const kept = new Map<string, NodeRow>();
  for (const [id, row] of desired.evidence) {
    const before = stored.evidence.get(id)?.properties;
    const keep =
      row.properties['verified'] === false && before?.['verified'] === true;
    const { quote, verified } = before ?? {};
    kept.set(
      id,
      keep && quote !== undefined && verified !== undefined
        ? { id, properties: { ...row.properties, quote, verified } }
        : row,
    );
  }
  return kept;
}

function byId<T extends NodeRow>(rows: Iterable<T>): Map<string, T> {
  return new Map([...rows].map((row) => [row.id, row]));
}

/** Whether two things say the same; when they were recorded does not count. */
function sameContent(left: Properties, right: Properties): boolean {
  const keys = Object.keys(left);
  const count = (properties: Properties): number =>
    Object.keys(properties).length - ('recordedAt' in properties ? 1 : 0);
  if (count(left) !== count(right)) return false;
  return keys.every(
    (key) => key === 'recordedAt' || same(left[key], right[key]),
  );
}

function same(
  left: GraphValue | undefined,
  right: GraphValue | undefined,
): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    return (
      left.length === right.length &&
      left.every((item, index) => same(item, right[index]))
    );
  }
  return left === right;
}

function keepRecorded(row: NodeRow, before: NodeRow): Properties {
  const recordedAt = before.properties['recordedAt'];
  return recordedAt === undefined
    ? row.properties
    : { ...row.properties, recordedAt };
}

function kindOf(value: GraphValue | undefined): EntityKind {
  const text = textOf(value);
  const kind = entityKindNames.find((name) => name === text);
  if (kind === undefined)
    throw new TypeError(`The graph has an entity of unknown kind "${text}".`);
  return kind;
}
