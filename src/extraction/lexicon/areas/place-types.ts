/** The sort of a place by the end of its name; the first that fits counts. */
export const placeTypes: readonly (readonly [
  readonly string[],
  (
    | 'ROAD'
    | 'SQUARE'
    | 'RIVER'
    | 'LAKE'
    | 'BUILDING'
    | 'PARK'
    | 'INDUSTRIAL_PARK'
    | 'AREA'
  ),
])[] = [
  [
    [
      '产业园',
      '产业园区',
      '工业园',
      '工业园区',
      '科技园',
      '软件园',
      '物流园',
      '创业园',
      '园区',
      '文创园',
    ],
    'INDUSTRIAL_PARK',
  ],
  [['公园', '植物园', '动物园', '游乐园', '生态园', '采摘园', '景区'], 'PARK'],
  [['路', '街', '大道', '巷', '高速', '国道', '省道', '公路', '胡同'], 'ROAD'],
  [['广场'], 'SQUARE'],
  [['河', '江', '渠', '溪', '港', '支流', '干流'], 'RIVER'],
  [['湖', '水库'], 'LAKE'],
  [
    [
      '馆',
      '大厦',
      '中心',
      '楼',
      '站',
      '机场',
      '剧院',
      '体育场',
      '市场',
      '礼堂',
      '文化宫',
      '故居',
    ],
    'BUILDING',
  ],
  [
    ['城', '商圈', '片区', '区', '新城', '风光带', '山', '岭', '洲', '岛'],
    'AREA',
  ],
];

/** What every other place is. */
export const otherPlace = 'OTHER';
