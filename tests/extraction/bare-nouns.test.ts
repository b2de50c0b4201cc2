import { describe, expect, it } from 'vitest';

import { extractPage } from '../../src/extraction/extract-page.js';

/** What else the page calls an entity, in the order of the text. */
function formsOf(name: string, paragraphs: readonly string[]): string {
  const text = ['小城新事', '本报记者 周小雨', ...paragraphs].join('\n');
  const { entities } = extractPage(text, { sha256: '0'.repeat(64) });
  return (
    entities
      .find((entity) => entity.name === name)
      ?.mentions.map(({ surface }) => surface)
      .slice(1)
      .join(' ') ?? '-'
  );
}

describe('nouns that stand for what was named', () => {
  it.each([
    ['石鼓区消防救援大队', '检查了12家门店。次日，大队约谈了负责人。', '大队'],
    ['石鼓区人民法院', '受理此案。10月，法院对被告罚款。', '法院'],
    [
      '石鼓区蓝天应急救援队',
      '有队员43名。从本月起，救援队走进社区。',
      '救援队',
    ],
    ['石鼓区餐饮商会', '有会员56家。“都写进了公约。”商会负责人说。', '商会'],
    ['石鼓区果业服务中心', '配发防霜机86台。中心还派出技术员。', '中心'],
    ['合江农商银行', '发放贷款2亿元。银行还派出专员。', '银行'],
    [
      '合江县万果种植专业合作社',
      '有社员40户。去年，合作社分红9万元。',
      '合作社',
    ],
    ['石鼓区第一小学', '有学生500人。这所学校今年扩建。', '这所学校'],
  ])('%s is meant by one', (name, rest, expected) => {
    expect(formsOf(name, [`昨日，${name}${rest}`])).toBe(expected);
  });

  it('means the only one that its paragraph has named', () => {
    const paragraphs = [
      '衡州宏远机械有限公司昨日投产。',
      '衡州蓝星电子有限公司去年出口300万元，公司今年再招50人。',
    ];
    expect(formsOf('衡州蓝星电子有限公司', paragraphs)).toBe('公司');
  });

  it.each([
    [
      '“慧巡”河道监测系统',
      '石鼓区上线“慧巡”河道监测系统。一个月里，系统报警62次。',
      '系统',
    ],
    [
      '“周四圆桌会”议事制度',
      '社区推出“周四圆桌会”议事制度。截至4月，圆桌会开了12场。',
      '圆桌会',
    ],
    ['缝补小铺', '社区里的“缝补小铺”开张了。如今，小铺有志愿者9人。', '小铺'],
    [
      '石鼓爱心基金',
      '街道设立“石鼓爱心基金”。主任说，基金帮助了41户。',
      '基金',
    ],
  ])('%s is meant by its last word', (name, text, expected) => {
    expect(formsOf(name, [text])).toBe(expected);
  });

  it.each([
    ['a part of another word', '上线“慧巡”河道监测系统。客服系统也已升级。'],
    ['one of many', '上线“慧巡”河道监测系统。今后各系统都要联网。'],
    [
      'one of two',
      '上线“慧巡”河道监测系统和“云上”河道预警系统。系统报警62次。',
    ],
  ])('no last word stands for a name as %s', (_, text) => {
    expect(formsOf('“慧巡”河道监测系统', [text])).toBe('');
  });

  it.each([
    [
      'two that could be meant',
      '昨日，石鼓区人民法院与雁峰区人民法院签约。法院将共享数据。',
    ],
    [
      'several of the sort',
      '昨日，石鼓区人民法院发布通报。全省各法院都要学习。',
    ],
    ['another of a sort', '昨日，石鼓区人民法院发布通报。上级法院已受理。'],
  ])('is dropped for %s', (_, text) => {
    expect(formsOf('石鼓区人民法院', [text])).toBe('');
  });
});
