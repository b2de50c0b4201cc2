import { createHash } from 'node:crypto';

import type {
  EvidenceLocator,
  ExtractedEntity,
  ExtractedEvent,
  ExtractedMetric,
  ExtractedRelation,
  Extraction,
  Mention,
} from '../../../src/extraction/extraction.js';

/** An invented page about another city of the same province. Its first two articles share a paragraph count, not a text. */
const articles = [
  {
    id: 'b1',
    title: '双子街道:两区同办清水节',
    lines: [
      '双子街道:两区同办清水节',
      '记者 柳一白 通讯员 白小溪',
      '湖南省云泽市北岸区双子街道昨日与南岸区双子街道同办清水节,云泽文旅公司与Moonlight科技（云泽）有限公司参加。',
      '北岸区双子街道党工委书记钟大河说,清水节预算300万元至350万元,吸引游客约1.5万人次。',
      '云泽市环保局检查了月光化工厂,罚款8万元。月光化工厂位于北岸区双子街道码头社区。',
    ],
  },
  {
    id: 'b2',
    title: '云泽数字伙伴计划启动',
    lines: [
      '云泽数字伙伴计划启动',
      '云泽市推出数字伙伴计划,Moonlight科技（云泽）有限公司和云泽文旅公司加入,惠及南岸区双子街道。',
      '数字伙伴计划下设代码夜校,由云泽图书馆运营,钟大河任顾问。',
      '湖南省向云泽文旅公司授予清风奖。',
    ],
  },
] as const;

export const secondText = articles.flatMap(({ lines }) => lines).join('\n');

const entity = (
  id: string,
  kind: ExtractedEntity['kind'],
  rest: Partial<ExtractedEntity> & { readonly name: string },
): ExtractedEntity => ({
  ...{ id, kind, aliases: [], mentions: mentionsOf(rest.name) },
  ...rest,
});

const entities: readonly ExtractedEntity[] = [
  entity('hunan', 'DISTRICT', {
    name: '湖南省',
    aliases: ['湖南'],
    summary: '云泽市所在的省。',
    properties: { level: 'PROVINCE', code: '430000' },
  }),
  entity('yunze', 'DISTRICT', {
    name: '云泽市',
    within: 'hunan',
    properties: { level: 'CITY' },
  }),
  entity('north', 'DISTRICT', {
    name: '北岸区',
    within: 'yunze',
    properties: { level: 'DISTRICT' },
  }),
  entity('south', 'DISTRICT', {
    name: '南岸区',
    within: 'yunze',
    properties: { level: 'DISTRICT', code: '430999' },
  }),
  entity('twin-north', 'STREET', {
    ...{ name: '双子街道', aliases: ['双子'], within: 'north' },
    mentions: mentionsOf('北岸区双子街道', '双子街道'),
    properties: { level: 'SUBDISTRICT' },
  }),
  entity('twin-south', 'STREET', {
    ...{ name: '双子街道', aliases: ['双子'], within: 'south' },
    mentions: mentionsOf('南岸区双子街道', '双子街道'),
    summary: '南岸的双子街道。',
  }),
  entity('wharf', 'COMMUNITY', {
    ...{ name: '码头社区', within: 'twin-north' },
    properties: { communityType: 'COMMUNITY' },
  }),
  entity('tourism', 'ENTERPRISE', {
    ...{ name: '云泽文旅公司', aliases: ['文旅公司', 'Yunze Travel'] },
    properties: { industry: '旅游' },
  }),
  entity('moonlight', 'ENTERPRISE', {
    name: 'Moonlight科技（云泽）有限公司',
    aliases: ['Moonlight'],
    properties: { industry: 'Software & services' },
  }),
  entity('chemicals', 'ENTERPRISE', { name: '月光化工厂' }),
  entity('bureau', 'ORGANIZATION', {
    ...{ name: '云泽市环保局', within: 'yunze' },
    properties: { organizationType: 'BUREAU' },
  }),
  entity('library', 'ORGANIZATION', { name: '云泽图书馆', within: 'yunze' }),
  entity('festival', 'PROGRAM', {
    ...{ name: '清水节', within: 'yunze' },
    properties: { programType: 'CAMPAIGN' },
  }),
  entity('partners', 'PROGRAM', {
    ...{ name: '数字伙伴计划', within: 'yunze' },
    summary: '云泽的数字计划。',
    properties: { programType: 'POLICY' },
  }),
  entity('school', 'PROGRAM', { name: '代码夜校', within: 'yunze' }),
  entity('prize', 'PROGRAM', {
    name: '清风奖',
    properties: { programType: 'AWARD' },
  }),
  entity('zhong', 'PERSON', { name: '钟大河', within: 'twin-north' }),
  entity('liu', 'PERSON', { name: '柳一白' }),
  entity('bai', 'PERSON', { name: '白小溪' }),
];

type RelationSpec = Omit<
  ExtractedRelation,
  'id' | 'confidence' | 'statement' | 'evidence'
> & { readonly at: EvidenceLocator; readonly confidence?: number };

const relationSpecs: readonly RelationSpec[] = [
  { type: 'PART_OF', subject: 'yunze', object: 'hunan', at: line('b1', 2) },
  { type: 'PART_OF', subject: 'north', object: 'yunze', at: line('b1', 2) },
  { type: 'PART_OF', subject: 'south', object: 'yunze', at: line('b1', 2) },
  {
    type: 'PART_OF',
    subject: 'twin-north',
    object: 'north',
    at: line('b1', 2),
  },
  {
    type: 'PART_OF',
    subject: 'twin-south',
    object: 'south',
    at: line('b1', 2),
  },
  {
    type: 'PART_OF',
    subject: 'wharf',
    object: 'twin-north',
    at: line('b1', 4),
  },
  { type: 'LOCATED_IN', subject: 'wharf', object: 'north', at: line('b1', 4) },
  {
    type: 'LOCATED_IN',
    subject: 'chemicals',
    object: 'wharf',
    at: line('b1', 4),
  },
  {
    ...{ type: 'LOCATED_IN', subject: 'chemicals', object: 'twin-north' },
    ...{ at: line('b1', 4), confidence: 0.8 },
  },
  {
    type: 'RUNS',
    subject: 'twin-north',
    object: 'festival',
    at: line('b1', 2),
  },
  {
    type: 'RUNS',
    subject: 'twin-south',
    object: 'festival',
    at: line('b1', 2),
  },
  {
    ...{ type: 'PARTICIPATES_IN', subject: 'tourism', object: 'festival' },
    ...{ role: 'sponsor', at: line('b1', 2) },
  },
  {
    ...{ type: 'PARTICIPATES_IN', subject: 'moonlight', object: 'festival' },
    ...{ at: line('b1', 2), confidence: 0.6 },
  },
  {
    ...{ type: 'HOLDS_POST', subject: 'zhong', object: 'twin-north' },
    ...{ title: '党工委书记', validFrom: '2022-07', at: line('b1', 3) },
  },
  {
    ...{ type: 'INSPECTED', subject: 'bureau', object: 'chemicals' },
    ...{ event: 'inspection', date: '2024-02', at: line('b1', 4) },
  },
  {
    ...{ type: 'PENALISED', subject: 'bureau', object: 'chemicals' },
    ...{ event: 'inspection', date: '2024-02-29', at: line('b1', 4) },
  },
  {
    ...{ type: 'COOPERATED_WITH', subject: 'tourism', object: 'moonlight' },
    at: line('b1', 2),
  },
  {
    ...{ type: 'COOPERATED_WITH', subject: 'moonlight', object: 'tourism' },
    ...{ at: line('b2', 1), confidence: 0.7 },
  },
  { type: 'RUNS', subject: 'yunze', object: 'partners', at: line('b2', 1) },
  {
    ...{ type: 'MEMBER_OF', subject: 'moonlight', object: 'partners' },
    at: line('b2', 1),
  },
  {
    ...{ type: 'MEMBER_OF', subject: 'tourism', object: 'partners' },
    at: line('b2', 1),
  },
  {
    type: 'TARGETS',
    subject: 'partners',
    object: 'twin-south',
    at: line('b2', 1),
  },
  { type: 'PART_OF', subject: 'school', object: 'partners', at: line('b2', 2) },
  { type: 'RUNS', subject: 'library', object: 'school', at: line('b2', 2) },
  {
    ...{ type: 'HOLDS_POST', subject: 'zhong', object: 'school' },
    ...{ title: '顾问', at: line('b2', 2) },
  },
  { type: 'AWARDED', subject: 'hunan', object: 'tourism', at: line('b2', 3) },
  { type: 'TARGETS', subject: 'prize', object: 'tourism', at: line('b2', 3) },
  {
    ...{ type: 'REPORTED', subject: 'liu', object: 'b1' },
    ...{ role: 'REPORTER', at: line('b1', 1) },
  },
  {
    ...{ type: 'REPORTED', subject: 'bai', object: 'b1' },
    ...{ role: 'CORRESPONDENT', at: line('b1', 1) },
  },
];

const events: readonly ExtractedEvent[] = [
  {
    ...{ id: 'gala', title: '两个双子街道同办清水节', eventType: 'LAUNCH' },
    ...{ date: '2024-03-15', within: 'yunze', place: 'twin-north' },
    statement: '两个街道一起办节。',
    confidence: 0.9,
    participants: [
      { entity: 'twin-north', role: 'ACTOR' },
      { entity: 'twin-north', role: 'PARTICIPANT' },
      { entity: 'twin-south', role: 'ACTOR' },
      { entity: 'festival', role: 'PARTICIPANT' },
      { entity: 'tourism', role: 'PARTICIPANT' },
    ],
    evidence: [line('b1', 2)],
  },
  {
    ...{ id: 'inspection', title: '环保局检查月光化工厂', date: '2024-02' },
    ...{ eventType: 'INSPECTION', within: 'yunze', place: 'wharf' },
    participants: [
      { entity: 'bureau', role: 'ACTOR' },
      { entity: 'chemicals', role: 'TARGET' },
    ],
    evidence: [line('b1', 4), phrase('b1', 4, '罚款8万元')],
  },
  {
    ...{ id: 'start', title: '数字伙伴计划启动', date: '2024' },
    summary: '云泽市推出计划。',
    participants: [
      { entity: 'yunze', role: 'ACTOR' },
      { entity: 'partners', role: 'PARTICIPANT' },
      { entity: 'twin-south', role: 'BENEFICIARY' },
    ],
    evidence: [line('b2', 1)],
  },
  {
    ...{ id: 'award', title: '文旅公司获清风奖', eventType: 'AWARD' },
    participants: [
      { entity: 'hunan', role: 'ACTOR' },
      { entity: 'tourism', role: 'BENEFICIARY' },
      { entity: 'prize', role: 'PARTICIPANT' },
    ],
    evidence: [line('b2', 3)],
  },
];

const metrics: readonly ExtractedMetric[] = [
  {
    ...{ id: 'budget', subject: 'festival', name: '预算', unit: '元' },
    ...{ value: 3_000_000, valueTo: 3_500_000, qualifier: 'RANGE' },
    ...{ period: '2024-01/2024-03', evidence: [line('b1', 3)] },
  },
  {
    ...{ id: 'visitors', subject: 'festival', name: '游客', unit: '人次' },
    ...{ value: 15_000, qualifier: 'ABOUT', confidence: 0.75 },
    evidence: [
      phrase('b1', 3, '清水节预算300万元至350万元,吸引游客约1.5万人次'),
    ],
  },
  {
    ...{ id: 'fine', subject: 'chemicals', name: '罚款', unit: '万元' },
    ...{ value: 8.5, statement: '罚款八万五。', evidence: [line('b1', 4)] },
  },
];

/** What the invented page says: homonyms, undated events, parallel and mutual relations, Latin and full-width letters. */
export const secondDocument: Extraction = {
  document: {
    id: 'yunze-test-page',
    title: '云泽样报 要闻',
    publisher: '云泽样报',
    sha256: createHash('sha256').update(secondText).digest('hex'),
    length: secondText.length,
  },
  articles: articles.map(({ id, title, lines }) => {
    const paragraphs = lines.map((_, index) => spanOf(id, index));
    return {
      ...{ id, title, paragraphs, bylines: [] },
      start: paragraphs.at(0)?.start ?? 0,
      end: paragraphs.at(-1)?.end ?? 0,
      ...(id === 'b1' ? { kicker: '节庆' } : { subtitle: '代码夜校开课' }),
    };
  }),
  entities,
  relations: relationSpecs.map(({ at, confidence = 1, ...spec }, index) => ({
    ...{ id: `r${index}`, confidence, evidence: [at] },
    statement: `${spec.subject} ${spec.type} ${spec.object}`,
    ...spec,
  })),
  events,
  metrics,
};

function spanOf(article: string, index: number) {
  const before = articles
    .slice(
      0,
      articles.findIndex(({ id }) => id === article),
    )
    .flatMap(({ lines }) => [...lines]);
  const own = articles.find(({ id }) => id === article)?.lines ?? [];
  const start = [...before, ...own.slice(0, index)]
    .map((text) => text.length + 1)
    .reduce((sum, length) => sum + length, 0);
  return { start, end: start + (own[index] ?? '').length };
}

/** A whole line as evidence. */
function line(article: string, paragraph: number): EvidenceLocator {
  return { article, paragraph, ...spanOf(article, paragraph) };
}

/** A part of a line as evidence. */
function phrase(
  article: string,
  paragraph: number,
  text: string,
): EvidenceLocator {
  const { start } = spanOf(article, paragraph);
  const from = secondText.indexOf(text, start);
  return { article, paragraph, start: from, end: from + text.length };
}

/** Every occurrence of a name, or of the name at the end of a longer context. */
function mentionsOf(context: string, surface = context): Mention[] {
  const found: Mention[] = [];
  for (
    let at = secondText.indexOf(context);
    at >= 0;
    at = secondText.indexOf(context, at + 1)
  ) {
    const end = at + context.length;
    found.push({ start: end - surface.length, end, surface });
  }
  return found;
}
