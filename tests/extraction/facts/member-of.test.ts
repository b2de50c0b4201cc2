import { describe, expect, it } from 'vitest';

import { memberOf } from '../../../src/extraction/facts/rules/member-of.js';
import { postsStated } from '../support/posts-stated.js';
import { timeOfFacts } from '../support/time-of-facts.js';

describe('MEMBER_OF', () => {
  it.each([
    [
      'a member by the title before the name',
      '[ORG 青墩志愿服务队]队员[PER 祁红]说。',
      ['祁红: member @ 青墩志愿服务队'],
    ],
    [
      'a list of members',
      '[ORG 青墩志愿服务队]队员[PER 祁红]、[PER 汤海]赶来。',
      ['汤海: member @ 青墩志愿服务队', '祁红: member @ 青墩志愿服务队'],
    ],
    [
      'a body in quotation marks',
      '“[ORG 青墩志愿服务队]”成员[PER 祁红]说。',
      ['祁红: member @ 青墩志愿服务队'],
    ],
    [
      'a pupil with the form between',
      '[ORG 新明小学]五年级学生[PER 祝雨]获奖。',
      ['祝雨: member @ 新明小学'],
    ],
    [
      'one of a school',
      '[ORG 曙光中学]的[PER 韩松]夺冠。',
      ['韩松: member @ 曙光中学'],
    ],
    [
      'what somebody is',
      '[PER 汪巧]是[ORG 东台市发绣协会]会员。',
      ['汪巧: member @ 东台市发绣协会'],
    ],
    [
      'one of a team',
      '[PER 汪巧]是[ORG 蓝天救援队]的一员。',
      ['汪巧: member @ 蓝天救援队'],
    ],
    [
      'who joins',
      '去年,[PER 汪巧]加入[ORG 蓝天救援队]。',
      ['汪巧: member @ 蓝天救援队'],
    ],
    [
      'a list that makes up the body named before',
      '[ORG 老法官工作室]揭牌。由[PER 丁松]、[PER 王德]、[PER 彭军]等退休干部组成。',
      [
        '丁松: member @ 老法官工作室',
        '彭军: member @ 老法官工作室',
        '王德: member @ 老法官工作室',
      ],
    ],
    [
      'a list with titles of those who join',
      '[ORG 老法官工作室]揭牌,退休法官[PER 丁松]、社区医生[PER 王德]等9人加入。',
      ['丁松: member @ 老法官工作室', '王德: member @ 老法官工作室'],
    ],
    [
      'those who make up the body named behind',
      '[PER 丁松]和[PER 王德]组成的“[ORG 雏鹰队]”获奖。',
      ['丁松: member @ 雏鹰队', '王德: member @ 雏鹰队'],
    ],
    [
      'the list only, not who is named in the clause before',
      '[ORG 老法官工作室]揭牌,所长[PER 汤海]介绍,[PER 丁松]、[PER 王德]等9人加入。',
      ['丁松: member @ 老法官工作室', '王德: member @ 老法官工作室'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(postsStated(memberOf, marked)).toEqual([...expected].sort());
  });

  it.each([
    ['the head of a body', '[ORG 青墩志愿服务队]队长[PER 祁红]说。'],
    ['who takes part', '[ORG 区妇联]举行活动。[PER 祁红]、[PER 汤海]参加。'],
    ['a bureau and its visitor', '[ORG 区教育局]走访[PER 祁红]。'],
    [
      'a member of another body',
      '[ORG 蓝天救援队]来了,队员很多,[PER 祁红]也在。',
    ],
    ['a teacher', '[ORG 新明小学]教师[PER 祝雨]获奖。'],
    ['who is for a body', '[PER 祝雨]为[ORG 新明小学]捐书。'],
  ])('states nothing for %s', (_, marked) => {
    expect(postsStated(memberOf, marked)).toEqual([]);
  });

  it('takes time linear in the text', () => {
    const marked =
      '[ORG 蓝天救援队]队员[PER 祁红]、[PER 汤海]加入[ORG 雏鹰队]、'.repeat(
        5000,
      );
    expect(timeOfFacts(memberOf, marked)).toBeLessThan(1500);
  });
});
