/** What a sentence may call the programme that was named last, and the ends of names that it fits. */
export const pointingNouns: Readonly<Record<string, readonly string[]>> = {
  活动: ['活动', '节', '行动', '集市', '市集', '义诊', '周', '月', '日', '会'],
  比赛: ['赛', '比赛', '杯'],
  赛事: ['赛', '比赛', '杯', '马拉松'],
  大赛: ['大赛'],
  项目: ['项目'],
  工程: ['工程'],
  行动: ['行动'],
  机制: ['机制', '制'],
  制度: ['制度', '制'],
  计划: ['计划'],
};

/** Before such a noun. */
export const nounPointers: readonly string[] = [
  '',
  '该',
  '此次',
  '本次',
  '本届',
  '这项',
  '这一',
];
