import type { Random } from './random.js';

const places = [
  ...'云青石龙凤金银白红长大新古东西南北安永太和平兴昌宁康福清江湖',
];
const features = [...'川山江河峰塘岭桥田坪湾洲港溪泉林园城关口'];
const brands = [
  ...'华盛宏达鑫源瑞丰恒泰嘉禾博远天成汇通联创卓越启明星辰海纳百川',
];
const trades = [
  ...['机械制造', '轨道交通', '电子科技', '食品', '建材', '新能源'],
  ...['物流', '环保科技', '纺织', '医药', '软件', '物业服务', '餐饮管理'],
];
const themes = [
  ...['安全生产', '文明创建', '垃圾分类', '老旧小区改造', '爱心助学'],
  ...['创业扶持', '技能培训', '河道整治', '健康服务', '邻里互助'],
  ...['青年就业', '全民阅读', '普法宣传', '森林防火', '数字乡村'],
];
const forms = ['行动', '计划', '工程', '项目', '活动'];
const surnames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹',
];
const given = [
  ...'伟芳娜秀敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华建文辉力玉',
  ...'萍红玲芬燕彬凤洁梅琳松云亮成健锋龙佳鹏翔宇欣怡晨思',
];

/** So many in a row were given before: few are left. */
const manyAttempts = 100;

/** Makes names that were not given before. */
export class Names {
  readonly #random: Random;
  readonly #given = new Set<string>();

  constructor(random: Random) {
    this.#random = random;
  }

  district(): string {
    return this.#unique(() => `${this.#place()}区`);
  }

  street(): string {
    return this.#unique(() => `${this.#place()}${this.#of(features)}街道`);
  }

  enterprise(): string {
    return this.#unique(
      () =>
        `${this.#place()}${this.#of(brands)}${this.#of(brands)}${this.#of(trades)}有限公司`,
    );
  }

  program(): string {
    return this.#unique(
      () =>
        `${this.#place()}${this.#of(brands)}${this.#of(themes)}${this.#of(forms)}`,
    );
  }

  person(): string {
    return this.#unique(
      () => `${this.#of(surnames)}${this.#of(given)}${this.#of(given)}`,
    );
  }

  #place(): string {
    return this.#of(places) + this.#of(features);
  }

  #of(words: readonly string[]): string {
    return this.#random.pick(words);
  }

  /** Beyond the names that the words make, a character more tells them apart. */
  #unique(make: () => string): string {
    for (let attempt = 0; ; attempt += 1) {
      const name = attempt < manyAttempts ? make() : make() + this.#of(given);
      if (this.#given.has(name)) continue;
      this.#given.add(name);
      return name;
    }
  }
}
