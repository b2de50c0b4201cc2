import type { GraphValue } from '../graph/port.js';
import { entityKindNames, type EntityKind } from '../ontology/entity-kinds.js';
import { createGiveWay } from '../util/give-way.js';

import type { DocumentState } from './document-state.js';
import type { NodeRow, Properties, RelationRow } from './graph-rows.js';
import { mergeDescriptions } from './merge-descriptions.js';
import { textOf } from './read-state.js';
import type { StoredState } from './stored-state.js';

/** What has to be written of one sort of things so that the graph is as desired. */
export interface Changes<T> {
  readonly created: T[];
  readonly updated: Updated<T>[];
  readonly unchanged: T[];
  readonly retracted: T[];
}

/** A thing as it should be, and what differs from what is stored; a property to be dropped is null. */
export type Updated<T> = T & { readonly changed: Properties };

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
 * that other documents support stays when this one drops it, as the first of them puts it. Others have
 * their turns meanwhile.
 */
export async function planChanges(
  desired: DocumentState | undefined,
  stored: StoredState,
  now: string,
): Promise<ChangePlan> {
  const claims = winningClaims(desired, stored);
  const before = storedEntities(stored);
  return {
    documents: await compare(
      byId(desired === undefined ? [] : [desired.document]),
      byId(stored.document === undefined ? [] : [stored.document]),
    ),
    articles: await compare(keptTexts(desired, stored), stored.articles),
    entities: await compare(
      await mergeEntities(desired, { ...stored, entities: before }, now),
      before,
    ),
    descriptions: await compare(
      byId(desired?.descriptions.values() ?? []),
      byId(stored.descriptions.values()),
    ),
    metrics: await compare(
      settled(desired?.metrics, stored.metrics, claims),
      stored.metrics,
    ),
    relations: await compare(
      settled(desired?.relations, stored.relations, claims),
      stored.relations,
    ),
    evidence: await compare(keptQuotes(desired, stored), stored.evidence),
  };
}

async function compare<T extends NodeRow>(
  desired: ReadonlyMap<string, T>,
  stored: ReadonlyMap<string, T>,
): Promise<Changes<T>> {
  const giveWay = createGiveWay();
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
    else changes.updated.push(update(row, before));
    await giveWay();
  }
  for (const [id, row] of stored)
    if (!desired.has(id)) changes.retracted.push(row);
  return changes;
}

function storedEntities({ entities }: StoredState): Map<string, EntityRow> {
  return new Map(
    [...entities].map(([id, row]) => [
      id,
      { ...row, kind: kindOf(row.properties['kind']) },
    ]),
  );
}

/** The entities as all documents that describe them make them. */
async function mergeEntities(
  desired: DocumentState | undefined,
  stored: Pick<StoredState, 'otherDescriptions'> & {
    readonly entities: ReadonlyMap<string, EntityRow>;
  },
  now: string,
): Promise<Map<string, EntityRow>> {
  const giveWay = createGiveWay();
  const merged = new Map<string, EntityRow>();
  for (const id of new Set([
    ...stored.entities.keys(),
    ...(desired?.descriptions.keys() ?? []),
  ])) {
    const own = desired?.descriptions.get(id);
    const kind = own?.kind ?? stored.entities.get(id)?.kind;
    const others = stored.otherDescriptions.get(id) ?? [];
    const descriptions =
      own === undefined ? others : [...others, own.properties];
    if (descriptions.length === 0 || kind === undefined) continue;
    merged.set(id, {
      kind,
      ...mergeDescriptions({ id, kind, recordedAt: now }, descriptions),
    });
    await giveWay();
  }
  return merged;
}

/**
 * What other documents claim of relations and metrics that they support; `undefined` where the words
 * of the document itself stand, since it comes before them.
 */
type Claims = ReadonlyMap<string, Properties | undefined>;

function winningClaims(
  desired: DocumentState | undefined,
  stored: StoredState,
): Claims {
  const claims = new Map<string, Properties | undefined>();
  for (const [fact, other] of stored.otherClaims) {
    const isFirst =
      desired !== undefined &&
      desired.document.id < other.document &&
      (desired.relations.has(fact) || desired.metrics.has(fact));
    claims.set(fact, isFirst ? undefined : other.claim);
  }
  return claims;
}

/** Relations or metrics as they should stand: what the first of the supporting documents claims. */
function settled<T extends NodeRow>(
  desired: ReadonlyMap<string, T> | undefined,
  stored: ReadonlyMap<string, T>,
  claims: Claims,
): ReadonlyMap<string, T> {
  const wanted = new Map<string, T>(desired);
  for (const [id, claim] of claims) {
    const known = stored.get(id);
    if (known === undefined) continue;
    const row = wanted.get(id) ?? known;
    const properties =
      claim === undefined ? row.properties : withClaim(row.properties, claim);
    wanted.set(id, { ...row, properties });
  }
  return wanted;
}

const claimKeys = [
  'validTo',
  'date',
  'confidence',
  'statement',
  'valueTo',
  'qualifier',
];

function withClaim(properties: Properties, claim: Properties): Properties {
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
  if (!isSameText(desired, stored)) return desired.evidence;
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

/** Articles as desired; loaded without the source, they keep a text that was cut from the same place of it. */
function keptTexts(
  desired: DocumentState | undefined,
  stored: StoredState,
): ReadonlyMap<string, NodeRow> {
  if (desired === undefined) return new Map();
  if (!isSameText(desired, stored)) return desired.articles;
  const kept = new Map<string, NodeRow>();
  for (const [id, row] of desired.articles) {
    const { text, start, end } = stored.articles.get(id)?.properties ?? {};
    const keep =
      row.properties['text'] === undefined &&
      row.properties['start'] === start &&
      row.properties['end'] === end;
    kept.set(
      id,
      keep && text !== undefined
        ? { id, properties: { ...row.properties, text } }
        : row,
    );
  }
  return kept;
}

function isSameText(desired: DocumentState, stored: StoredState): boolean {
  return (
    desired.document.properties['sha256'] ===
    stored.document?.properties['sha256']
  );
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
  if (isList(left) && isList(right)) {
    return (
      left.length === right.length &&
      left.every((item, index) => same(item, right[index]))
    );
  }
  return left === right;
}

function isList(value: GraphValue | undefined): value is readonly GraphValue[] {
  return Array.isArray(value);
}

function update<T extends NodeRow>(row: T, before: NodeRow): Updated<T> {
  const properties = keepRecorded(row, before);
  const changed: Record<string, GraphValue> = {};
  for (const key of Object.keys(before.properties)) {
    if (!(key in properties)) changed[key] = null;
  }
  for (const [key, value] of Object.entries(properties)) {
    if (!same(value, before.properties[key])) changed[key] = value;
  }
  return { ...row, properties, changed };
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
