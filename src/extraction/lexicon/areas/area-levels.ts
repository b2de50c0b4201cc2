/**
 * The character that a body's name begins with when it leaves out its area (区民政局, 市委), and the ends
 * of the names of areas that it can mean.
 */
export const areaLevels: Readonly<
  Record<
    string,
    {
      readonly kind: 'DISTRICT' | 'STREET' | 'COMMUNITY';
      readonly endings: readonly string[];
    }
  >
> = {
  省: { kind: 'DISTRICT', endings: ['省', '自治区'] },
  自治区: { kind: 'DISTRICT', endings: ['自治区'] },
  市: { kind: 'DISTRICT', endings: ['市'] },
  州: { kind: 'DISTRICT', endings: ['州'] },
  县: { kind: 'DISTRICT', endings: ['县'] },
  旗: { kind: 'DISTRICT', endings: ['旗'] },
  区: { kind: 'DISTRICT', endings: ['区'] },
  高新区: { kind: 'DISTRICT', endings: ['高新区'] },
  经开区: { kind: 'DISTRICT', endings: ['经开区'] },
  街道: { kind: 'STREET', endings: ['街道'] },
  镇: { kind: 'STREET', endings: ['镇'] },
  乡: { kind: 'STREET', endings: ['乡'] },
  社区: { kind: 'COMMUNITY', endings: ['社区'] },
  村: { kind: 'COMMUNITY', endings: ['村'] },
};

/** Names of bodies that begin with such a character and leave nothing out: 市场监督管理局, 区块链协会. */
export const wholeBeginnings: readonly string[] = [
  '市场',
  '市政',
  '市民',
  '市容',
  '区块',
  '区域',
  '县域',
  '乡村',
  '乡镇',
  '镇江',
  '州际',
  '村镇',
  '村民',
  '社区矫正',
];

/** Names of bodies that keep the character of their level behind the area: 曲尺村村委会. */
export const wholeBodies: readonly string[] = ['村委会', '村民委员会'];

/** Bodies that each area of a level has one of, and that begin with no character for it. */
export const bodiesOfLevels: Readonly<Record<string, string>> = {
  居委会: '社区',
  居民委员会: '社区',
};

/** Ends of a newspaper's name: what stands before is its city. */
export const newspaperEndings: readonly string[] = [
  '日报',
  '晚报',
  '晨报',
  '早报',
  '都市报',
  '时报',
  '新报',
  '商报',
  '报',
  '融媒',
  '融媒体中心',
  '发布',
];

/** Ends of zones: they lie within districts, and a bare 区 does not mean them. */
export const zoneEndings: readonly string[] = [
  '高新区',
  '经开区',
  '开发区',
  '示范区',
  '园区',
  '保税区',
  '管理区',
];
