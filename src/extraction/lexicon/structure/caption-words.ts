/** Before what a caption shows; no name begins with it. */
export const captionLead = '图为';

/** What a caption begins with. */
export const captionOpenings: readonly string[] = [
  captionLead,
  '图①',
  '图②',
  '图③',
  '图④',
  '图1',
  '图2',
  '图3',
  '图:',
  '图：',
  '上图',
  '下图',
  '左图',
  '右图',
  '题图',
  '本版图',
  '资料图',
  '▲',
  '△',
  '▼',
];
