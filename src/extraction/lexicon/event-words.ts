/** What happened, by the word that tells it; the longer word first where one holds another. */
export const eventTriggers: readonly (readonly [string, EventType])[] = [
  ['启动仪式', 'LAUNCH'],
  ['揭牌成立', 'LAUNCH'],
  ['挂牌成立', 'LAUNCH'],
  ['正式启动', 'LAUNCH'],
  ['启动', 'LAUNCH'],
  ['揭牌', 'LAUNCH'],
  ['挂牌', 'LAUNCH'],
  ['投产', 'LAUNCH'],
  ['投入使用', 'LAUNCH'],
  ['投用', 'LAUNCH'],
  ['开业', 'LAUNCH'],
  ['上线', 'LAUNCH'],
  ['开园', 'LAUNCH'],
  ['开馆', 'LAUNCH'],
  ['通车', 'LAUNCH'],
  ['启用', 'LAUNCH'],
  ['成立', 'LAUNCH'],
  ['封顶', 'CONSTRUCTION'],
  ['开工', 'CONSTRUCTION'],
  ['动工', 'CONSTRUCTION'],
  ['奠基', 'CONSTRUCTION'],
  ['竣工', 'CONSTRUCTION'],
  ['建成', 'CONSTRUCTION'],
  ['完工', 'CONSTRUCTION'],
  ['召开', 'MEETING'],
  ['座谈', 'MEETING'],
  ['闭幕', 'MEETING'],
  ['开幕', 'MEETING'],
  ['开赛', 'CONTEST'],
  ['开赛式', 'CONTEST'],
  ['夺冠', 'CONTEST'],
  ['夺得', 'CONTEST'],
  ['比赛', 'CONTEST'],
  ['签约', 'OTHER'],
  ['签订', 'OTHER'],
  ['签署', 'OTHER'],
  ['捐赠', 'OTHER'],
  ['捐款', 'OTHER'],
  ['发布', 'PUBLICATION'],
  ['公布', 'PUBLICATION'],
  ['印发', 'PUBLICATION'],
  ['出台', 'PUBLICATION'],
  ['投诉', 'COMPLAINT'],
  ['举报', 'COMPLAINT'],
  ['反映', 'COMPLAINT'],
  ['举行', 'OTHER'],
  ['举办', 'OTHER'],
  ['开展', 'CAMPAIGN'],
  ['组织', 'CAMPAIGN'],
  ['走进', 'CAMPAIGN'],
  ['慰问', 'CAMPAIGN'],
  ['宣判', 'OTHER'],
  ['开庭', 'OTHER'],
  ['审理', 'OTHER'],
];

export type EventType =
  | 'LAUNCH'
  | 'MEETING'
  | 'CONTEST'
  | 'CAMPAIGN'
  | 'CONSTRUCTION'
  | 'PUBLICATION'
  | 'COMPLAINT'
  | 'OTHER';

/** 泰山街道社区卫生服务中心新址项目封顶. */
export function titleOfEvent(
  subject: string,
  trigger: string,
  object: string,
): string {
  return `${subject}${trigger}${object}`;
}
