import { describe, expect, it } from 'vitest';

import { enterpriseCoreOf } from '../../src/extraction/recognition/enterprises/enterprise-core-of.js';
import type {
  KnownNames,
  TaggedPassage,
} from '../../src/extraction/recognition/candidate-rule.js';
import { findEnterprises } from '../../src/extraction/recognition/rules/enterprises.js';
import { selectCandidates } from '../../src/extraction/recognition/select-candidates.js';
import { wordsOf } from '../../src/extraction/words.js';

function enterprisesIn(text: string, known?: string): string {
  const passage = { text, words: wordsOf(text) } as unknown as TaggedPassage;
  const names: KnownNames = {
    byKind: new Map(
      known === undefined ? [] : [['ENTERPRISE', new Set([known])]],
    ),
  };
  return selectCandidates(findEnterprises.find(passage, names), passage)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ');
}

describe('enterprises', () => {
  it.each([
    ['来到株洲金钛金属制品有限公司检查', '株洲金钛金属制品有限公司'],
    ['由河南牧原食品股份有限公司投资', '河南牧原食品股份有限公司'],
    [
      '华为技术有限公司与比亚迪股份有限公司签约',
      '华为技术有限公司 | 比亚迪股份有限公司',
    ],
    ['中车株洲电力机车有限公司下线', '中车株洲电力机车有限公司'],
    ['安徽江淮汽车集团股份有限公司', '安徽江淮汽车集团股份有限公司'],
    ['株洲新锐合金制造有限责任公司', '株洲新锐合金制造有限责任公司'],
    ['要求武汉云锦商业管理有限公司整改', '武汉云锦商业管理有限公司'],
    [
      '武汉金勺子餐饮管理有限公司古田店停业',
      '武汉金勺子餐饮管理有限公司古田店 | 武汉金勺子餐饮管理有限公司',
    ],
    [
      '浙江海正药业股份有限公司台州分公司',
      '浙江海正药业股份有限公司台州分公司 | 浙江海正药业股份有限公司',
    ],
    [
      '株洲高新区(天元区)株洲比特跳动信息技术有限公司',
      '株洲比特跳动信息技术有限公司',
    ],
    ['国网株洲供电公司抢修', '国网株洲供电公司'],
    ['县自来水公司通知', '县自来水公司'],
    ['市公共交通集团有限公司', '市公共交通集团有限公司'],
    ['山东寿光蔬菜产业集团', '山东寿光蔬菜产业集团'],
    ['娄底农商银行放贷', '娄底农商银行'],
    ['丰源农机专业合作社社员', '丰源农机专业合作社'],
    ['三一重工、隆平高科上榜', '三一重工 | 隆平高科'],
    ['中国移动开通', '中国移动'],
    ['国家电网发布', '国家电网'],
    ['柳工集团参展', '柳工集团'],
    ['中车奇宏散热项目', '中车奇宏'],
    ['最近,麦格米特新智能仓储项目投产', '麦格米特'],
    [
      '湖南金太阳种业有限公司(以下简称“金太阳种业”)成立',
      '湖南金太阳种业有限公司 | 金太阳种业',
    ],
    ['公安社区的老灶台火锅店', '老灶台火锅店'],
    ['福建海丝啤酒有限公司赞助', '福建海丝啤酒有限公司'],
    ['广西柳州五菱汽车工业有限公司', '广西柳州五菱汽车工业有限公司'],
    ['株洲高科集团有限公司', '株洲高科集团有限公司'],
    ['打来的是佛山市锦纶织造有限公司工人', '佛山市锦纶织造有限公司'],
    ['与深圳市果满仓供应链有限公司签约', '深圳市果满仓供应链有限公司'],
    ['业主衡阳市城市建设投资有限公司', '衡阳市城市建设投资有限公司'],
    ['企业桂林耀桂照明工程有限公司', '桂林耀桂照明工程有限公司'],
    [
      '江苏皋能氢装股份有限公司磨头工厂投产',
      '江苏皋能氢装股份有限公司磨头工厂 | 江苏皋能氢装股份有限公司',
    ],
    ['查封了驰悦车行', '驰悦车行'],
    ['路边的唐记肉铺', '唐记肉铺'],
    ['宏达4S店被罚', '宏达4S店'],
    ['芙蓉渔具店生意红火', '芙蓉渔具店'],
    ['专查网吧、民宿', ''],
    ['海门区三星镇', ''],
    ['街道纱厂社区', ''],
    ['3家银行参加', ''],
    ['在超市购物', ''],
    ['去银行办事', ''],
    ['使用银行卡', ''],
    ['某科技公司未到庭', ''],
    ['企业集团发展', ''],
    ['物业公司上门', ''],
    ['该公司董事长介绍', ''],
    ['走进厂房车间', ''],
    ['商业银行要让利', ''],
    ['国有企业改革', ''],
    ['农民专业合作社带动', ''],
    ['大型超市促销', ''],
    ['各公司要自查', ''],
    ['一家酒店', ''],
  ])('%s', (text, expected) => {
    expect(enterprisesIn(text)).toBe(expected);
  });

  it.each([
    ['拓影智能接单多', '常州拓影智能装备有限公司', '拓影智能'],
    ['骏岭电驱动桥项目', '湖北骏岭新能源部件有限公司', '骏岭'],
    ['云锦商业广场', '武汉云锦商业管理有限公司', ''],
  ])('%s, on the page of %s', (text, known, expected) => {
    expect(enterprisesIn(text, known)).toBe(expected);
  });

  it.each([
    ['株洲比特跳动信息技术有限公司', '比特跳动展出新品', '比特跳动'],
    ['武汉云锦商业管理有限公司', '云锦公司已整改', '云锦公司'],
    ['武汉安巡物联科技有限公司', '由安巡物联投资', '安巡物联'],
  ])('%s, known, is found in %s', (known, text, expected) => {
    expect(enterprisesIn(text, known)).toBe(expected);
  });

  it.each([
    ['株洲比特跳动信息技术有限公司', '比特跳动'],
    ['株洲金钛金属制品有限公司', '金钛'],
    ['湖南高科集团有限公司', '高科'],
  ])('the core of %s is %s', (name, core) => {
    expect(enterpriseCoreOf(name)).toBe(core);
  });
});
