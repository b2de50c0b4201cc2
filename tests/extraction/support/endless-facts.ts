/** What stands over and over in the texts that a rule for facts must read in linear time; in marked text. */
export const endlessFacts: readonly string[] = [
  '[ORG 区应急局]、',
  '[ORG 区应急局]',
  '[ORG 区应急局]检查[ENT 某厂]',
  '[ORG 区应急局]与[ENT 某厂]共建',
  '联合[ORG 区应急局]',
  '由[ORG 区应急局]建设',
  '[ORG 区应急局]，3月5日启动，',
  '检查企业12家',
  '开展[PRO 冬安行动]12次，',
];
