import { describe, expect, it } from 'vitest';

import { holdsPost } from '../../../src/extraction/facts/rules/holds-post.js';
import { postsStated } from '../support/posts-stated.js';
import { timeOfFacts } from '../support/time-of-facts.js';

describe('HOLDS_POST', () => {
  it.each([
    [
      'a bureau and its head',
      '“我们加快推进。”[DIS 天元区][ORG 天元区人力资源和社会保障局]局长[PER 易宏声]说。',
      ['易宏声: 局长 @ 天元区人力资源和社会保障局'],
    ],
    [
      'two bodies that share one post',
      '[ORG 高新区党工委]、[ORG 天元区委]书记[PER 邹立成]提出工作思路。',
      ['邹立成: 书记 @ 天元区委', '邹立成: 书记 @ 高新区党工委'],
    ],
    [
      'posts of two bodies',
      '[ORG 芦淞区委]副书记、[ORG 芦淞区人大常委会]主任[PER 何月明]到会。',
      ['何月明: 主任 @ 芦淞区人大常委会', '何月明: 副书记 @ 芦淞区委'],
    ],
    [
      'two posts of one body',
      '[ORG 区教育局]党组成员、副局长[PER 石玉芳]作了发言。',
      ['石玉芳: 党组成员 @ 区教育局', '石玉芳: 副局长 @ 区教育局'],
    ],
    [
      'two posts joined by a word',
      '[ENT 株洲宏达机电有限公司]董事长兼总经理[PER 谭勇]说。',
      [
        '谭勇: 总经理 @ 株洲宏达机电有限公司',
        '谭勇: 董事长 @ 株洲宏达机电有限公司',
      ],
    ],
    [
      'the head of an area',
      '[DIS 攸县]县长[PER 曾晓兰]主持会议。',
      ['曾晓兰: 县长 @ 攸县'],
    ],
    [
      'the head of the area that the article speaks of',
      '[DIS 攸县]召开会议。\n会上,县长[PER 曾晓兰]部署了工作。',
      ['曾晓兰: 县长 @ 攸县'],
    ],
    [
      'a party office and the head of the area',
      '[DIS 醴陵市]召开会议。\n[ORG 醴陵市委]副书记、市长[PER 康建国]出席。',
      ['康建国: 副书记 @ 醴陵市委', '康建国: 市长 @ 醴陵市'],
    ],
    [
      'the head of a village',
      '[COM 曲尺村]党支部书记[PER 罗秋生]介绍。',
      ['罗秋生: 党支部书记 @ 曲尺村'],
    ],
    [
      'the body in the village that holds its own name',
      '[ORG [COM 曲尺村]党支部]书记[PER 罗秋生]介绍。',
      ['罗秋生: 书记 @ 曲尺村党支部'],
    ],
    [
      'the last of areas in a row',
      '[DIS 石峰区][STR 学林街道]党工委书记[PER 汤海]带队。',
      ['汤海: 党工委书记 @ 学林街道'],
    ],
    [
      'a school',
      '[ORG 株洲市第六中学]校长[PER 欧阳静]说。',
      ['欧阳静: 校长 @ 株洲市第六中学'],
    ],
    [
      'a hospital with a department in the title',
      '[ORG 攸县人民医院]内科主任[PER 覃小燕]接诊。',
      ['覃小燕: 内科主任 @ 攸县人民医院'],
    ],
    [
      'a list of people who hold the same post',
      '[DIS 荷塘区]副区长[PER 龙海波]、[PER 文雪梅]参加。',
      ['文雪梅: 副区长 @ 荷塘区', '龙海波: 副区长 @ 荷塘区'],
    ],
    [
      'posts in a row, each with its name',
      '[ORG 区住建局]局长[PER 晏平]、[ORG 区水利局]副局长[PER 向红]到场。',
      ['向红: 副局长 @ 区水利局', '晏平: 局长 @ 区住建局'],
    ],
    [
      'a post after the name',
      '[PER 谭勇]任[ORG 区农业农村局]局长。',
      ['谭勇: 局长 @ 区农业农村局'],
    ],
    [
      'a post in apposition after the name',
      '[PER 谭勇],[ENT 湖南云田米业有限公司]总经理,去年回到家乡。',
      ['谭勇: 总经理 @ 湖南云田米业有限公司'],
    ],
    [
      'what somebody is',
      '[PER 祁红]是[ORG 银杏志愿服务队]队长。',
      ['祁红: 队长 @ 银杏志愿服务队'],
    ],
    [
      'a post that somebody now holds',
      '[PER 祁红]现任[ORG 攸县实验小学]校长。',
      ['祁红: 校长 @ 攸县实验小学'],
    ],
    [
      'a post given to somebody',
      '[ORG 区工商联]主席由[PER 谭勇]担任。',
      ['谭勇: 主席 @ 区工商联'],
    ],
    [
      'a post that somebody takes after 由',
      '由[PER 谭勇]担任[ORG 区工商联]主席。',
      ['谭勇: 主席 @ 区工商联'],
    ],
    [
      'an alias in parentheses before the title',
      '[ORG 攸县消防救援大队](以下简称“[ORG~ 攸县消防]”)副大队长[PER 莫志伟]带队赶到。',
      ['莫志伟: 副大队长 @ 攸县消防救援大队'],
    ],
    [
      'a second head of one body, each with a name',
      '[ENT 宏达机电]董事长[PER 谭勇]、总经理[PER 陆齐]致辞。',
      ['陆齐: 总经理 @ 宏达机电', '谭勇: 董事长 @ 宏达机电'],
    ],
    [
      'the word 的 before the title',
      '[ENT 丰田润家超市]的店长[PER 潘玉]说。',
      ['潘玉: 店长 @ 丰田润家超市'],
    ],
    [
      'a first secretary sent to a village',
      '[COM 石塘村]驻村第一书记[PER 尹志]介绍。',
      ['尹志: 驻村第一书记 @ 石塘村'],
    ],
    [
      'a title of the court',
      '[ORG 荷塘区人民法院]民一庭庭长[PER 司徒敏]说。',
      ['司徒敏: 民一庭庭长 @ 荷塘区人民法院'],
    ],
    [
      'an office of the street that has no name of its own',
      '[DIS 天元区][ORG [STR 嵩山路街道]党工委]副书记、办事处主任[PER 许燕]到场。',
      ['许燕: 副书记 @ 嵩山路街道党工委', '许燕: 办事处主任 @ 嵩山路街道'],
    ],
    [
      'posts behind a comma that are those of the next',
      '[DIS 芦淞区]区长[PER 李军],[ORG 芦淞区委]常委、常务副区长[PER 谢涛]参加。',
      [
        '李军: 区长 @ 芦淞区',
        '谢涛: 常务副区长 @ 芦淞区',
        '谢涛: 常委 @ 芦淞区委',
      ],
    ],
    [
      'a name with the word for comrade between',
      '[ORG 株洲市妇联]主席[PER 黄春]出席并讲话。',
      ['黄春: 主席 @ 株洲市妇联'],
    ],
    [
      'a hidden name',
      '[ENT 宏达建材有限公司]法定代表人[PER 张某]到庭。',
      ['张某: 法定代表人 @ 宏达建材有限公司'],
    ],
    [
      'the caller of a studio',
      '[ORG “老检叨工作室”]召集人[PER 李家平]说。',
      ['李家平: 召集人 @ “老检叨工作室”'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(postsStated(holdsPost, marked)).toEqual([...expected].sort());
  });

  it.each([
    ['a villager holds no post', '[COM 曲尺村]村民[PER 罗秋生]说。'],
    ['somebody in charge without a name', '[ORG 区卫健局]负责人介绍。'],
    [
      'a body and a person of two clauses',
      '[ORG 区教育局]召开会议,局长强调安全,[PER 石玉芳]到场。',
    ],
    ['a verb between body and title', '[ORG 区教育局]慰问老师[PER 石玉芳]。'],
    ['a walk of life behind a body', '[ORG 区法院]退休干部[PER 汤海]来访。'],
    [
      'a list in which the body ends before',
      '[ORG 区教育局]、教师[PER 石玉芳]获奖。',
    ],
    ['a place', '[PLA 神农湖]湖长[PER 汤海]巡河。'],
    ['the bare head of an area that nothing names', '区长[PER 汤海]巡河。'],
    ['a reader of a paper', '[ORG 株洲日报]读者[PER 汤海]来信。'],
    [
      'a person whom somebody of the body visits',
      '[ORG 区妇联]工作人员走访[PER 汤海]。',
    ],
  ])('states nothing for %s', (_, marked) => {
    expect(postsStated(holdsPost, marked)).toEqual([]);
  });

  it('takes time linear in the text', () => {
    const marked =
      '[ORG 区教育局]党组成员、副局长[PER 石玉芳]、[PER 汤海]、[DIS 攸县]县长、'.repeat(
        4000,
      );
    expect(timeOfFacts(holdsPost, marked)).toBeLessThan(1500);
  });
});
