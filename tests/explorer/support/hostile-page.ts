import type {
  EvidenceLocator,
  Extraction,
  Mention,
} from '../../../src/extraction/extraction.js';
import {
  type SourceText,
  sourceTextOf,
} from '../../../src/loading/source-text.js';

/** Names and a sentence that are markup: a page that shows them as such has run them. */
export const hostileNames = {
  factory: '<img src=x onerror="window.hacked=1">工厂',
  street: '<script>window.hacked=1</script>街道',
} as const;

const { factory, street } = hostileNames;
const lines = [
  `${street}检查${factory}`,
  `昨日,${street}对${factory}开展检查,<b onclick="window.hacked=1">责令</b>整改,共120家。`,
];
const text = lines.join('\n');

export const hostileSource: SourceText = sourceTextOf(Buffer.from(text));

export const hostileStatement = `${street}检查了${factory}。`;

/** An invented page whose names, title, sentences and unit hold markup. */
export function hostileExtraction(): Extraction {
  const inspection = passage(`${street}对${factory}开展检查`);
  return {
    document: {
      id: 'hostile',
      title: '<script>window.hacked=1</script>报',
      publisher: '<i>样报</i>',
      date: '2023-01-02',
      sha256: hostileSource.sha256,
      length: text.length,
    },
    articles: [
      {
        id: 'a1',
        title: `${street}检查${factory}`,
        start: 0,
        end: text.length,
        paragraphs: [lineSpan(0), lineSpan(1)],
        bylines: [],
      },
    ],
    entities: [
      {
        id: 'street',
        kind: 'STREET',
        name: street,
        aliases: [],
        summary: hostileStatement,
        properties: { level: 'SUBDISTRICT' },
        mentions: mentions(street),
      },
      {
        id: 'factory',
        kind: 'ENTERPRISE',
        name: factory,
        aliases: ['"><svg onload="window.hacked=1">'],
        mentions: mentions(factory),
      },
    ],
    relations: [
      {
        id: 'r1',
        type: 'INSPECTED',
        subject: 'street',
        object: 'factory',
        event: 'inspection',
        date: '2023-01-01',
        confidence: 0.9,
        statement: hostileStatement,
        evidence: [inspection],
      },
    ],
    events: [
      {
        id: 'inspection',
        title: `${street}检查`,
        eventType: 'INSPECTION',
        date: '2023-01-01',
        participants: [
          { entity: 'street', role: 'ACTOR' },
          { entity: 'factory', role: 'TARGET' },
        ],
        place: 'street',
        evidence: [inspection],
      },
    ],
    metrics: [
      {
        id: 'm1',
        subject: 'street',
        name: '<b>检查</b>企业数',
        value: 120,
        unit: '<b>家</b>',
        period: '2023',
        evidence: [passage('共120家')],
      },
    ],
  };
}

function mentions(surface: string): Mention[] {
  return ([0, 1] as const).map((line) => {
    const start = text.indexOf(surface, lineSpan(line).start);
    return { start, end: start + surface.length, surface };
  });
}

function passage(phrase: string): EvidenceLocator {
  const start = text.indexOf(phrase, lineSpan(1).start);
  return { article: 'a1', paragraph: 1, start, end: start + phrase.length };
}

function lineSpan(line: 0 | 1): { start: number; end: number } {
  const [first, second] = [lines[0] ?? '', lines[1] ?? ''];
  return line === 0
    ? { start: 0, end: first.length }
    : { start: first.length + 1, end: first.length + 1 + second.length };
}
