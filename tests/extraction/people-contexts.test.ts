import { describe, expect, it } from 'vitest';

import { findPeople } from '../../src/extraction/recognition/rules/people.js';
import { markedBy, unmarked } from './support/marked-by.js';

describe('people, by what surrounds them', () => {
  it.each([
    '今年72岁的【蒲立德】坐在院子里剥花生。',
    '78岁的【常桂芝】拎着菜篮子，走进电梯。',
    '“以前挑水要走三里地。”年过七旬的【阙桂芬】说。',
    '掌柜【游思齐】端着一碗热汤出来。',
    '坊主【聂存礼】说，去年坊里带徒10名。',
    '老篾匠【邹光福】送来第一批竹料。',
    '收购商【荆守田】一早就开着货车来了。',
    '获奖者【贾长顺】守楼20年。',
    '家长委员【甄巧云】原是酒店会计。',
    '货车司机【燕小勇】被困在驾驶室里。',
    '带队老师【萧若兰】介绍，孩子们练了三个月。',
    '村里的老支书【荀有田】拍着胸脯保证。',
    '村民代表【布明贵】投了赞成票。',
    '评委【邰正道】打出全场最高分。',
    '人民陪审员【安国良】拉着双方说理。',
    '音乐教师【税小琴】。',
    '总经理【庹晓彤】说，订单已排到年底。',
    '大会补选【栾晓峰】为区人大常委会副主任。',
    '村民推选【段守义】为楼长。',
    '谁也没想到，【阚大海】包里装着十年的账本。',
    '村里有老人380名，【罗文杰】拉来医院当“娘家人”。',
    '巡查队由副镇长【石磊】任队长。',
    '【方敏】是某公交集团的驾驶员。',
    '【方敏】既是社区网格员，又是艺术团团长。',
    '【钟予】，绍兴市织造技艺研究会副会长。',
    '本文作者【龚伟】系某大学教授。',
    '2.【龙飞】(贵阳山野跑团)',
    '董事长【过伟民】当选会长。',
  ])('are found with callings, ages, verbs and rare surnames: %s', (text) => {
    expect(markedBy(findPeople, unmarked(text))).toBe(text);
  });

  it.each([
    '值班医生【刘畅】做完心电图一键上传。',
    '值班民警【段晨】连打5个电话没人接。',
    '副所长【雷鸣】赶到现场。',
    '副校长【谢蓓】以一起真实的案件开讲。',
    '民警【路遥】以“家访”的方式劝导。',
    '护士【甘甜】连忙扶住老人。',
    '村民【曾强】打来电话。',
    '教练【白露】看完比赛后总结。',
  ])('end before the verb that follows them: %s', (text) => {
    expect(markedBy(findPeople, unmarked(text))).toBe(text);
  });

  it.each([
    '驾驶人【宋某】被罚款200元。',
    '同村的【阮某】因酒驾被罚。',
    '犯罪嫌疑人【苗某某】已被刑拘。',
    '法院判令【岳某】赔偿损失。',
  ])('may be hidden: %s', (text) => {
    expect(markedBy(findPeople, unmarked(text))).toBe(text);
  });

  it.each([
    '对东方药城412台电子秤逐台检定。',
    '东方红拖拉机开进田里，南宫商圈人气旺。',
    '该乡有毛竹林31万亩。',
    '大学生占了六成，居民满意率提高，村民种植水稻。',
    '职工代表大会召开，群众安全感上升，学生时代难忘。',
    '民警常年驻守，工人路过这里，员工方便了许多。',
    '老人关心的问题解决了，家长安心上班。',
    '对某些单位、某地的做法提出批评。',
  ])('are not seen in common words: %s', (text) => {
    expect(markedBy(findPeople, text)).toBe(text);
  });
});
