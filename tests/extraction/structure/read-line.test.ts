import { describe, expect, it } from 'vitest';

import { readLine } from '../../../src/extraction/structure/read-line.js';

function creditsOf(line: string): string {
  return readLine(line)
    .credits.map(
      ({ name, roles, post, media }) =>
        `${name} ${roles.join('+')}` +
        (post === undefined ? '' : ` ${post}`) +
        (media === undefined
          ? ''
          : ` of ${line.slice(media.start, media.end)}`),
    )
    .join('; ');
}

describe('a line that is a byline', () => {
  it.each([
    [
      '衡州日报全媒体记者/周小雨 通讯员/何远',
      '周小雨 REPORTER 全媒体记者 of 衡州日报; 何远 CORRESPONDENT 通讯员',
    ],
    [
      '本报记者 周小雨 通讯员 何远',
      '周小雨 REPORTER 记者; 何远 CORRESPONDENT 通讯员',
    ],
    ['□本报记者 周某某', '周某某 REPORTER 记者'],
    ['记者 周小雨 何远', '周小雨 REPORTER 记者; 何远 REPORTER 记者'],
    ['记者 周小雨、何远', '周小雨 REPORTER 记者; 何远 REPORTER 记者'],
    [
      '本报记者周小雨通讯员何远',
      '周小雨 REPORTER 记者; 何远 CORRESPONDENT 通讯员',
    ],
    ['（本报记者 周小雨）', '周小雨 REPORTER 记者'],
    ['（周小雨 何远）', '周小雨 REPORTER; 何远 REPORTER'],
    ['发布时间：2024-03-05 来源：衡州日报 字号：大 中 小', ''],
    ['(记者 周小雨', '周小雨 REPORTER 记者'],
    ['见习记者：欧阳静', '欧阳静 REPORTER 见习记者'],
    [
      '首席记者 何远 实习生 李青',
      '何远 REPORTER 首席记者; 李青 REPORTER 实习生',
    ],
    ['特约通讯员 何远', '何远 CORRESPONDENT 特约通讯员'],
    ['新华社记者 何远', '何远 REPORTER 记者 of 新华社'],
    ['记者 王　玺 李　明', '王玺 REPORTER 记者; 李明 REPORTER 记者'],
    ['记者 欧 阳 静', '欧阳静 REPORTER 记者'],
    ['文/周小雨 图/何远', '周小雨 REPORTER; 何远 PHOTOGRAPHER'],
    ['周小雨/文 何远/图', '周小雨 REPORTER; 何远 PHOTOGRAPHER'],
    ['文/图 周小雨', '周小雨 REPORTER+PHOTOGRAPHER'],
    ['周小雨 文/图', '周小雨 REPORTER+PHOTOGRAPHER'],
    ['文/图 本报记者 周小雨', '周小雨 REPORTER+PHOTOGRAPHER 记者'],
    ['本报记者 周小雨 摄影 何远', '周小雨 REPORTER 记者; 何远 PHOTOGRAPHER'],
    [
      '本报记者 周小雨 文/图 通讯员 何远',
      '周小雨 REPORTER+PHOTOGRAPHER 记者; 何远 CORRESPONDENT 通讯员',
    ],
    ['本报东台全媒体记者 何远', '何远 REPORTER 全媒体记者'],
    ['摄影记者 何远', '何远 PHOTOGRAPHER 摄影记者'],
    ['■周小雨', '周小雨 REPORTER'],
    [
      '2024-03-05 08:30 来源:衡州日报 作者:周小雨 编辑:何远',
      '周小雨 REPORTER 作者; 何远 EDITOR 编辑',
    ],
  ])('%s', (line, credits) => {
    expect(readLine(line).sort).toBe('BYLINE');
    expect(creditsOf(line)).toBe(credits);
  });
});

describe('a byline before the text', () => {
  it.each([
    [
      '本报讯(记者 周小雨 通讯员 何远)昨日,天晴。',
      '周小雨 REPORTER 记者; 何远 CORRESPONDENT 通讯员',
    ],
    ['本报讯 记者 周小雨 昨日,天晴。', '周小雨 REPORTER 记者'],
    [
      '衡州日报讯（全媒体记者周小雨）昨日，天晴。',
      '周小雨 REPORTER 全媒体记者 of 衡州日报',
    ],
    [
      '衡州晚报讯 记者/周小雨 报道 1月5日,天晴。',
      '周小雨 REPORTER 记者 of 衡州晚报',
    ],
    [
      '新华社北京1月3日电（记者周小雨、何远）昨日，天晴。',
      '周小雨 REPORTER 记者 of 新华社; 何远 REPORTER 记者 of 新华社',
    ],
    [
      '（记者 周小雨 何远）昨日，天晴。',
      '周小雨 REPORTER 记者; 何远 REPORTER 记者',
    ],
    [
      '衡州日报全媒体记者/周小雨 通讯员/何远)昨日,天晴。',
      '周小雨 REPORTER 全媒体记者 of 衡州日报; 何远 CORRESPONDENT 通讯员',
    ],
    ['本报讯 昨日,天晴。', ''],
  ])('%s', (line, credits) => {
    expect(readLine(line)).toMatchObject({ sort: 'TEXT', isLead: true });
    expect(creditsOf(line)).toBe(credits);
  });
});

describe('a byline behind the text', () => {
  it.each([
    ['昨日，天晴。（本报记者 周小雨）', '周小雨 REPORTER 记者'],
    ['昨日，天晴。（周小雨 何远）', '周小雨 REPORTER; 何远 REPORTER'],
    ['昨日，天晴。(文/周小雨 图/何远)', '周小雨 REPORTER; 何远 PHOTOGRAPHER'],
    ['昨日，天晴。本报记者 周小雨', '周小雨 REPORTER 记者'],
    ['昨日，天晴。（责编：何远）', '何远 EDITOR 责编'],
  ])('%s', (line, credits) => {
    expect(readLine(line)).toMatchObject({ sort: 'TEXT', isTail: true });
    expect(creditsOf(line)).toBe(credits);
  });
});

describe('a caption', () => {
  it.each([
    ['花开满园。周小雨 摄', '周小雨 PHOTOGRAPHER'],
    ['花开满园。记者/周小雨 摄', '周小雨 PHOTOGRAPHER 记者'],
    ['花开满园。通讯员 周小雨 摄', '周小雨 PHOTOGRAPHER 通讯员'],
    ['花开满园(周小雨 摄)', '周小雨 PHOTOGRAPHER'],
    ['图为花园一角 周小雨摄', '周小雨 PHOTOGRAPHER'],
    ['新华社发(周小雨摄)', '周小雨 PHOTOGRAPHER'],
    ['花开满园。文/图 周小雨', '周小雨 PHOTOGRAPHER'],
    ['花开满园。通讯员供图', ''],
    ['花开满园。受访者供图', ''],
    ['图为花园一角。', ''],
    ['摄影 周小雨', '周小雨 PHOTOGRAPHER'],
  ])('%s', (line, credits) => {
    expect(readLine(line).sort).toBe('CAPTION');
    expect(creditsOf(line)).toBe(credits);
  });
});

describe('an editors’ line', () => {
  it.each([
    [
      '责任编辑:周小雨 美术编辑:何远',
      '周小雨 EDITOR 责任编辑; 何远 ART_EDITOR 美术编辑',
    ],
    [
      '责编 周小雨 美编 何远 校对 李青',
      '周小雨 EDITOR 责编; 何远 ART_EDITOR 美编; 李青  校对',
    ],
    [
      '本版责编：周小雨　版式：何远　电话:0731-2288',
      '周小雨 EDITOR 责编; 何远 ART_EDITOR 版式',
    ],
    ['编辑:周小雨', '周小雨 EDITOR 编辑'],
  ])('%s', (line, credits) => {
    expect(readLine(line).sort).toBe('EDITORS');
    expect(creditsOf(line)).toBe(credits);
  });
});

describe('no byline', () => {
  it.each([
    '记者节来临之际',
    '通讯员培训班在衡州开班',
    '记者从市教育局获悉,今年将新建三所学校。',
    '编辑部的故事',
    '昨日，天晴。（新华社）',
    '昨日，天晴。（完）',
    '文化路上花正红',
    '周小雨',
  ])('%s', (line) => {
    expect(readLine(line)).toMatchObject({ sort: 'TEXT', credits: [] });
  });
});
