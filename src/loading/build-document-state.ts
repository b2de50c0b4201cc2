import type {
  EvidenceLocator,
  ExtractedEntity,
  ExtractedEvent,
  ExtractedMetric,
  ExtractedRelation,
  Extraction,
} from '../extraction/extraction.js';
import { nodeId } from '../ontology/node-id.js';
import type { RelationType } from '../ontology/relation-types.js';
import type { ExtractionMethod } from '../ontology/roles.js';
import { createGiveWay } from '../util/give-way.js';

import type { DescriptionRow, DocumentState } from './document-state.js';
import {
  evidenceId,
  metricId,
  relationId,
  type RelationKey,
} from './fact-ids.js';
import {
  present,
  type NodeRow,
  type Properties,
  type RelationRow,
} from './graph-rows.js';
import { resolveIds, type ResolvedIds } from './resolve-ids.js';
import type { SourceText } from './source-text.js';
import { statements } from './statements.js';
import { textLayout } from './text-layout.js';

export interface BuildOptions {
  readonly source?: SourceText | undefined;
  readonly method: ExtractionMethod;
  /** ISO timestamp. */
  readonly now: string;
}

/**
 * Everything that a valid extraction says, with the ids it has in the graph and what follows from it. That of
 * a long page takes a second, in which others have their turns.
 */
export async function buildDocumentState(
  extraction: Extraction,
  options: BuildOptions,
): Promise<DocumentState> {
  const builder = new DocumentStateBuilder(extraction, options);
  const giveWay = createGiveWay();
  for (const entity of extraction.entities) {
    builder.addEntity(entity);
    await giveWay();
  }
  for (const event of extraction.events) {
    builder.addEvent(event);
    await giveWay();
  }
  for (const relation of extraction.relations) {
    builder.addRelation(relation);
    await giveWay();
  }
  for (const metric of extraction.metrics) {
    builder.addMetric(metric);
    await giveWay();
  }
  return builder;
}

interface FactOptions {
  readonly confidence: number;
  readonly rule?: string | undefined;
  readonly evidence: readonly EvidenceLocator[];
  /** What the document says of the fact beyond its identity; absent where no other document can state the fact. */
  readonly claim?: Properties | undefined;
}

class DocumentStateBuilder implements DocumentState {
  readonly document: NodeRow;
  readonly articles = new Map<string, NodeRow>();
  readonly descriptions = new Map<string, DescriptionRow>();
  readonly metrics = new Map<string, NodeRow>();
  readonly relations = new Map<string, RelationRow>();
  readonly evidence = new Map<string, NodeRow>();

  readonly #options: BuildOptions;
  readonly #ids: ResolvedIds;
  readonly #names = new Map<string, string>();
  readonly #locate: ReturnType<typeof textLayout>;

  constructor(extraction: Extraction, options: BuildOptions) {
    this.#options = options;
    this.#ids = resolveIds(extraction);
    this.#locate = textLayout(extraction.articles);
    this.document = this.#documentRow(extraction);
    this.#addArticles(extraction);
    for (const { id, name } of extraction.entities) this.#names.set(id, name);
    for (const { id, title } of extraction.events) this.#names.set(id, title);
    for (const { id, title } of extraction.articles) this.#names.set(id, title);
  }

  addEntity(entity: ExtractedEntity): void {
    const { kind, name, aliases, summary, within } = entity;
    const id = this.#id(entity.id);
    this.#addDescription(kind, id, {
      ...{ name, summary },
      aliases: [...new Set(aliases)].sort(),
      sourceNames: [
        ...new Set(entity.mentions.map((mention) => mention.surface)),
      ].sort(),
      within: within === undefined ? undefined : this.#id(within),
      ...entity.properties,
    });
    for (const mention of entity.mentions) {
      const { start, end, surface } = mention;
      const place = this.#locate(mention);
      if (place === undefined) continue;
      this.#addMention({
        ...{ subject: id, surface },
        locator: {
          article: place.article.id,
          paragraph: place.paragraph,
          start,
          end,
        },
        statement: statements.mentionedIn(name, place.article.title),
        confidence: 1,
      });
    }
  }

  addEvent(event: ExtractedEvent): void {
    const {
      title,
      summary,
      eventType,
      date,
      statement,
      within,
      rule,
      evidence,
    } = event;
    const { confidence = 1 } = event;
    const id = this.#id(event.id);
    this.#addDescription('EVENT', id, {
      ...{ name: title, summary, eventType, date, statement, confidence },
      aliases: [],
      sourceNames: [],
      within: within === undefined ? undefined : this.#id(within),
    });
    this.#addEvidence(
      { fact: id, subject: id, factType: 'EVENT' },
      { confidence, rule, evidence },
    );
    for (const locator of evidence) {
      this.#addMention({
        ...{ subject: id, locator, confidence, rule },
        statement: statements.eventMentionedIn(
          title,
          this.#name(locator.article),
        ),
      });
    }
    for (const { entity, role } of event.participants) {
      this.#addDerived(
        { type: 'ACTED_IN', subject: this.#id(entity), object: id, role },
        statements.actedIn(this.#name(entity), title, role),
        { confidence, rule, evidence },
      );
    }
    if (event.place === undefined) return;
    this.#addDerived(
      { type: 'LOCATED_IN', subject: id, object: this.#id(event.place) },
      statements.eventLocatedIn(title, this.#name(event.place)),
      { confidence, rule, evidence },
    );
  }

  addRelation(relation: ExtractedRelation): void {
    const {
      type,
      title,
      role,
      validFrom,
      validTo,
      date,
      confidence,
      statement,
    } = relation;
    const { rule, evidence } = relation;
    const subject = this.#id(relation.subject);
    const object = this.#id(relation.object);
    const event =
      relation.event === undefined ? undefined : this.#id(relation.event);
    this.#addRelation(
      { type, subject, object, title, role, validFrom, event },
      present({ validTo, date, confidence, statement }),
      { confidence, rule, evidence },
    );
  }

  addMetric(metric: ExtractedMetric): void {
    const {
      name,
      value,
      valueTo,
      unit,
      period,
      statement,
      confidence = 1,
    } = metric;
    const { qualifier = 'EXACT', rule, evidence } = metric;
    const subject = this.#id(metric.subject);
    const id = metricId({ subject, name, period, value, unit });
    const claim = present({ valueTo, qualifier, statement, confidence });
    const properties = present({
      ...{ id, kind: 'METRIC', name, value, unit, period, subject },
      ...claim,
      recordedAt: this.#options.now,
    });
    this.metrics.set(id, { id, properties });
    this.#addEvidence(
      { fact: id, subject: id, factType: 'METRIC' },
      { confidence, rule, evidence, claim },
    );
    this.#addDerived(
      { type: 'MEASURES', subject: id, object: subject },
      statement ?? statements.measures(metric, this.#name(metric.subject)),
      { confidence, rule, evidence },
    );
  }

  #documentRow({ document }: Extraction): NodeRow {
    const { title, publisher, date, sha256, length } = document;
    const id = this.#ids.document;
    const properties = present({
      ...{ id, kind: 'DOCUMENT', title, publisher, date, sha256, length },
      localId: document.id,
      recordedAt: this.#options.now,
    });
    return { id, properties };
  }

  #addArticles({ articles }: Extraction): void {
    const { source } = this.#options;
    for (const [position, article] of articles.entries()) {
      const { title, kicker, subtitle, start, end, paragraphs } = article;
      const id = this.#id(article.id);
      const properties = present({
        ...{
          id,
          kind: 'ARTICLE',
          name: title,
          title,
          kicker,
          subtitle,
          start,
          end,
          position,
        },
        paragraphCount: paragraphs.length,
        text: source?.text.slice(start, end),
        document: this.document.id,
      });
      this.articles.set(id, { id, properties });
    }
  }

  #addDescription(
    kind: DescriptionRow['kind'],
    entity: string,
    said: Readonly<Record<string, Properties[string] | undefined>>,
  ): void {
    const document = this.document.id;
    const id = nodeId('description', { entity, document });
    const recordedAt = this.#options.now;
    const properties = present({ ...said, id, entity, document, recordedAt });
    this.descriptions.set(entity, { id, entity, kind, properties });
  }

  #addMention(mention: {
    readonly subject: string;
    readonly surface?: string;
    readonly locator: EvidenceLocator;
    readonly statement: string;
    readonly confidence: number;
    readonly rule?: string | undefined;
  }): void {
    const { subject, surface, locator, statement, confidence, rule } = mention;
    const { paragraph, start, end } = locator;
    const object = this.#id(locator.article);
    const key = { type: 'MENTIONED_IN', subject, object, start, end } as const;
    const id = relationId(key);
    const { now } = this.#options;
    this.#setRelation(key, id, {
      ...{ surface, paragraph, start, end, confidence, statement },
      recordedAt: now,
    });
    this.#addEvidence(
      { fact: id, subject, factType: key.type },
      { confidence, rule, evidence: [locator] },
    );
  }

  #addDerived(key: RelationKey, statement: string, options: FactOptions): void {
    this.#addRelation(
      key,
      present({ confidence: options.confidence, statement }),
      options,
    );
  }

  /** `claim` is what is said of the relation beyond its identity. */
  #addRelation(
    key: RelationKey,
    claim: Properties,
    options: FactOptions,
  ): void {
    const id = relationId(key);
    if (!this.relations.has(id)) {
      const { title, role, validFrom, event } = key;
      const recordedAt = this.#options.now;
      this.#setRelation(key, id, {
        title,
        role,
        validFrom,
        event,
        ...claim,
        recordedAt,
      });
    }
    this.#addEvidence(
      { fact: id, subject: key.subject, factType: key.type },
      { ...options, claim },
    );
  }

  #setRelation(
    { type, subject, object }: RelationKey,
    id: string,
    properties: Readonly<Record<string, Properties[string] | undefined>>,
  ): void {
    this.relations.set(id, {
      ...{ id, type, subject, object },
      properties: present({ ...properties, id }),
    });
  }

  #addEvidence(
    key: {
      readonly fact: string;
      readonly subject: string;
      readonly factType: RelationType | 'EVENT' | 'METRIC';
    },
    options: FactOptions,
  ): void {
    const { source, method, now } = this.#options;
    const { confidence, rule } = options;
    const { fact, subject, factType } = key;
    const document = this.document.id;
    const claim =
      options.claim === undefined ? undefined : JSON.stringify(options.claim);
    for (const locator of options.evidence) {
      const { paragraph, start, end } = locator;
      const article = this.#id(locator.article);
      const id = evidenceId({ fact, document, article, start, end });
      if (this.evidence.has(id)) continue;
      // There is more evidence than anything else, so its row is made in one go.
      const properties = present({
        id,
        fact,
        subject,
        factType,
        document,
        article,
        paragraph,
        start,
        end,
        confidence,
        rule,
        quote: source?.text.slice(start, end),
        verified: source !== undefined,
        method: rule === undefined ? method : 'RULE',
        claim,
        recordedAt: now,
      });
      this.evidence.set(id, { id, properties });
    }
  }

  #id(localId: string): string {
    return (
      this.#ids.entities.get(localId) ??
      this.#ids.articles.get(localId) ??
      localId
    );
  }

  #name(localId: string): string {
    return this.#names.get(localId) ?? localId;
  }
}
