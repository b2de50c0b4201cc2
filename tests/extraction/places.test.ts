import { describe, expect, it } from 'vitest';

import { findPlaces } from '../../src/extraction/recognition/rules/places.js';
import { namesFound, timeOf } from './support/names-found.js';

function placesIn(text: string): string {
  return namesFound(findPlaces, text).join(' ');
}

describe('places', () => {
  it.each([
    ['天元区黄山西路与石浦路的交汇处', '黄山西路 石浦路'],
    ['建设中路、车站路和解放大道', '建设中路 车站路 解放大道'],
    ['位于任城区琵琶山路', '琵琶山路'],
    ['106国道恢复通行', '106国道'],
    ['神农湖畔花灯点亮', '神农湖'],
    ['对白石港河及支流清淤', '白石港河'],
    ['荷叶塘干渠下游', '荷叶塘干渠'],
    ['石峰区清水塘广场', '清水塘广场'],
    ['鲤城区江南街道灯光球场', '江南街道灯光球场'],
    ['株洲湘江风光带', '株洲湘江风光带'],
    ['解放大道云锦商业广场', '解放大道 云锦商业广场'],
    ['白河国家湿地公园', '白河国家湿地公园'],
    ['改建成“双岗1958”文创园', '“双岗1958”文创园'],
    ['走进大丰产业园', '大丰产业园'],
    ['实施梁王河、东大河整治', '梁王河 东大河'],
    ['六安市佛子岭水库开闸', '佛子岭水库'],
    ['贝江两岸', '贝江'],
    ['这是杨广蔬菜集散中心', '杨广蔬菜集散中心'],
    ['洋市镇辣椒产业园', '洋市镇辣椒产业园'],
    ['晒出羲皇大道成绩单', '羲皇大道'],
    ['中队清走民主东路占道摊点', '民主东路'],
    ['挖断新华西路的供水管', '新华西路'],
    ['沿芦淞路走到建设路', '芦淞路 建设路'],
    ['搬到西大街', '西大街'],
    ['从解放街搬走', '解放街'],
    ['污水排进长江', '长江'],
    ['炎帝陵前人头攒动', '炎帝陵'],
    ['李庄古镇禹王宫开演', '李庄古镇 禹王宫'],
    ['走进三水区图书馆', '三水区图书馆'],
    ['天鹅湖公园湖面', '天鹅湖公园'],
  ])('%s -> %s', (text, expected) => {
    expect(placesIn(text)).toBe(expected);
  });

  it.each([
    ['metaphors', '致富路越走越宽,思路决定出路'],
    ['common roads', '道路、公路和铁路'],
    ['waters and heights in general', '绿水青山就是金山银山,江河湖海'],
    ['people', '张江河和王大山是老乡'],
    ['a dance', '广场舞比赛'],
    ['a bureau', '株洲市市场监管局'],
    ['what is only described', '建设轨道交通产业园'],
    ['an act', '加大工业园区整治力度'],
    ['a way to work', '点亮就业路'],
    ['phrases', '看入湖河道,守好一湖碧水'],
    ['what is done at a height or a water', '县里封山,另须巡江60小时,碧水归港'],
    ['what a firm is called after', '启港码头有限公司'],
    ['what a police station is called after', '清凉寺派出所'],
    ['what marks hold', '“园区枫桥”调解工作站'],
    ['a square of any village', '村口广场摆起长桌'],
    ['a city that ends as an island does', '来到株洲'],
  ])('is not misled by %s', (_, text) => {
    expect(placesIn(text)).toBe('');
  });

  it.each(['路', '山', '公园', '”文创园', '“', '株洲', '一', '在'])(
    'takes linear time over %s again and again',
    (word) => {
      const text = word.repeat(20_000);
      timeOf(findPlaces, text);
      expect(timeOf(findPlaces, text)).toBeLessThan(2_000);
    },
  );
});
