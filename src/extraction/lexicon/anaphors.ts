import type { ExtractedEntityKind } from '../extraction.js';

/** A phrase that stands for something named elsewhere in the article. */
export interface AnaphorWord {
  readonly kind: ExtractedEntityKind;
  /** What the name that it points to may end with; any name of the kind when empty. */
  readonly endings: readonly string[];
}

/** What follows 该, 本 or 我 in a phrase that points back: 该区, 本村, 我市. */
export const pointedNouns: Readonly<Record<string, AnaphorWord>> = {
  省: { kind: 'DISTRICT', endings: ['省', '自治区'] },
  市: { kind: 'DISTRICT', endings: ['市', '州'] },
  县: { kind: 'DISTRICT', endings: ['县', '旗'] },
  区: { kind: 'DISTRICT', endings: ['区'] },
  州: { kind: 'DISTRICT', endings: ['州'] },
  街道: { kind: 'STREET', endings: ['街道'] },
  镇: { kind: 'STREET', endings: ['镇'] },
  乡: { kind: 'STREET', endings: ['乡'] },
  村: { kind: 'COMMUNITY', endings: ['村'] },
  社区: { kind: 'COMMUNITY', endings: ['社区'] },
  小区: { kind: 'COMMUNITY', endings: [] },
  公司: {
    kind: 'ENTERPRISE',
    endings: [],
  },
  企业: { kind: 'ENTERPRISE', endings: [] },
  集团: { kind: 'ENTERPRISE', endings: ['集团', '公司'] },
  厂: { kind: 'ENTERPRISE', endings: ['厂'] },
  合作社: { kind: 'ENTERPRISE', endings: ['合作社', '联社'] },
  校: { kind: 'ORGANIZATION', endings: ['学', '校', '学院', '中', '小'] },
  学校: { kind: 'ORGANIZATION', endings: ['学', '校', '学院', '中', '小'] },
  院: { kind: 'ORGANIZATION', endings: ['院'] },
  医院: { kind: 'ORGANIZATION', endings: ['医院', '卫生院'] },
  局: { kind: 'ORGANIZATION', endings: ['局'] },
  中心: { kind: 'ORGANIZATION', endings: ['中心'] },
  协会: { kind: 'ORGANIZATION', endings: ['协会'] },
  商会: { kind: 'ORGANIZATION', endings: ['商会'] },
  工作室: { kind: 'ORGANIZATION', endings: ['工作室'] },
  项目: { kind: 'PROGRAM', endings: ['项目'] },
  工程: { kind: 'PROGRAM', endings: ['工程'] },
  活动: { kind: 'PROGRAM', endings: ['活动'] },
  园区: { kind: 'PLACE', endings: ['园区', '园', '产业园', '工业园'] },
};

/** What may stand before such a noun. */
export const pointers: readonly string[] = ['该', '我', '本'];

/** 我 and 本 point with these alone: 我市 is the paper's city, 本项目 is nobody's. */
export const ownNouns: ReadonlySet<string> = new Set([
  '省',
  '市',
  '县',
  '区',
  '州',
  '镇',
  '乡',
  '街道',
  '村',
  '社区',
]);

/**
 * Nouns that stand for a thing without any pointer, when the article names just one: 街道 in the news of
 * one street. Others (学校, 医院, 村) are too often meant in general.
 */
export const bareNouns: ReadonlySet<string> = new Set(['街道', '工作室']);

/** What a bare noun goes on with when it is a part of another word or a general term. */
export const bareNounBlockers: readonly string[] = [
  '办',
  '级',
  '上',
  '两',
  '路',
  '社区',
  '、社区',
  '和社区',
  '巷',
];
