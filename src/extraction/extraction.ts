import type { EntityKind } from '../ontology/entity-kinds.js';
import type { RelationType } from '../ontology/relation-types.js';
import type {
  EventRole,
  MetricQualifier,
  ReportingRole,
} from '../ontology/roles.js';

/**
 * What was read from one source text: the Extraction JSON. Offsets are UTF-16 code units into the text
 * as read (byte order mark dropped, line ends untouched). Ids are local to the file, but
 * `document.id`, which is the same in every version of the document and in no other.
 */
export interface Extraction {
  readonly document: ExtractedDocument;
  readonly articles: readonly ExtractedArticle[];
  readonly entities: readonly ExtractedEntity[];
  readonly relations: readonly ExtractedRelation[];
  readonly events: readonly ExtractedEvent[];
  readonly metrics: readonly ExtractedMetric[];
}

export interface ExtractedDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Partial ISO date: a year, a month or a day. */
  readonly date?: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** UTF-16 code units of the text. */
  readonly length: number;
}

/** A stretch of the text: `text.slice(start, end)`. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export interface ExtractedArticle extends TextSpan {
  readonly id: string;
  readonly title: string;
  readonly kicker?: string;
  readonly subtitle?: string;
  /** Every non-empty line of the article in order, trimmed. */
  readonly paragraphs: readonly TextSpan[];
  readonly bylines: readonly Byline[];
}

export interface Byline {
  readonly name: string;
  readonly role: ReportingRole;
}

/** An event is no entity here: it stands in `events`. */
export type ExtractedEntityKind = Exclude<EntityKind, 'EVENT'>;

export interface ExtractedEntity {
  readonly id: string;
  readonly kind: ExtractedEntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly summary?: string;
  /** The entity that tells homonyms apart: the administrative parent or the owner. Part of identity. */
  readonly within?: string;
  /** The kind's own properties, as the ontology lists them. */
  readonly properties?: Readonly<Record<string, string | number | boolean>>;
  readonly mentions: readonly Mention[];
}

export interface Mention extends TextSpan {
  readonly surface: string;
}

/** Where the text states a fact. */
export interface EvidenceLocator extends TextSpan {
  readonly article: string;
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
}

/** MENTIONED_IN, MEASURES and ACTED_IN are derived at load from mentions, metrics and events. */
export type ExtractedRelationType = Exclude<
  RelationType,
  'MENTIONED_IN' | 'MEASURES' | 'ACTED_IN'
>;

export interface ExtractedRelation {
  readonly id: string;
  readonly type: ExtractedRelationType;
  /** An entity or an event. */
  readonly subject: string;
  /** An entity or an event; an article for REPORTED. */
  readonly object: string;
  readonly title?: string;
  readonly role?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly event?: string;
  readonly date?: string;
  readonly confidence: number;
  /** One short sentence in the words of whoever wrote the file. */
  readonly statement: string;
  /** The rule that found the fact. */
  readonly rule?: string;
  readonly evidence: readonly EvidenceLocator[];
}

export interface ExtractedEvent {
  readonly id: string;
  readonly title: string;
  readonly eventType?: string;
  readonly date?: string;
  readonly summary?: string;
  readonly participants: readonly Participant[];
  /** A district, street, community or place. */
  readonly place?: string;
  readonly within?: string;
  /** 1 when absent. */
  readonly confidence?: number;
  readonly statement?: string;
  readonly rule?: string;
  readonly evidence: readonly EvidenceLocator[];
}

export interface Participant {
  readonly entity: string;
  readonly role: EventRole;
}

export interface ExtractedMetric {
  readonly id: string;
  readonly subject: string;
  readonly name: string;
  readonly value: number;
  /** The upper end of a range. */
  readonly valueTo?: number;
  readonly unit: string;
  /** A partial date, or two joined by a slash. */
  readonly period?: string;
  /** EXACT when absent. */
  readonly qualifier?: MetricQualifier;
  readonly statement?: string;
  /** 1 when absent. */
  readonly confidence?: number;
  readonly rule?: string;
  readonly evidence: readonly EvidenceLocator[];
}
