import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readPage } from '../../../src/extraction/structure/read-page.js';
import { curatedPage, goldPagesOf } from '../evaluation/gold-page.js';
import { processorTime } from '../../support/processor-time.js';

const body = '昨日,衡州市石鼓区的社区里人来人往,大家都在为过年做准备,很热闹。';

/** A page as text: `+` marks a line that goes on with the one before. */
function outline(text: string): string {
  return readPage(text)
    .articles.map(({ id, title, kicker, subtitle, lines }) =>
      [
        [id, kicker, title, subtitle].map((part) => part ?? '-').join(' | '),
        ...lines.map(
          ({ role, continues, start, end }) =>
            `${role}${continues ? '+' : ''} ${text.slice(start, end).slice(0, 6)}`,
        ),
      ].join('\n'),
    )
    .join('\n\n');
}

describe('a page', () => {
  it.each([
    [
      'takes kicker, title and subtitle',
      `石鼓区推进河长制——\n守护一江碧水\n——来自蒸水河的报道\n本报记者 周小雨\n${body}`,
      'a1 | 石鼓区推进河长制 | 守护一江碧水 | 来自蒸水河的报道\nKICKER 石鼓区推进河\nTITLE 守护一江碧水\nSUBTITLE ——来自蒸水\nBYLINE 本报记者 周\nBODY 昨日,衡州市',
    ],
    [
      'joins a title that a colon cuts in two',
      `两会聚焦\n石鼓区:\n实干开新局\n本报记者 周小雨\n${body}`,
      'a1 | 两会聚焦 | 石鼓区:实干开新局 | -\nKICKER 两会聚焦\nTITLE 石鼓区:\nTITLE 实干开新局\nBYLINE 本报记者 周\nBODY 昨日,衡州市',
    ],
    [
      'begins an article at the headline over a byline',
      `第一条新闻\n本报记者 周小雨\n${body}\n第二条新闻\n本报讯(记者 何远)${body}`,
      'a1 | - | 第一条新闻 | -\nTITLE 第一条新闻\nBYLINE 本报记者 周\nBODY 昨日,衡州市\n\na2 | - | 第二条新闻 | -\nTITLE 第二条新闻\nBODY 本报讯(记者',
    ],
    [
      'begins an article after the byline at the end of another',
      `第一条新闻\n${body}\n(记者 周小雨)\n第二条新闻\n${body}(记者 何远)\n第三条新闻\n${body}`,
      'a1 | - | 第一条新闻 | -\nTITLE 第一条新闻\nBODY 昨日,衡州市\nBYLINE (记者 周小\n\na2 | - | 第二条新闻 | -\nTITLE 第二条新闻\nBODY 昨日,衡州市\n\na3 | - | 第三条新闻 | -\nTITLE 第三条新闻\nBODY 昨日,衡州市',
    ],
    [
      'keeps headings within their article',
      `守护一江碧水\n本报记者 周小雨\n${body}\n一、河长上岗\n社区来了新河长。\n二、清水长流\n社区的水清了。`,
      'a1 | - | 守护一江碧水 | -\nTITLE 守护一江碧水\nBYLINE 本报记者 周\nBODY 昨日,衡州市\nHEADING 一、河长上岗\nBODY 社区来了新河\nHEADING 二、清水长流\nBODY 社区的水清了',
    ],
    [
      'goes on with a sentence that the end of a column breaks',
      '守护一江碧水\n本报记者 周小雨\n去年以来,石鼓区的河长们走遍了辖区内大大小小的河流,解决了污\n染问题。水清了。',
      'a1 | - | 守护一江碧水 | -\nTITLE 守护一江碧水\nBYLINE 本报记者 周\nBODY 去年以来,石\nBODY+ 染问题。水清',
    ],
    [
      'takes a short line for a broken sentence where headings have numbers',
      `开新局\n本报记者 周小雨\n1 抓项目\n${body}\n干部群众齐心协力办实事\n送到家门口,大家都说好。\n2 抓民生\n${body}`,
      'a1 | - | 开新局 | -\nTITLE 开新局\nBYLINE 本报记者 周\nHEADING 1 抓项目\nBODY 昨日,衡州市\nBODY 干部群众齐心\nBODY+ 送到家门口,\nHEADING 2 抓民生\nBODY 昨日,衡州市',
    ],
    [
      'gives a caption to the article that it speaks of',
      `守护一江碧水\n本报记者 周小雨\n${body}\n龙舟竞渡迎端午。何远 摄\n龙舟赛开桨\n本报记者 何远\n江上龙舟竞渡,两岸欢声雷动,大家一起迎端午。`,
      'a1 | - | 守护一江碧水 | -\nTITLE 守护一江碧水\nBYLINE 本报记者 周\nBODY 昨日,衡州市\n\na2 | - | 龙舟赛开桨 | -\nCAPTION 龙舟竞渡迎端\nTITLE 龙舟赛开桨\nBYLINE 本报记者 何\nBODY 江上龙舟竞渡',
    ],
    [
      'keeps labels and editors out of headlines',
      `综合·城区\n守护一江碧水\n${body}\n责任编辑:何远\n龙舟赛开桨\n${body}`,
      'a1 | - | 守护一江碧水 | -\nSECTION 综合·城区\nTITLE 守护一江碧水\nBODY 昨日,衡州市\nEDITORS 责任编辑:何\n\na2 | - | 龙舟赛开桨 | -\nTITLE 龙舟赛开桨\nBODY 昨日,衡州市',
    ],
    [
      'reads a web page',
      `守护一江碧水\n2024-03-05 08:30 来源:衡州日报 作者:周小雨\n${body}`,
      'a1 | - | 守护一江碧水 | -\nTITLE 守护一江碧水\nBYLINE 2024-0\nBODY 昨日,衡州市',
    ],
    [
      'reads a page that is one paragraph',
      body,
      'a1 | - | 昨日,衡州市石鼓区的社区里人来人往,大家都在为过年做准备,很 | -\nBODY 昨日,衡州市',
    ],
    [
      'reads CRLF',
      `守护一江碧水\r\n\r\n${body}\r\n`,
      'a1 | - | 守护一江碧水 | -\nTITLE 守护一江碧水\nBODY 昨日,衡州市',
    ],
    ['reads a page without a line as no article', ' \n\u3000\n', ''],
  ])('%s', (_, text, expected) => {
    expect(outline(text)).toBe(expected);
  });

  it('names the newspaper and the day of its masthead', () => {
    expect(
      readPage(`衡州日报 2023年12月29日 星期五\n守护一江碧水\n${body}`),
    ).toMatchObject({ publisher: '衡州日报', date: '2023-12-29' });
  });

  it('puts every line into one article, in order', () => {
    const line = fc.constantFrom(
      ...['守护一江碧水', body, '本报记者 周小雨', '责任编辑:何远', '', ' '],
      ...['综合·城区', '花开。何远 摄', '1 抓项目', '石鼓区:', '(记者 何远)'],
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        expect(
          readPage(text).articles.flatMap((article) =>
            article.lines.map(({ start, end }) => text.slice(start, end)),
          ),
        ).toEqual(lines.map((each) => each.trim()).filter((each) => each));
      }),
    );
  });
});

describe('the gold pages', () => {
  const curated = curatedPage();
  it.each([...goldPagesOf('development'), ...(curated ? [curated] : [])])(
    '$name is cut into the articles of the gold',
    ({ text, gold }) => {
      expect(
        readPage(text).articles.map(({ lines }) =>
          lines.map(({ start, end }) => ({ start, end })),
        ),
      ).toEqual(gold.articles.map(({ paragraphs }) => paragraphs));
    },
  );

  it.skipIf(curated === undefined)('the headlines of the curated page', () => {
    expect(
      readPage(curated?.text ?? '').articles.map(({ title, kicker }) => ({
        ...{ title, kicker },
      })),
    ).toEqual(
      curated?.gold.articles.map(({ title, kicker }) => ({
        ...{ title, kicker },
      })),
    );
  });
});

describe('time', () => {
  it.each([
    ['lines of one character', '字\n'],
    ['no line end', '字'],
    ['the word for reporter', '记者'],
    ['bylines', '记者 周小雨\n'],
    ['brackets', '(记者\n'],
    ['captions', '花开。何远 摄\n'],
    ['lone headlines', '今天开会\n近日,人很多。\n'],
    ['spaces', '张 '],
    ['editors', '责任编辑:何远\n'],
  ])('grows linearly with %s', (_, unit) => {
    const timeOf = (length: number): number => {
      const text = unit.repeat(length / unit.length);
      return processorTime(() => {
        readPage(text);
      });
    };
    timeOf(20_000);
    const once = Math.max(timeOf(50_000), 20);
    expect(timeOf(200_000) / once).toBeLessThan(16);
  });
});
