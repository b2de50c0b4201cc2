import type {
  ExtractedEntity,
  ExtractedEvent,
  Extraction,
} from '../../../src/extraction/extraction.js';
import { normalizeName } from '../../../src/util/normalize-name.js';

/** What was compared, by category: `mention PERSON`, `relation PART_OF`. */
export interface Score {
  readonly category: string;
  readonly found: readonly string[];
  /** In the gold alone. */
  readonly missing: readonly string[];
  /** In the extraction alone. */
  readonly spurious: readonly string[];
}

/** An item by its key (what must agree) and its text (what a reader sees). */
interface Item {
  readonly category: string;
  readonly key: string;
  readonly text: string;
}

/**
 * Compares an extraction with the gold of its page. A mention counts when its span and kind agree; an
 * entity by its kind and canonical name; a relation by its type and the canonical names of its ends; a
 * figure by its subject, value, unit and upper end; an event when a gold event of the same passage has the
 * same date and an entity in common with it.
 */
export function scoreExtraction(
  gold: Extraction,
  extraction: Extraction,
  text: string,
): readonly Score[] {
  const want = itemsOf(gold, text);
  const have = itemsOf(extraction, text);
  const categories = [
    ...new Set([...want, ...have].map(({ category }) => category)),
  ].sort();
  return [
    ...categories.map((category) =>
      compare(
        category,
        want.filter((item) => item.category === category),
        have.filter((item) => item.category === category),
      ),
    ),
    compareEvents(gold, extraction),
  ];
}

function compare(
  category: string,
  want: readonly Item[],
  have: readonly Item[],
): Score {
  const wanted = new Map(want.map(({ key, text }) => [key, text]));
  const had = new Map(have.map(({ key, text }) => [key, text]));
  return {
    category,
    found: [...wanted].filter(([key]) => had.has(key)).map(([, text]) => text),
    missing: [...wanted]
      .filter(([key]) => !had.has(key))
      .map(([, text]) => text),
    spurious: [...had]
      .filter(([key]) => !wanted.has(key))
      .map(([, text]) => text),
  };
}

function itemsOf(extraction: Extraction, text: string): readonly Item[] {
  const names = namesOf(extraction);
  const nameOf = (id: string): string => names.get(id) ?? id;
  return [
    ...extraction.entities.flatMap((entity) => [
      {
        category: `entity ${entity.kind}`,
        key: canonicalName(entity),
        text: entity.name,
      },
      ...entity.mentions.map(({ start, end }) => ({
        category: `mention ${entity.kind}`,
        key: `${start}-${end}`,
        text: `${inContext(text, start, end)} = ${entity.name}`,
      })),
    ]),
    ...extraction.relations.map((relation) => {
      const ends = [relation.subject, relation.object].map(nameOf);
      const role =
        relation.type === 'REPORTED' ? ` ${relation.role ?? ''}` : '';
      return {
        category: `relation ${relation.type}`,
        key: ends.join(' -> ') + role,
        text: `${ends.join(' -> ')}${role} ${relation.title ?? ''} [${relation.rule ?? ''}]`,
      };
    }),
    ...extraction.metrics.map((metric) => {
      const value = `${metric.value}${metric.valueTo === undefined ? '' : `-${metric.valueTo}`} ${metric.unit}`;
      return {
        category: 'metric',
        key: `${nameOf(metric.subject)} ${value}`,
        text: `${nameOf(metric.subject)}: ${metric.name} = ${value} ${metric.period ?? ''}`,
      };
    }),
  ];
}

function namesOf(extraction: Extraction): ReadonlyMap<string, string> {
  return new Map([
    ...extraction.entities.map((entity): [string, string] => [
      entity.id,
      `${entity.kind}:${canonicalName(entity)}`,
    ]),
    // Articles are told apart by their order, since titles may be cut differently.
    ...extraction.articles.map((article, index): [string, string] => [
      article.id,
      `article ${index + 1}`,
    ]),
    ...extraction.events.map((event): [string, string] => [
      event.id,
      `event ${event.evidence[0]?.start ?? ''}`,
    ]),
  ]);
}

/**
 * Quotation marks are no part of what a thing is called, and 衡阳 is 衡阳市 whether or not the page says so
 * in full.
 */
export function canonicalName({
  kind,
  name,
}: Pick<ExtractedEntity, 'kind' | 'name'>): string {
  const plain = normalizeName(name).replaceAll(/[“”"'《》〈〉「」『』]/g, '');
  return kind === 'DISTRICT' && plain.length > 2
    ? plain.replace(/[省市]$/, '')
    : plain;
}

function compareEvents(gold: Extraction, extraction: Extraction): Score {
  const goldNames = namesOf(gold);
  const names = namesOf(extraction);
  const left = new Set(extraction.events);
  const found: string[] = [];
  const missing: string[] = [];
  for (const event of gold.events) {
    const match = [...left].find(
      (other) =>
        overlap(event, other) &&
        event.date === other.date &&
        shareParticipant(event, goldNames, { event: other, names }),
    );
    if (match === undefined) {
      missing.push(describe(event, goldNames));
    } else {
      left.delete(match);
      found.push(describe(event, goldNames));
    }
  }
  return {
    category: 'event',
    found,
    missing,
    spurious: [...left].map((event) => describe(event, names)),
  };
}

function overlap(one: ExtractedEvent, other: ExtractedEvent): boolean {
  return one.evidence.some((a) =>
    other.evidence.some((b) => a.start < b.end && b.start < a.end),
  );
}

function shareParticipant(
  gold: ExtractedEvent,
  goldNames: ReadonlyMap<string, string>,
  other: {
    readonly event: ExtractedEvent;
    readonly names: ReadonlyMap<string, string>;
  },
): boolean {
  const wanted = new Set(
    gold.participants.map(({ entity }) => goldNames.get(entity)),
  );
  return other.event.participants.some(({ entity }) =>
    wanted.has(other.names.get(entity)),
  );
}

function describe(
  event: ExtractedEvent,
  names: ReadonlyMap<string, string>,
): string {
  const participants = event.participants.map(
    ({ entity, role }) => `${names.get(entity) ?? entity} ${role}`,
  );
  return `${event.title} ${event.date ?? '(no date)'} {${participants.join(', ')}} [${event.rule ?? ''}]`;
}

function inContext(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 8);
  return `${before}【${text.slice(start, end)}】${after}`.replaceAll(
    /\s+/g,
    '⏎',
  );
}
