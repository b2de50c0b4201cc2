import type { GraphTransaction } from '../graph/port.js';

import type { DocumentState } from './document-state.js';
import type { NodeRow, Properties, RelationRow } from './graph-rows.js';
import {
  isRelationType,
  nodesOf,
  propertiesOf,
  readArticles,
  readBatches,
  readNodes,
  readRelations,
  textOf,
  type RelationLocator,
} from './read-state.js';

/** What the graph holds of the things that a document says or said. */
export interface StoredState {
  readonly document: NodeRow | undefined;
  readonly articles: ReadonlyMap<string, NodeRow>;
  /** The document's own descriptions by the entity's id. */
  readonly descriptions: ReadonlyMap<string, NodeRow>;
  /** The document's own evidence by id. */
  readonly evidence: ReadonlyMap<string, NodeRow>;
  readonly entities: ReadonlyMap<string, NodeRow>;
  readonly metrics: ReadonlyMap<string, NodeRow>;
  readonly relations: ReadonlyMap<string, RelationRow>;
  /** What other documents say of the entities. */
  readonly otherDescriptions: ReadonlyMap<string, readonly Properties[]>;
  /** Facts that other documents support too: the first of those documents and what it claims. */
  readonly otherClaims: ReadonlyMap<string, OtherClaim>;
}

export interface OtherClaim {
  readonly document: string;
  /** Absent when the evidence was not written by this loader. */
  readonly claim: Properties | undefined;
}

/** `desired` is what the document is to say from now on; absent when it is to say nothing. */
export async function readStoredState(
  transaction: GraphTransaction,
  documentId: string,
  desired: DocumentState | undefined,
): Promise<StoredState> {
  const document = (
    await readNodes(transaction, { label: 'Document' }, [documentId])
  ).get(documentId);
  const own =
    document === undefined ? nothing : await readOwn(transaction, documentId);
  const entities = await readNodes(transaction, { label: 'Entity' }, [
    ...new Set([
      ...own.descriptions.keys(),
      ...(desired?.descriptions.keys() ?? []),
    ]),
  ]);
  const otherDescriptions = await readOtherDescriptions(
    transaction,
    documentId,
    [...entities.keys()],
  );
  // Another document can state a fact only of an entity that it describes.
  const shared = (id: string): boolean => otherDescriptions.has(id);
  const locators = new Map(
    [...ownLocators(own.evidence), ...(desired?.relations.values() ?? [])].map(
      (locator) => [locator.id, locator],
    ),
  );
  const metrics = await readNodes(transaction, { label: 'Metric' }, [
    ...new Set([
      ...ownMetrics(own.evidence),
      ...[...(desired?.metrics.values() ?? [])]
        .filter((metric) => shared(textOf(metric.properties['subject'])))
        .map((metric) => metric.id),
    ]),
  ]);
  const metricShared = (id: string): boolean => {
    const metric = metrics.get(id);
    return metric !== undefined && shared(textOf(metric.properties['subject']));
  };
  const otherClaims = await readOtherClaims(transaction, documentId, [
    ...[...locators.values()]
      .filter(({ type }) => type !== 'MENTIONED_IN')
      .filter(({ subject }) => shared(subject) || metricShared(subject))
      .map(({ id }) => id),
    ...[...metrics.keys()].filter(metricShared),
  ]);
  const ownFacts = new Set(
    [...own.evidence.values()].map(({ properties }) => properties['fact']),
  );
  const relations = await readRelations(
    transaction,
    [...locators.values()].filter(
      ({ id }) => ownFacts.has(id) || otherClaims.has(id),
    ),
  );
  return {
    document,
    ...own,
    entities,
    metrics,
    relations,
    otherDescriptions,
    otherClaims,
  };
}

type OwnState = Pick<StoredState, 'articles' | 'descriptions' | 'evidence'>;

const nothing: OwnState = {
  articles: new Map(),
  descriptions: new Map(),
  evidence: new Map(),
};

async function readOwn(
  transaction: GraphTransaction,
  documentId: string,
): Promise<OwnState> {
  const descriptions = await readNodes(
    transaction,
    { label: 'Description', property: 'document' },
    [documentId],
  );
  return {
    articles: await readArticles(transaction, documentId),
    descriptions: new Map(
      [...descriptions.values()].map((row) => [
        textOf(row.properties['entity']),
        row,
      ]),
    ),
    evidence: await readNodes(
      transaction,
      { label: 'Evidence', property: 'document' },
      [documentId],
    ),
  };
}

function* ownLocators(
  evidence: StoredState['evidence'],
): Iterable<RelationLocator> {
  for (const { properties } of evidence.values()) {
    const type = textOf(properties['factType']);
    if (!isRelationType(type)) continue;
    const [id, subject] = [
      textOf(properties['fact']),
      textOf(properties['subject']),
    ];
    yield type === 'MENTIONED_IN'
      ? { id, type, subject, object: textOf(properties['article']) }
      : { id, type, subject };
  }
}

function* ownMetrics(evidence: StoredState['evidence']): Iterable<string> {
  for (const { properties } of evidence.values()) {
    if (properties['factType'] === 'METRIC') yield textOf(properties['fact']);
  }
}

async function readOtherDescriptions(
  transaction: GraphTransaction,
  documentId: string,
  entities: readonly string[],
): Promise<Map<string, Properties[]>> {
  const rows = await readBatches(
    transaction,
    'UNWIND $rows AS id MATCH (n:Description {entity: id}) RETURN properties(n) AS n',
    entities,
  );
  const byEntity = new Map<string, Properties[]>();
  for (const { properties } of nodesOf(rows).values()) {
    if (properties['document'] === documentId) continue;
    const entity = textOf(properties['entity']);
    const known = byEntity.get(entity);
    if (known === undefined) byEntity.set(entity, [properties]);
    else known.push(properties);
  }
  return byEntity;
}

async function readOtherClaims(
  transaction: GraphTransaction,
  documentId: string,
  facts: readonly string[],
): Promise<Map<string, OtherClaim>> {
  const rows = await readBatches(
    transaction,
    'UNWIND $rows AS fact MATCH (v:Evidence {fact: fact}) RETURN fact, v.document AS document, v.claim AS claim',
    facts,
  );
  const claims = new Map<string, OtherClaim>();
  for (const row of rows) {
    const [fact, document] = [textOf(row['fact']), textOf(row['document'])];
    const known = claims.get(fact);
    if (
      document === documentId ||
      (known !== undefined && known.document <= document)
    )
      continue;
    claims.set(fact, { document, claim: parseClaim(textOf(row['claim'])) });
  }
  return claims;
}

function parseClaim(text: string): Properties | undefined {
  if (text === '') return undefined;
  // Written by `buildDocumentState` alone, from values that the graph can hold.
  const claim: unknown = JSON.parse(text);
  return propertiesOf(claim as Properties);
}
