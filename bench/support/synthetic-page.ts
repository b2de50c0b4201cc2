import { createHash } from 'node:crypto';

import type {
  EvidenceLocator,
  ExtractedEntity,
  ExtractedEntityKind,
  ExtractedEvent,
  ExtractedRelation,
  ExtractedRelationType,
  Extraction,
} from '../../src/extraction/extraction.js';

const separator = '、';
const headingEnd = '\n';

/**
 * Writes the text and the extraction of it side by side, so that every offset is right: a line with the
 * names, in which each entity is mentioned, and the facts in the same paragraph, which is their evidence.
 */
export class SyntheticPage {
  readonly #id: string;
  readonly #parts: string[] = [];
  #length = 0;
  readonly #entities: ExtractedEntity[] = [];
  readonly #relations: ExtractedRelation[] = [];
  readonly #events: ExtractedEvent[] = [];

  constructor(id: string) {
    this.#id = id;
    this.#write(`${id}${headingEnd}`);
  }

  entity(
    kind: ExtractedEntityKind,
    name: string,
    more: Pick<ExtractedEntity, 'within' | 'properties'> = {},
  ): ExtractedEntity {
    const start = this.#write(name);
    const entity: ExtractedEntity = {
      ...{ id: `e${this.#entities.length}`, kind, name, aliases: [] },
      ...more,
      mentions: [{ start, end: this.#length, surface: name }],
    };
    this.#write(separator);
    this.#entities.push(entity);
    return entity;
  }

  endParagraph(): void {
    this.#write('。');
  }

  relation(
    type: ExtractedRelationType,
    [subject, verb, object]: readonly [
      ExtractedEntity,
      string,
      ExtractedEntity,
    ],
    title?: string,
  ): void {
    const statement = `${subject.name}${verb}${object.name}`;
    const evidence = this.#sentence(statement);
    this.#relations.push({
      ...{ id: `r${this.#relations.length}`, type, statement },
      ...{ subject: subject.id, object: object.id },
      ...(title === undefined ? {} : { title }),
      ...{ confidence: 1, evidence: [evidence] },
    });
  }

  event(event: Omit<ExtractedEvent, 'id' | 'evidence'>): void {
    const evidence = [this.#sentence(event.title)];
    this.#events.push({
      ...{ id: `v${this.#events.length}`, ...event },
      ...{ confidence: 1, evidence },
    });
  }

  extraction(title: string): Extraction {
    const text = this.#parts.join('');
    const heading = { start: 0, end: this.#id.length };
    const body = { start: heading.end + headingEnd.length, end: text.length };
    return {
      document: {
        ...{ id: this.#id, title, publisher: '基准日报', date: '2024-01-01' },
        sha256: createHash('sha256').update(text).digest('hex'),
        length: text.length,
      },
      articles: [
        {
          ...{ id: 'a0', title, start: 0, end: text.length },
          ...{ paragraphs: [heading, body], bylines: [] },
        },
      ],
      entities: this.#entities,
      relations: this.#relations,
      events: this.#events,
      metrics: [],
    };
  }

  #sentence(words: string): EvidenceLocator {
    const start = this.#write(words);
    const evidence = { article: 'a0', paragraph: 1, start, end: this.#length };
    this.#write('。');
    return evidence;
  }

  /** Where the words begin. */
  #write(words: string): number {
    const start = this.#length;
    this.#parts.push(words);
    this.#length += words.length;
    return start;
  }
}
