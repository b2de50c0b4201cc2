import { createHash } from 'node:crypto';

import type { Extraction } from '../../../src/extraction/extraction.js';
import { documentId } from '../../../src/loading/fact-ids.js';

const prefix = 'fault-document-';

export interface FaultDocument {
  readonly extraction: Extraction;
  readonly text: string;
}

/** The id that the document of a number has in the graph. */
export function faultDocumentId(number: number): string {
  return documentId(prefix + number);
}

/**
 * A document that differs from all others by its number, and has one of everything that a document can
 * leave half-written. It shares its district with every twentieth.
 */
export function faultDocument(number: number): FaultDocument {
  const district = `试${number % 20}区`;
  const firm = `测${number}厂`;
  const line = `${firm}在${district}开工,投资${number}万元。`;
  const text = `${firm}开工\n${line}`;
  const spanOf = (phrase: string) => {
    const start = text.lastIndexOf(phrase);
    return { start, end: start + phrase.length };
  };
  const evidence = [{ article: 'a', paragraph: 1, ...spanOf(line) }];
  const mention = (surface: string) => [{ ...spanOf(surface), surface }];
  return {
    text,
    extraction: {
      document: {
        ...{ id: prefix + number, title: `第${number}版`, publisher: '试报' },
        sha256: createHash('sha256').update(text).digest('hex'),
        length: text.length,
      },
      articles: [
        {
          ...{ id: 'a', title: `${firm}开工`, bylines: [] },
          ...{ start: 0, end: text.length },
          paragraphs: [{ start: 0, end: firm.length + 2 }, spanOf(line)],
        },
      ],
      entities: [
        {
          ...{ id: 'district', kind: 'DISTRICT', name: district, aliases: [] },
          mentions: mention(district),
        },
        {
          ...{ id: 'firm', kind: 'ENTERPRISE', name: firm, aliases: [] },
          mentions: mention(firm),
        },
      ],
      relations: [
        {
          ...{ id: 'r', type: 'LOCATED_IN', confidence: 1 },
          ...{ subject: 'firm', object: 'district', statement: line, evidence },
        },
      ],
      events: [
        {
          ...{ id: 'opening', title: `${firm}开工`, eventType: 'LAUNCH' },
          ...{ date: '2024-05', place: 'district', evidence },
          participants: [{ entity: 'firm', role: 'ACTOR' }],
        },
      ],
      metrics: [
        {
          ...{ id: 'm', subject: 'firm', name: '投资', unit: '万元' },
          ...{ value: number, evidence },
        },
      ],
    },
  };
}
