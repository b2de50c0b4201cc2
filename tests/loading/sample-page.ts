import { createHash } from 'node:crypto';

import type {
  EvidenceLocator,
  Extraction,
  Mention,
} from '../../src/extraction/extraction.js';
import {
  sourceTextOf,
  type SourceText,
} from '../../src/loading/source-text.js';

/** An invented page of two articles. */
export const sampleText = [
  '青桥街道检查甲化工厂',
  '记者 王小川',
  '昨日,青桥街道对甲化工厂开展安全检查,责令整改。',
  '青桥街道属临江区,今年已检查企业120家。',
  '',
  '临江区启动清河行动',
  '临江区启动清河行动,乙环保公司参与。临江区区长赵一鸣到场。',
].join('\n');

export const sampleSource: SourceText = sourceTextOf(Buffer.from(sampleText));

/** What the sample page says. `changes` replace whole sections. */
export function sampleExtraction(
  changes: Partial<Extraction> = {},
): Extraction {
  return {
    document: {
      id: 'sample-2023-01-02',
      title: '样报 综合版',
      publisher: '样报',
      date: '2023-01-02',
      sha256: createHash('sha256').update(sampleText).digest('hex'),
      length: sampleText.length,
    },
    articles: [
      article('a1', '青桥街道检查甲化工厂', [0, 1, 2, 3]),
      article('a2', '临江区启动清河行动', [5, 6]),
    ],
    entities: [
      {
        id: 'linjiang',
        kind: 'DISTRICT',
        name: '临江区',
        aliases: ['临江'],
        summary: '样例中的区。',
        properties: { level: 'DISTRICT' },
        mentions: mentions('临江区'),
      },
      {
        id: 'qingqiao',
        kind: 'STREET',
        name: '青桥街道',
        aliases: [],
        within: 'linjiang',
        properties: { level: 'SUBDISTRICT' },
        mentions: mentions('青桥街道'),
      },
      {
        id: 'factory',
        kind: 'ENTERPRISE',
        name: '甲化工厂',
        aliases: [],
        mentions: mentions('甲化工厂'),
      },
      {
        id: 'company',
        kind: 'ENTERPRISE',
        name: '乙环保公司',
        aliases: [],
        mentions: mentions('乙环保公司'),
      },
      {
        id: 'river-campaign',
        kind: 'PROGRAM',
        name: '清河行动',
        aliases: [],
        properties: { programType: 'CAMPAIGN' },
        mentions: mentions('清河行动'),
      },
      {
        id: 'wang',
        kind: 'PERSON',
        name: '王小川',
        aliases: [],
        mentions: mentions('王小川'),
      },
      {
        id: 'zhao',
        kind: 'PERSON',
        name: '赵一鸣',
        aliases: [],
        within: 'linjiang',
        mentions: mentions('赵一鸣'),
      },
    ],
    relations: [
      {
        id: 'r1',
        type: 'REPORTED',
        subject: 'wang',
        object: 'a1',
        role: 'REPORTER',
        confidence: 1,
        statement: '王小川采写了检查报道。',
        evidence: [passage('记者 王小川')],
      },
      {
        id: 'r2',
        type: 'PART_OF',
        subject: 'qingqiao',
        object: 'linjiang',
        confidence: 1,
        statement: '青桥街道是临江区的街道。',
        evidence: [passage('青桥街道属临江区')],
      },
      {
        id: 'r3',
        type: 'INSPECTED',
        subject: 'qingqiao',
        object: 'factory',
        event: 'inspection',
        date: '2023-01-01',
        confidence: 0.9,
        statement: '青桥街道检查了甲化工厂。',
        evidence: [passage('青桥街道对甲化工厂开展安全检查')],
      },
      {
        id: 'r4',
        type: 'RUNS',
        subject: 'linjiang',
        object: 'river-campaign',
        confidence: 1,
        statement: '清河行动由临江区发起。',
        evidence: [passage('临江区启动清河行动,乙')],
      },
      {
        id: 'r5',
        type: 'PARTICIPATES_IN',
        subject: 'company',
        object: 'river-campaign',
        confidence: 1,
        statement: '乙环保公司加入清河行动。',
        evidence: [passage('清河行动,乙环保公司参与')],
      },
      {
        id: 'r6',
        type: 'HOLDS_POST',
        subject: 'zhao',
        object: 'linjiang',
        title: '区长',
        validFrom: '2023',
        confidence: 1,
        statement: '赵一鸣任临江区区长。',
        evidence: [passage('临江区区长赵一鸣')],
      },
    ],
    events: [
      {
        id: 'inspection',
        title: '青桥街道安全检查',
        eventType: 'INSPECTION',
        date: '2023-01-01',
        participants: [
          { entity: 'qingqiao', role: 'ACTOR' },
          { entity: 'factory', role: 'TARGET' },
        ],
        place: 'qingqiao',
        within: 'linjiang',
        evidence: [passage('青桥街道对甲化工厂开展安全检查')],
      },
    ],
    metrics: [
      {
        id: 'm1',
        subject: 'qingqiao',
        name: '检查企业数',
        value: 120,
        unit: '家',
        period: '2023',
        evidence: [passage('今年已检查企业120家')],
      },
    ],
    ...changes,
  };
}

/** Every occurrence of a name on the sample page. */
export function mentions(surface: string): Mention[] {
  const found: Mention[] = [];
  for (
    let start = sampleText.indexOf(surface);
    start >= 0;
    start = sampleText.indexOf(surface, start + 1)
  ) {
    found.push({ start, end: start + surface.length, surface });
  }
  return found;
}

/** Where the sample page has a phrase for the first time. */
export function passage(phrase: string): EvidenceLocator {
  const start = sampleText.indexOf(phrase);
  const span = { start, end: start + phrase.length };
  for (const [article, lines] of [
    ['a1', [0, 1, 2, 3]],
    ['a2', [5, 6]],
  ] as const) {
    const paragraph = lines
      .map(lineSpan)
      .findIndex((line) => line.start <= span.start && span.end <= line.end);
    if (paragraph >= 0) return { article, paragraph, ...span };
  }
  throw new Error(`The sample page has no line with "${phrase}".`);
}

function article(id: string, title: string, lines: readonly number[]) {
  const paragraphs = lines.map(lineSpan);
  return {
    id,
    title,
    start: paragraphs.at(0)?.start ?? 0,
    end: paragraphs.at(-1)?.end ?? 0,
    paragraphs,
    bylines: [],
  };
}

function lineSpan(line: number): { start: number; end: number } {
  const lines = sampleText.split('\n');
  const start = lines
    .slice(0, line)
    .reduce((length, text) => length + text.length + 1, 0);
  return { start, end: start + (lines[line] ?? '').length };
}
