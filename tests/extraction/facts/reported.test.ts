import { describe, expect, it } from 'vitest';

import { extractPage } from '../../../src/extraction/extract-page.js';

const body = '昨日,大家都在为过年做准备,很热闹。';

function factsOf(text: string): readonly string[] {
  const { entities, relations } = extractPage(text, {
    sha256: '0'.repeat(64),
  });
  const nameOf = (id: string): string =>
    entities.find((entity) => entity.id === id)?.name ?? id;
  return relations
    .filter(({ rule }) => rule === 'reported')
    .map(
      ({ type, subject, object, role, title, evidence }) =>
        `${nameOf(subject)} ${type} ${nameOf(object)} ${role ?? title ?? ''}: ` +
        evidence
          .slice(0, 1)
          .map(({ start, end }) => text.slice(start, end))
          .join(''),
    );
}

describe('who reported', () => {
  it.each([
    [
      'a byline with its newspaper',
      `守护一江碧水\n株洲日报全媒体记者/周小雨 通讯员/何远\n${body}`,
      [
        '周小雨 REPORTED a1 REPORTER: 株洲日报全媒体记者/周小雨',
        '何远 REPORTED a1 CORRESPONDENT: 通讯员/何远',
        '周小雨 HOLDS_POST 株洲日报 全媒体记者: 株洲日报全媒体记者/周小雨',
      ],
    ],
    [
      'editors, for every article, with the one newspaper of the page',
      `守护一江碧水\n株洲日报记者 周小雨\n${body}\n责任编辑:何远\n龙舟赛开桨\n本报讯(记者 李青)${body}`,
      [
        '周小雨 REPORTED a1 REPORTER: 株洲日报记者 周小雨',
        '何远 REPORTED a1 EDITOR: 责任编辑:何远',
        '李青 REPORTED a2 REPORTER: 记者 李青',
        '何远 REPORTED a2 EDITOR: 责任编辑:何远',
        '周小雨 HOLDS_POST 株洲日报 记者: 株洲日报记者 周小雨',
        '李青 HOLDS_POST 株洲日报 记者: 记者 李青',
      ],
    ],
    [
      'no post where the page names no newspaper',
      `守护一江碧水\n本报记者 周小雨\n${body}`,
      ['周小雨 REPORTED a1 REPORTER: 本报记者 周小雨'],
    ],
    [
      'no post at the page’s paper for an agency’s reporter',
      `守护一江碧水\n新华社记者 周小雨\n${body}\n责任编辑:何远`,
      [
        '周小雨 REPORTED a1 REPORTER: 新华社记者 周小雨',
        '何远 REPORTED a1 EDITOR: 责任编辑:何远',
        '周小雨 HOLDS_POST 新华社 记者: 新华社记者 周小雨',
      ],
    ],
    [
      'a photographer, and no proof-reader',
      `守护一江碧水\n${body}\n花开满园。周小雨 摄\n校对:何远`,
      ['周小雨 REPORTED a1 PHOTOGRAPHER: 周小雨 摄'],
    ],
  ])('is stated by %s', (_, text, facts) => {
    expect(factsOf(text)).toEqual(facts);
  });

  it('names proof-readers all the same', () => {
    const { entities } = extractPage(`守护一江碧水\n${body}\n校对:何\u3000远`, {
      sha256: '0'.repeat(64),
    });
    expect(
      entities
        .filter(({ kind }) => kind === 'PERSON')
        .flatMap(({ mentions }) => mentions.map(({ surface }) => surface)),
    ).toEqual(['何\u3000远']);
  });
});
