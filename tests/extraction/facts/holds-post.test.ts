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

  it.each([
    [
      'the head of the firm that the sentence before names',
      '走进[DIS 攸县]的[ENT 宏泰米业有限公司]，机器轰鸣。“今年订单翻了一番。”总经理[PER 谭志勇]说。',
      ['谭志勇: 总经理 @ 宏泰米业有限公司'],
    ],
    [
      'the head of a school',
      '[ORG 南洲镇中心小学]新建了操场。校长[PER 罗明辉]介绍,已有学生860人。',
      ['罗明辉: 校长 @ 南洲镇中心小学'],
    ],
    [
      'the judge of a court in the paragraph before',
      '[ORG 炎陵县人民法院]审结一起案件。\n“法律面前人人平等。”承办法官[PER 唐文静]说。',
      ['唐文静: 承办法官 @ 炎陵县人民法院'],
    ],
    [
      'the court, not its section, for a judge',
      '他给[ORG [ORG 高碑店市人民法院]执行局]打来电话。执行法官[PER 冉秋]说。',
      ['冉秋: 执行法官 @ 高碑店市人民法院'],
    ],
    [
      'the keeper of a shop',
      '[ENT “乡愁”民宿]开业三年,老板娘[PER 易红霞]忙前忙后。',
      ['易红霞: 老板娘 @ “乡愁”民宿'],
    ],
    [
      'the captain of a team',
      '[ORG 蓝天救援队]连夜出动。队长[PER 周海波]说,副队长[PER 邓超]带队断后。',
      ['周海波: 队长 @ 蓝天救援队', '邓超: 副队长 @ 蓝天救援队'],
    ],
    [
      'the police of a station',
      '[ORG 泗汾派出所]接到报警,民警[PER 陈国强]、辅警[PER 李建军]赶到。',
      ['李建军: 辅警 @ 泗汾派出所', '陈国强: 民警 @ 泗汾派出所'],
    ],
    [
      'a community worker',
      '在[DIS 石峰区][COM 丁山社区],网格员[PER 刘小芳]敲开了门。',
      ['刘小芳: 网格员 @ 丁山社区'],
    ],
    [
      'a body that is called 公司 for short',
      '[ENT 千山药业股份有限公司]与[ORG 湖南中医药大学]签约。公司董事长[PER 江端]说。',
      ['江端: 董事长 @ 千山药业股份有限公司'],
    ],
    [
      'a body that is called by the end of its name',
      '[ORG 市公安局交警支队]换了信号机。支队副支队长[PER 石岩]透露。',
      ['石岩: 副支队长 @ 市公安局交警支队'],
    ],
    [
      'a section that is called by its own name',
      '[ORG 启东海关查验科]试行新规。“先放后检。”查验科科长[PER 邵恺]说。',
      ['邵恺: 科长 @ 启东海关查验科'],
    ],
    [
      'a station that is a programme',
      '[PRO “枫桥”调解工作站]的电话响了。\n站长[PER 区伟]进了车间。',
      ['区伟: 站长 @ “枫桥”调解工作站'],
    ],
    [
      'the firm that the article is about, of two',
      '[ENT 宏达机电]开工。[ENT 宏达机电]投产。[ENT 宏达机电]与[ENT 云田米业]签约。\n董事长[PER 谭勇]说。',
      ['谭勇: 董事长 @ 宏达机电'],
    ],
    [
      'a title that the body before cannot have',
      '课送进[ORG 冉庄镇中学],[ORG 清苑区人民检察院]检察官、法治副校长[PER 谢倍]开讲。',
      ['谢倍: 检察官 @ 清苑区人民检察院', '谢倍: 法治副校长 @ 冉庄镇中学'],
    ],
    [
      'what somebody also is, between post and name',
      '[ENT 秦云智联科技公司]董事长、1998届校友[PER 司徒宁]捐款。',
      ['司徒宁: 董事长 @ 秦云智联科技公司'],
    ],
  ])('a title alone: %s', (_, marked, expected) => {
    expect(postsStated(holdsPost, marked)).toEqual([...expected].sort());
  });

  it.each([
    [
      'in a later clause',
      '[PER 王秀英]今年58岁,是[COM 袁家湾社区]的一名网格员。',
      ['王秀英: 网格员 @ 袁家湾社区'],
    ],
    [
      'in the life of an official',
      '[PER 李国栋],男,1975年3月生,现任[ORG 茶陵县农业农村局]局长。',
      ['李国栋: 局长 @ 茶陵县农业农村局'],
    ],
    [
      'in brackets',
      '[PER 张伟]（[ORG 株洲市律师协会]会长）认为合同有效。',
      ['张伟: 会长 @ 株洲市律师协会'],
    ],
    [
      'several of one body',
      '[PER 张伟]现任[ENT 宏达机电]党委书记、董事长。',
      ['张伟: 党委书记 @ 宏达机电', '张伟: 董事长 @ 宏达机电'],
    ],
    [
      'given by somebody',
      '会议任命[PER 刘志军]为[ORG 株洲市教育局]副局长。',
      ['刘志军: 副局长 @ 株洲市教育局'],
    ],
    [
      'given by the body',
      '[PER 傅春]还被[ORG 高碑店市人民法院]聘为特邀调解员。',
      ['傅春: 特邀调解员 @ 高碑店市人民法院'],
    ],
    [
      'to somebody who holds another',
      '[ORG “红袖章”志愿服务队]成立,队长由[ORG 营房社区党委]书记[PER 万红]兼任。',
      ['万红: 书记 @ 营房社区党委', '万红: 队长 @ “红袖章”志愿服务队'],
    ],
    [
      'to several people at once',
      '[PRO “暖心驿站”项目]启动,由[PER 石朝]、[PER 吴桂花]担任组长。',
      ['吴桂花: 组长 @ “暖心驿站”项目', '石朝: 组长 @ “暖心驿站”项目'],
    ],
    [
      'ahead of the name and a comma',
      '作为[ORG 株洲市第三中学]校长,[PER 陈晓东]每天第一个到校。',
      ['陈晓东: 校长 @ 株洲市第三中学'],
    ],
    [
      'ahead of the name and 的',
      '担任[ORG 攸县商会]会长的[PER 贺子龙]捐款。',
      ['贺子龙: 会长 @ 攸县商会'],
    ],
    [
      'before a space',
      '[ORG 株洲市第三中学]校长 [PER 陈晓东]',
      ['陈晓东: 校长 @ 株洲市第三中学'],
    ],
    [
      'at a body that the sentence leads to',
      '[PER 韦小妹]平日在[ENT 格凸河旅游公司]当讲解员。',
      ['韦小妹: 讲解员 @ 格凸河旅游公司'],
    ],
    [
      'taken up in a town',
      '2018年[PER 方敏]退役,到[STR 朱亭镇]任副镇长。',
      ['方敏: 副镇长 @ 朱亭镇'],
    ],
    [
      'told of in two clauses',
      '[PER 韩立新]是[ORG 潍坊市风筝协会]秘书长，同时兼任[ORG 风筝研究所]所长。',
      ['韩立新: 所长 @ 风筝研究所', '韩立新: 秘书长 @ 潍坊市风筝协会'],
    ],
    [
      'in two appositions',
      '[PER 钟予]，[ORG 绍兴市织造研究会]副会长，[PLA 仓桥直街]“[ORG 听梭馆]”主理人。',
      ['钟予: 主理人 @ 听梭馆', '钟予: 副会长 @ 绍兴市织造研究会'],
    ],
    [
      'joined by 兼 behind the name',
      '[PER 方敏]是[ORG 株洲市游泳协会]副会长兼秘书长。',
      ['方敏: 副会长 @ 株洲市游泳协会', '方敏: 秘书长 @ 株洲市游泳协会'],
    ],
    [
      'that 是 gives to the person behind it',
      '[ORG 车友自管小组]打理车场，组长是退伍军人[PER 邢立军]。',
      ['邢立军: 组长 @ 车友自管小组'],
    ],
    [
      'before what somebody is called in quotation marks',
      '[ORG 湖南省农业科学院]研究员、“辣椒大王”[PER 刘洋]作报告。',
      ['刘洋: 研究员 @ 湖南省农业科学院'],
    ],
    [
      'in quotation marks itself',
      '[PRO 拾布小铺]“店长”[PER 平小燕]说。',
      ['平小燕: 店长 @ 拾布小铺'],
    ],
    [
      'that a job of two words tells',
      '[ENT 青暖热力]的客服热线少了。热线班长[PER 其其格]说。',
      ['其其格: 热线班长 @ 青暖热力'],
    ],
    [
      'whose title a route begins',
      '[PER 方敏]，[ENT 株洲公交集团有限公司][PLA T43路]驾驶员，中共党员。',
      ['方敏: T43路驾驶员 @ 株洲公交集团有限公司'],
    ],
    [
      'whose title the dictionary takes for a verb',
      '[STR 十都镇]镇长助理[PER 龚伟]到场。',
      ['龚伟: 镇长助理 @ 十都镇'],
    ],
  ])('a post %s', (_, marked, expected) => {
    expect(postsStated(holdsPost, marked)).toEqual([...expected].sort());
  });

  it.each([
    [
      'a title that two bodies can have',
      '[ENT 宏达机电]与[ENT 云田米业]签约。董事长[PER 谭勇]说。',
    ],
    [
      'a title of an unnamed firm',
      '[ENT 宏达机电]开工。某公司经理[PER 谭勇]说。',
    ],
    [
      'a teacher who has retired',
      '[ORG 南洲镇中心小学]开学。退休教师[PER 罗明辉]来了。',
    ],
    [
      'a post of somebody of the family',
      '[PER 钟予]：我外婆在[ENT 永丰绸厂]当过挡车工。',
    ],
    [
      'a post in something within an area',
      '[DIS 株洲]方特欢乐世界市场部经理[PER 刘洋]介绍。',
    ],
    [
      'a job that stands for somebody at large',
      '[ENT 青暖热力]检修。附近小区维修工[PER 刘洋]也来了。',
    ],
    ['a trader of a village', '[COM 曲尺村]个体经营者[PER 罗秋生]说。'],
    [
      'the head of a hall behind its area',
      '[PLA [DIS 荷塘区]图书馆]馆长[PER 罗莉]致辞。',
    ],
    [
      'a body without a mention behind an area',
      '[DIS 株洲市]律师协会会长[PER 张伟]到会。',
    ],
    [
      'a policeman of the community',
      '[COM 丁山社区]很热闹。社区民警[PER 唐勇]说。',
    ],
    [
      'a post of the person before the comma',
      '由[PER 李家凯]作为[ORG 说事工作室]召集人,[PER 丁山]参加。',
    ],
  ])('does not take %s', (_, marked) => {
    expect(
      postsStated(holdsPost, marked).filter((post) => !post.startsWith('李')),
    ).toEqual([]);
  });

  it.each([
    '[ORG 区教育局]党组成员、副局长[PER 石玉芳]、[PER 汤海]、[DIS 攸县]县长、',
    '[ORG 蓝天救援队]。队长[PER 汤海]，',
    '由队长[PER 汤海]担任队长，是',
    '[PER 汤海]，是，是，现任',
    '学校校长',
  ])('takes time linear in the text over %s', (bait) => {
    expect(timeOfFacts(holdsPost, bait.repeat(4000))).toBeLessThan(1500);
  });
});
