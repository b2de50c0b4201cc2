import { describe, expect, it } from 'vitest';

import { participatesIn } from '../../../src/extraction/facts/rules/participates-in.js';
import { resolveDocument } from '../../../src/extraction/resolution/resolve-document.js';
import { relationsStated } from '../support/facts-stated.js';
import { markedPage } from '../support/marked-text.js';
import { timeOfFacts } from '../support/time-of-facts.js';

describe('PARTICIPATES_IN', () => {
  it.each([
    [
      'a list of places',
      '[PRO “洞庭杯”短道速滑公开赛]落幕。\n男子组：1.[PER 王小明]（[ORG 长街小学]） 2.[PER 李小红]（[ORG 中山小学]）',
      ['王小明 -> “洞庭杯”短道速滑公开赛', '李小红 -> “洞庭杯”短道速滑公开赛'],
    ],
    [
      'a list of prizes',
      '[PRO “小发明”创意大赛]落幕。\n一等奖：[ORG 长街小学]、[ORG 中山小学]；二等奖：[DIS 石峰区][ORG 先锋小学]《火车》，93分；[ORG 北星小学]《春天》。',
      [
        '长街小学 -> “小发明”创意大赛',
        '中山小学 -> “小发明”创意大赛',
        '先锋小学 -> “小发明”创意大赛',
        '北星小学 -> “小发明”创意大赛',
      ],
    ],
    [
      'a prize before its winner',
      '[PRO “洞庭杯”短道速滑公开赛]落幕。\n冠军[PER 王小明]说，训练很苦。女子组冠军归了[ORG 石峰区代表队]的[PER 李小红]。',
      [
        '王小明 -> “洞庭杯”短道速滑公开赛',
        '石峰区代表队 -> “洞庭杯”短道速滑公开赛',
        '李小红 -> “洞庭杯”短道速滑公开赛',
      ],
    ],
    [
      'somebody who competes',
      '[PRO “洞庭杯”短道速滑公开赛]落幕。\n[DIS 石峰区]选手[PER 王小明]滑出46秒82。',
      ['王小明 -> “洞庭杯”短道速滑公开赛'],
    ],
    [
      'nobody of a numbered list without a contest',
      '[PRO 网格管理制度]推行。\n第一组：1.[PER 王小明]（[ORG 长街小学]）2.[PER 李小红]（[ORG 中山小学]）',
      [],
    ],
    [
      'who signs with whom, with the day between',
      '[ORG 市职教中心]10月16日与[ENT 宏远公司]签订《[PRO 学徒培养协议]》。',
      ['市职教中心 -> 学徒培养协议', '宏远公司 -> 学徒培养协议'],
    ],
    [
      'taking part',
      '[ENT 湘东陶瓷公司]参加了[PRO “神农杯”乒乓球赛]。',
      ['湘东陶瓷公司 -> “神农杯”乒乓球赛'],
    ],
    [
      'who comes to what was named last',
      '[PRO “清洁家园”行动]启动。[PER 李建国]、[PER 王芳]参加启动仪式。',
      ['李建国 -> “清洁家园”行动', '王芳 -> “清洁家园”行动'],
    ],
    [
      'who builds what the sentence points to',
      '[PRO 散热器项目]开工。该项目由[ENT 中车奇宏]承建。',
      ['中车奇宏 -> 散热器项目'],
    ],
    [
      'a list',
      '[COM 石子头社区]、[COM 曲尺村]参与[PRO “清洁家园”行动]。',
      ['石子头社区 -> “清洁家园”行动', '曲尺村 -> “清洁家园”行动'],
    ],
    [
      'and others',
      '[COM 石子头社区]等6个社区参加[PRO “清洁家园”行动]。',
      ['石子头社区 -> “清洁家园”行动'],
    ],
    [
      'a title without a verb of giving',
      '[DIS 荷塘区]获评[PRO 国家新型工业化示范基地]。',
      ['荷塘区 -> 国家新型工业化示范基地'],
    ],
    [
      'a title given to who stands after the verb',
      '[ORG 省民政厅]授予[DIS 荷塘区]“[PRO 全省养老服务先进区]”称号。',
      ['荷塘区 -> 全省养老服务先进区'],
    ],
    [
      'a title given by 被',
      '[ORG 株洲市六中]被[ORG 省直中医院]授予[PRO 中医药进校园科普基地]。',
      ['株洲市六中 -> 中医药进校园科普基地'],
    ],
    [
      'a person with a title',
      '[ORG 前铺队]队员[PER 傅家明]获评“[PRO 最有价值球员]”。',
      ['傅家明 -> 最有价值球员'],
    ],
    [
      'both who sign',
      '[COM 石子头社区]与[ENT 安巡物联公司]签订《[PRO 充电设施共建协议]》。',
      ['石子头社区 -> 充电设施共建协议', '安巡物联公司 -> 充电设施共建协议'],
    ],
    [
      'three who sign',
      '[ORG 区妇联]、[ORG 区司法局]与[COM 曲尺村]签订《[PRO 家事调解服务协议]》。',
      [
        '区妇联 -> 家事调解服务协议',
        '区司法局 -> 家事调解服务协议',
        '曲尺村 -> 家事调解服务协议',
      ],
    ],
    [
      'a sponsor in the clause after',
      '[PRO “古城杯”篮球赛]由[ORG 区文体局]主办,[ENT 海丝啤酒公司]赞助。',
      ['海丝啤酒公司 -> “古城杯”篮球赛'],
    ],
    [
      'who pays for it',
      '[PRO “茶山机耕路”建设项目]总投资96万元,其中[ORG 县农业农村局]补助50万元。',
      ['县农业农村局 -> “茶山机耕路”建设项目'],
    ],
    [
      'who is drawn',
      '[PRO “厂BA”篮球锦标赛]吸引了[ENT 中车株机]、[ENT 联诚集团]参加。',
      ['中车株机 -> “厂BA”篮球锦标赛', '联诚集团 -> “厂BA”篮球锦标赛'],
    ],
    [
      'who wins against whom',
      '[PRO “古城杯”篮球赛]落幕。[ORG 前铺队]以72比65战胜[ORG 后铺队]夺冠。',
      ['前铺队 -> “古城杯”篮球赛', '后铺队 -> “古城杯”篮球赛'],
    ],
    [
      'who wins the prize of the clause before',
      '会上为“[PRO 十佳种植能手]”颁奖,[PER 苗大为]、[PER 夏小栋]等10名农户获奖。',
      ['苗大为 -> 十佳种植能手', '夏小栋 -> 十佳种植能手'],
    ],
    [
      'an inherited subject',
      '[DIS 荷塘区]抢抓机遇,入围[PRO 全国科技创新百强区]。',
      ['荷塘区 -> 全国科技创新百强区'],
    ],
    [
      'who wins a place',
      '[PRO “鹤舞冰城”速滑赛]开赛。[ORG 新明小学]学生[PER 祝小雨]获得女子500米冠军。',
      ['祝小雨 -> “鹤舞冰城”速滑赛'],
    ],
    [
      'who sends people',
      '[DIS 荷塘区]启动[PRO “湖岸净化”志愿服务活动]。来自[ORG 区水利局]、[STR 月塘街道]的420余名志愿者沿湖清捡。',
      [
        '荷塘区水利局 -> “湖岸净化”志愿服务活动',
        '月塘街道 -> “湖岸净化”志愿服务活动',
      ],
    ],
    [
      'who builds it',
      '承建[PRO 义仓巷改造工程]的[ENT 筑邦公司]进场。',
      ['筑邦公司 -> 义仓巷改造工程'],
    ],
    [
      'who is joined in a clause of its own',
      '[STR 月塘街道]推行[PRO “红网议事”机制],联合[ORG 区住建局]、[ENT 润泉公司]等单位,每周办公。',
      ['区住建局 -> “红网议事”机制', '润泉公司 -> “红网议事”机制'],
    ],
    ['no: its people', '[DIS 荷塘区]居民参加[PRO “神农杯”乒乓球赛]。', []],
    ['no: denied', '[DIS 荷塘区]未参加[PRO “神农杯”乒乓球赛]。', []],
    ['no: who runs it', '[ORG 区文体局]举办[PRO “神农杯”乒乓球赛]。', []],
    [
      'a win in the paragraph after',
      '[PRO “古城杯”篮球赛]落幕。\n[ORG 前铺队]夺冠。',
      ['前铺队 -> “古城杯”篮球赛'],
    ],
    [
      'places in a contest',
      '[PRO “端阳竞渡”龙舟赛]开桨。[ORG 前铺队]以2分38秒率先冲线;[ORG 东桥队]慢了0.6秒,屈居亚军。[ORG 文昌队]拿下第五名。',
      [
        '前铺队 -> “端阳竞渡”龙舟赛',
        '东桥队 -> “端阳竞渡”龙舟赛',
        '文昌队 -> “端阳竞渡”龙舟赛',
      ],
    ],
    [
      'one who comes from somewhere',
      '[PRO “卧龙杯”门球邀请赛]打响,来自[STR 月塘街道]的83岁选手[PER 李建国]挥槌。',
      ['李建国 -> “卧龙杯”门球邀请赛'],
    ],
    [
      'so many who get a title',
      '[PER 李建国]、[PER 王芳]等20人获“[PRO 龙城工匠]”称号。',
      ['李建国 -> 龙城工匠', '王芳 -> 龙城工匠'],
    ],
    [
      'who is on the list',
      '[ORG 省文旅厅]公布“[PRO 最美文化志愿者]”名单,[PER 李建国]榜上有名。',
      ['李建国 -> 最美文化志愿者'],
    ],
    [
      'who gives to it',
      '[COM 石子头社区]开办“[PRO 四点半课堂]”,[ORG 区图书馆]赠书800册。',
      ['区图书馆 -> 四点半课堂'],
    ],
    [
      'whose gift goes to it',
      '[ENT 湘东陶瓷公司]捐款100万元,用于[PRO “春雨助学”项目]。',
      ['湘东陶瓷公司 -> “春雨助学”项目'],
    ],
    [
      'whose part is told behind 由',
      '[STR 月塘街道]推出[PRO “链主带小微”计划],由[ENT 中车奇宏]、[ENT 湘东陶瓷公司]等6家龙头开放订单。',
      ['中车奇宏 -> “链主带小微”计划', '湘东陶瓷公司 -> “链主带小微”计划'],
    ],
    [
      'who is taught',
      '[PRO “百场千播”培训计划]开课26期,[PER 王芳]就是第3期学员。',
      ['王芳 -> “百场千播”培训计划'],
    ],
    [
      'who sign, with a word of time between',
      '[STR 月塘街道]近日与[ORG 湖南工学院]签订[PRO 石材利用协议]。',
      ['月塘街道 -> 石材利用协议', '湖南工学院 -> 石材利用协议'],
    ],
    [
      'no: who gives for somebody else',
      '[PER 李建国]代表企业捐款100万元,用于[PRO “春雨助学”项目]。',
      [],
    ],
    [
      'no: 由 and who runs it',
      '[PRO “古城杯”篮球赛]开赛,由[ORG 区文体局]主办。',
      [],
    ],
    [
      'no: who is only named beside it',
      '[PER 李建国]介绍,[PRO “神农杯”乒乓球赛]很精彩。',
      [],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(relationsStated(participatesIn, text)).toEqual(expected);
  });

  it.each([
    ['[DIS 荷塘区]获评[PRO 国家新型工业化示范基地]。', '获评'],
    ['[COM 曲尺村]与[ENT 安巡公司]签订《[PRO 充电设施共建协议]》。', '签约方'],
    ['[PRO “古城杯”篮球赛]由[ENT 海丝啤酒公司]赞助。', '赞助商'],
    ['[DIS 荷塘区]入围[PRO 全国科技创新百强区]。', '入围'],
    ['[ORG 省民政厅]授予[DIS 荷塘区]“[PRO 养老服务先进区]”称号。', '获评'],
  ])('%s: as %s', (text, role) => {
    const { page, mentions } = markedPage(text);
    const facts = [...participatesIn.find(resolveDocument(page, mentions, {}))];
    expect(facts[0]).toMatchObject({ relation: { role } });
  });

  it('stays linear on long clauses and lists', () => {
    for (const bait of [
      '[STR 月塘街道]参加[PRO “清洁家园”行动]',
      '[PRO “古城杯”篮球赛][PER 李建国]获奖',
      '[PRO “古城杯”篮球赛],[PER 李建国]获奖,',
      '授予[PER 李建国]',
    ]) {
      expect(
        timeOfFacts(participatesIn, bait.repeat(5_000)),
        bait,
      ).toBeLessThan(1_500);
    }
  });
});
