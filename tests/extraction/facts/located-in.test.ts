import { describe, expect, it } from 'vitest';

import { locatedIn } from '../../../src/extraction/facts/rules/located-in.js';
import { endlessFacts } from '../support/endless-facts.js';
import { relationsStated } from '../support/facts-stated.js';
import { timeOfFacts } from '../support/time-of-facts.js';
import { processorTime } from '../../support/processor-time.js';

describe('located in', () => {
  it.each([
    [
      'what a place has by 有',
      '[COM 铭湖社区]有支“[ORG 旧物修补队]”。',
      ['旧物修补队 -> 铭湖社区'],
    ],
    [
      'a road in the news of a county',
      '●[DIS 湘阴县] [PLA 太傅路]1月2日通车。',
      ['太傅路 -> 湘阴县'],
    ],
    [
      'works on a road',
      '[PRO [PLA 太傅路]提质改造工程]通车。',
      ['太傅路提质改造工程 -> 太傅路'],
    ],
    [
      'a contest that an area names',
      '[PRO [DIS 潍坊市]中学生足球联赛]落幕。',
      ['潍坊市中学生足球联赛 -> 潍坊市'],
    ],
    [
      'a contest that an area holds',
      '[DIS 汨罗市]第六届“[PRO 匠心杯职工技能大赛]”落幕。',
      ['匠心杯职工技能大赛 -> 汨罗市'],
    ],
    [
      'a square with the town in its name and before it',
      '在[STR 天龙镇][PLA [STR 天龙镇]文化广场]散步',
      ['天龙镇文化广场 -> 天龙镇'],
    ],
    [
      'a shop of the community that its paragraph speaks of',
      '[STR 断桥镇][COM 木城村]尝到了甜头。青年[PER 卢江]在路旁开的“[ENT 云上咖啡]”卖出480杯。',
      ['云上咖啡 -> 木城村'],
    ],
    [
      'a team of the community that its paragraph speaks of',
      '[COM 风帆社区]的居民学用灭火毯。“[ORG 楼门哨兵志愿服务队]”队长[PER 杜凤霞]说。',
      ['楼门哨兵志愿服务队 -> 风帆社区'],
    ],
    [
      'an enterprise by its name',
      '[ENT [DIS 株洲]金钛制品有限公司]',
      ['株洲金钛制品有限公司 -> 株洲市'],
    ],
    [
      'a school by its name',
      '[ORG [DIS 株洲市]第六中学]',
      ['株洲市第六中学 -> 株洲市'],
    ],
    [
      "a village's committee",
      '[ORG [COM 曲尺村]村委会]',
      ['曲尺村村委会 -> 曲尺村'],
    ],
    [
      'a place after its district',
      '在[DIS 石峰区][PLA 清水塘广场]散步',
      ['清水塘广场 -> 石峰区'],
    ],
    [
      'a shop of a community',
      '来到[STR 宝丰街道][COM 公安社区]的[ENT 老灶台火锅店]',
      ['老灶台火锅店 -> 公安社区'],
    ],
    [
      'what 位于 says',
      '[PLA 五里沟公园]位于[DIS 石狮市][COM 仁里社区]。',
      ['五里沟公园 -> 仁里社区'],
    ],
    [
      'the venue of a programme',
      '[PRO 健康义诊活动]在[DIS 石峰区][PLA 清水塘广场]启动。',
      ['清水塘广场 -> 石峰区', '健康义诊活动 -> 清水塘广场'],
    ],
    [
      'the venue before a programme',
      '在[PLA 文化广场]开展[PRO “健康敲门”活动]',
      ['“健康敲门”活动 -> 文化广场'],
    ],
    [
      'where an office opens',
      '[ORG “说事”工作室]在[COM 赤土社区]揭牌',
      ['“说事”工作室 -> 赤土社区'],
    ],
    [
      'a house where two roads cross',
      '位于[DIS 任城区][PLA 琵琶山路]与[PLA 红星东路]交叉口的[PLA 金桂商务中心]',
      [
        '琵琶山路 -> 任城区',
        '红星东路 -> 任城区',
        '金桂商务中心 -> 任城区',
        '金桂商务中心 -> 琵琶山路',
        '金桂商务中心 -> 红星东路',
      ],
    ],
  ])('states %s', (_, marked, expected) => {
    expect(relationsStated(locatedIn, marked)).toEqual(expected);
  });

  it.each([
    ['a body of an area', '[ORG [DIS 天元区]民政局]在[COM 赤土社区]召开会议'],
    ['a visitor', '[ORG 区法院]在[STR 新兖镇]举行听证会'],
    ['the owner of a house', '[ENT 永晟置业]名下位于[PLA 红星东路]的房产'],
    ['the next clause', '[ENT 永晟置业]表示，位于[PLA 红星东路]的房产'],
    [
      'a shop of a paragraph with two communities',
      '[COM 木城村]与[COM 曲尺村]相邻。“[ENT 云上咖啡]”生意很好。',
    ],
    [
      'a shop behind another place',
      '[COM 木城村]尝到了甜头。[PLA 南门街]热闹起来，“[ENT 云上咖啡]”生意很好。',
    ],
    [
      'a company that a paragraph on a community names',
      '[COM 木城村]尝到了甜头。路由[ENT 宏远建设有限公司]修建。',
    ],
    [
      'a body of a wider area in a paragraph on a community',
      '[COM 木城村]尝到了甜头。[ORG 洛阳市图书馆]送来新书。',
    ],
  ])('states nothing of %s', (_, marked) => {
    expect(relationsStated(locatedIn, marked)).toEqual([]);
  });

  it.each([
    [
      'a quoted house behind 的',
      '走进[COM 龙泉里社区]的“[PRO 幸福食堂]”,午餐12元',
      ['幸福食堂 -> 龙泉里社区'],
    ],
    [
      'a quoted house directly behind',
      '[DIS 椒江区][STR 大陈镇]“[PRO 邻里食堂]”开张',
      ['邻里食堂 -> 大陈镇'],
    ],
    [
      'an address, with the district',
      '位于[DIS 武进高新区][PLA 凤林路]98号的[ENT 砺川传动]里',
      ['凤林路 -> 武进高新区', '砺川传动 -> 武进高新区', '砺川传动 -> 凤林路'],
    ],
    [
      'a square on the shore of a lake',
      '在[PLA 抚仙湖]北岸的[PLA 仙湖广场]启动“[PRO 湖岸净化]”活动',
      ['仙湖广场 -> 抚仙湖', '湖岸净化 -> 仙湖广场'],
    ],
    [
      'a team of volunteers',
      '[STR 五星街道][COM 青墩社区][ORG “银杏树”志愿服务队]上门',
      ['“银杏树”志愿服务队 -> 青墩社区'],
    ],
    [
      'a firm that is met at a spot',
      '在[STR 和盛乡]，[ENT 薯丰农业]的恒温窖里',
      ['薯丰农业 -> 和盛乡'],
    ],
    [
      'a firm that is met at a named spot',
      '[STR 朱城子镇][COM 双山村]的加工车间里，[ENT 金穗源食品]正在寄样品',
      ['金穗源食品 -> 双山村'],
    ],
    [
      'a firm that somebody goes to see',
      '县领导来到[STR 仁义镇],调研[ENT 金稔复烤]',
      ['金稔复烤 -> 仁义镇'],
    ],
    [
      'a firm that inspectors find',
      '执法人员在[STR 长丰街道]检查时,查获[ENT 顺燃液化气公司]的气瓶',
      ['顺燃液化气公司 -> 长丰街道'],
    ],
    [
      'tenants of a park',
      '走进[PLA 传感器产业园],首批入驻企业[ENT 数科云图]正在赶工',
      ['数科云图 -> 传感器产业园'],
    ],
    [
      'what is in the village',
      '[COM 松山村]种油菜,村里的[ORG 金穗种植专业合作社]有186户',
      ['金穗种植专业合作社 -> 松山村'],
    ],
    [
      'what somebody founded there',
      '[PER 陆根荣]在[STR 礼嘉镇][COM 秦巷村]租下平房,办起[ENT 齿轮厂]',
      ['齿轮厂 -> 秦巷村'],
    ],
    [
      'what was founded there by somebody',
      '[ENT 湘焱农业]由青年[PER 首俊]于2016年在[STR 洋市镇][COM 南衙村]创办',
      ['湘焱农业 -> 南衙村'],
    ],
    [
      'what a firm has in several places',
      '[ENT 砺川传动]在[DIS 常州]、[DIS 合肥]建有两个基地',
      ['砺川传动 -> 常州市', '砺川传动 -> 合肥市'],
    ],
    [
      'where a firm moved',
      '[ENT 三彩坊]从[STR 朝阳镇]搬到[PLA 西大街]',
      ['三彩坊 -> 西大街'],
    ],
    [
      'what a community opened',
      '[STR 西南街道][COM 森城社区]开办“[PRO 四点半课堂]”',
      ['四点半课堂 -> 森城社区'],
    ],
    [
      'what a community built with another',
      '[COM 贴廓社区]与[ORG 洛阳市图书馆]合建的“[PRO 邻里书房]”开放',
      ['邻里书房 -> 贴廓社区'],
    ],
    [
      'works in listed communities',
      '在[COM 明月社区]、[COM 永安社区]实施[PRO 节能改造工程]',
      ['节能改造工程 -> 明月社区', '节能改造工程 -> 永安社区'],
    ],
    [
      'works on the community of their name',
      '[STR 白水乡][PRO [COM 石源村]公路改造项目]通车',
      ['石源村公路改造项目 -> 石源村'],
    ],
    [
      'a contest at a spot without a name',
      '[PRO “厂BA”篮球赛]在[COM 赤土社区]文化广场举行。',
      ['“厂BA”篮球赛 -> 赤土社区'],
    ],
    [
      'a contest of a town, with its water',
      '[STR 九江镇][PRO 龙舟赛]在[PLA 璜玑涌]开桨',
      ['龙舟赛 -> 九江镇', '龙舟赛 -> 璜玑涌', '璜玑涌 -> 九江镇'],
    ],
    [
      'a contest at a school',
      '[PRO 青少年速滑赛]在[ORG [DIS 建华区]新明小学]开赛',
      ['青少年速滑赛 -> 建华区', '建华区新明小学 -> 建华区'],
    ],
    [
      'what spread over so many communities',
      '“[PRO 圆桌议事会]”已在[STR 王寨街道]12个社区铺开',
      ['圆桌议事会 -> 王寨街道'],
    ],
    [
      'a tribunal by the town in its name',
      '[ORG [ORG [DIS 麦积区]人民法院]花牛法庭]在[STR 花牛镇]开庭',
      ['麦积区人民法院花牛法庭 -> 花牛镇'],
    ],
    [
      'a branch by the district in its name',
      '[ENT [ENT 惠企银行]武进支行]与[DIS 武进区]签约',
      ['惠企银行武进支行 -> 武进区'],
    ],
    [
      'a campus by the city in its name',
      '[ORG [DIS 四川]轻化工大学宜宾校区]的老师来到[DIS 宜宾市]',
      ['四川轻化工大学宜宾校区 -> 宜宾市'],
    ],
    [
      'a station by the town in its name',
      '[PLA 和睦水文站]水位上涨,[STR 和睦镇]转移群众',
      ['和睦水文站 -> 和睦镇'],
    ],
    [
      'the area in brackets',
      '[ENT 旭翎汽车科技([DIS 长春])有限公司]',
      ['旭翎汽车科技(长春)有限公司 -> 长春市'],
    ],
    [
      'a school by the road of its name',
      '[ORG [DIS 渭滨区]姜谭路小学]在[PLA 姜谭路]',
      ['渭滨区姜谭路小学 -> 渭滨区', '渭滨区姜谭路小学 -> 姜谭路'],
    ],
    [
      "a town's own society",
      '[ORG [STR 九江镇]龙狮运动协会]承办',
      ['九江镇龙狮运动协会 -> 九江镇'],
    ],
    [
      'a team that was sent to a village',
      '[ORG 县审计局驻[COM 石源村]工作队]队长',
      ['县审计局驻石源村工作队 -> 石源村'],
    ],
  ])('states where %s is', (_, marked, expected) => {
    expect([...relationsStated(locatedIn, marked)].sort()).toEqual(
      [...expected].sort(),
    );
  });

  it.each([
    [
      'a bureau that builds somewhere',
      '[ORG 区民政局]在[STR 钓鱼台街道]、[STR 机场路街道]建成食堂9处',
    ],
    [
      'an institute that founds something',
      '[ORG 特色作物研究所]在[COM 古板村]设立点位',
    ],
    ['a mechanism of a street', '[STR 钓鱼台街道]“[PRO 红网议事]”机制推开'],
    ['a firm that gives', '[ENT 千山制药]向[DIS 茶陵县]捐款'],
    ['roads that meet a river', '[PLA 中州渠][PLA 王城大道]至金谷园路段'],
    [
      "a district's society, which is a part of it",
      '[ORG [DIS 东台市]发绣协会]会员',
    ],
    [
      'a bare noun',
      '该局将在[STR 湖滨街道]新建口袋[PLA^ 公园]6个,[PLA 五里沟公园]',
    ],
    [
      'a district that only names its school',
      '[DIS 仙居县][ORG [STR 横溪镇]第二小学]',
    ],
  ])('does not state that of %s', (_, marked) => {
    expect(
      relationsStated(locatedIn, marked).filter(
        (line) => !line.startsWith('横溪镇第二小学 -> 横溪镇'),
      ),
    ).toEqual([]);
  });

  it.each([
    ...endlessFacts,
    '[COM 赤土社区]、',
    '[COM 赤土社区]与',
    '[STR 花牛镇]的',
    '在[STR 花牛镇]和',
    '由[PER 王某]在[STR 花牛镇]创办',
    '村里的[ENT 某厂]',
    '开办[PRO 四点半课堂]',
  ])('takes linear time over %s', (bait) => {
    expect(timeOfFacts(locatedIn, bait.repeat(4_000))).toBeLessThan(1_500);
  });

  it('takes linear time over a sentence without end', () => {
    const marked = '[ENT 永晟置业]位于[DIS 天元区][PLA 石浦路]、'.repeat(2_000);
    relationsStated(locatedIn, marked.slice(0, 2_000));
    const time = processorTime(() => {
      relationsStated(locatedIn, marked);
    });
    expect(time).toBeLessThan(2_000);
  });
});
