import { describe, expect, it } from 'vitest';

import { readPage } from '../../../src/extraction/structure/read-page.js';

const body = '昨日,衡州市石鼓区的社区里人来人往,大家都在为过年做准备,很热闹。';
const report = `守护一江碧水\n本报记者 周小雨\n${body}\n${body}`;

function titlesOf(text: string): readonly string[] {
  return readPage(text).articles.map(({ title }) => title);
}

function bylinesOf(text: string): readonly string[] {
  return readPage(text).articles.map(({ bylines }) =>
    bylines.map(({ name, role }) => `${name} ${role}`).join(', '),
  );
}

describe('a column of short news', () => {
  it.each([
    ['快览', '●'],
    ['乡村短波', '▲'],
    ['街坊快报', '■'],
    ['数读港航', '◆'],
    ['一周简讯', '★'],
    ['县区速览', '◎'],
  ])('called %s is an article of its own', (label, mark) => {
    const text = `${report}\n${label}\n${mark}${body}\n${mark}${body}`;
    expect(titlesOf(text)).toEqual(['守护一江碧水', label]);
  });

  it.each(['(何远)', '（何远 整理）', '(何远 辑)', '（记者 何远）'])(
    'that ends with %s is one whatever it is called',
    (byline) => {
      const text = `${report}\n城市脉搏\n●${body}\n●${body}\n${byline}`;
      expect(bylinesOf(text)).toEqual(['周小雨 REPORTER', '何远 REPORTER']);
    },
  );

  it.each([
    ['a list below a heading', `${report}\n温馨提示\n●${body}\n●${body}`],
    ['a single item', `${report}\n快览\n●${body}`],
    ['no marks', `${report}\n快览\n${body}\n${body}`],
  ])('is not seen in %s', (_, text) => {
    expect(titlesOf(text)).toEqual(['守护一江碧水']);
  });

  it('is not made of captions, which name their photographers', () => {
    const text = `${report}\n▲社区居民在写春联。何远 摄\n▲孩子们在放风筝。何远 摄`;
    expect(bylinesOf(text)).toEqual(['周小雨 REPORTER, 何远 PHOTOGRAPHER']);
  });
});

describe('bylines', () => {
  it.each([
    ['本报讯（何远 周小雨）', '何远 REPORTER, 周小雨 REPORTER'],
    ['晚报记者何远 通讯员周小雨', '何远 REPORTER, 周小雨 CORRESPONDENT'],
    ['日报记者 何远', '何远 REPORTER'],
  ])('of the form %s are read', (byline, expected) => {
    expect(bylinesOf(`守护一江碧水\n${byline}\n${body}`)).toEqual([expected]);
  });
});
