import type {
  ExtractedEntity,
  ExtractedEvent,
  ExtractedRelation,
  Extraction,
  TextSpan,
} from '../../../src/extraction/extraction.js';
import {
  type SourceText,
  sourceTextOf,
} from '../../../src/loading/source-text.js';

/** How many factories the street holds, each inspected once. */
export const crowd = 300;

/** Names of sixty characters and more, without a place where a line breaks well. */
export const longNames = {
  street:
    '样本新区滨江片区老旧小区配套设施改造提升与城市更新高质量发展综合服务保障示范区域管理委员会所辖第一街道办事处服务中心片区街道',
  factory: (number: number): string =>
    `样本新区高端装备智能制造与轨道交通关键零部件研发生产检验检测一体化公共服务平台运营管理有限责任公司第${String(number).padStart(3, '0')}号联合生产厂区`,
  event: (number: number): string =>
    `${longNames.street}安全生产专项整治第${String(number).padStart(3, '0')}次检查`,
} as const;

const { street } = longNames;
const numbers = Array.from({ length: crowd }, (_, index) => index + 1);
const lines = [
  `${street}检查辖区工厂`,
  ...numbers.map((number) => `${street}检查了${longNames.factory(number)}。`),
];
const text = lines.join('\n');
const spans: readonly TextSpan[] = lines.map((line, index) => {
  const start = lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
  return { start, end: start + line.length };
});

export const crowdedSource: SourceText = sourceTextOf(Buffer.from(text));

/** An invented page on which much happens among things with long names: 300 factories, and an event at each. */
export function crowdedExtraction(): Extraction {
  return {
    document: {
      id: 'crowded',
      title: '样本新区新闻综合日报社区街道企业项目人物动态合订本特别增刊',
      publisher: '样本新区新闻综合日报社',
      date: '2023-06-30',
      sha256: crowdedSource.sha256,
      length: text.length,
    },
    articles: [
      {
        id: 'a1',
        title: lines[0] ?? '',
        start: 0,
        end: text.length,
        paragraphs: spans,
        bylines: [],
      },
    ],
    entities: [
      {
        id: 'street',
        kind: 'STREET',
        name: street,
        aliases: [],
        summary: `${street}管理三百家工厂。`,
        properties: { level: 'SUBDISTRICT' },
        mentions: lines.map((_, line) => ({
          ...spanIn(line, street),
          surface: street,
        })),
      },
      ...numbers.map(factory),
    ],
    relations: numbers.flatMap(relations),
    events: numbers.map(event),
    metrics: [],
  };
}

function factory(number: number): ExtractedEntity {
  const name = longNames.factory(number);
  return {
    id: `factory-${String(number)}`,
    kind: 'ENTERPRISE',
    name,
    aliases: [`${name}(分部)`],
    mentions: [{ ...spanIn(number, name), surface: name }],
  };
}

function relations(number: number): readonly ExtractedRelation[] {
  const shared = {
    confidence: 0.9,
    evidence: evidenceIn(number),
  };
  return [
    {
      ...shared,
      id: `located-${String(number)}`,
      type: 'LOCATED_IN',
      subject: `factory-${String(number)}`,
      object: 'street',
      statement: `${longNames.factory(number)}位于${street}。`,
    },
    {
      ...shared,
      id: `inspected-${String(number)}`,
      type: 'INSPECTED',
      subject: 'street',
      object: `factory-${String(number)}`,
      event: `event-${String(number)}`,
      date: dateOf(number),
      statement: `${street}检查了${longNames.factory(number)}。`,
    },
  ];
}

function event(number: number): ExtractedEvent {
  return {
    id: `event-${String(number)}`,
    title: longNames.event(number),
    eventType: 'INSPECTION',
    date: dateOf(number),
    statement: `${street}检查了${longNames.factory(number)}。`,
    participants: [
      { entity: 'street', role: 'ACTOR' },
      { entity: `factory-${String(number)}`, role: 'TARGET' },
    ],
    place: 'street',
    evidence: evidenceIn(number),
  };
}

/** Twelve years, two or three times in each month. */
function dateOf(number: number): string {
  const year = 2000 + Math.floor((number - 1) / 25);
  const month = ((number - 1) % 12) + 1;
  return `${String(year)}-${String(month).padStart(2, '0')}-0${String((number % 9) + 1)}`;
}

function evidenceIn(line: number) {
  return [
    {
      article: 'a1',
      paragraph: line,
      ...(spans[line] ?? { start: 0, end: 0 }),
    },
  ];
}

function spanIn(line: number, part: string): TextSpan {
  const start = text.indexOf(part, spans[line]?.start ?? 0);
  return { start, end: start + part.length };
}
