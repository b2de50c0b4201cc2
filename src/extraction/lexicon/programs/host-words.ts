/** Verbs of those who hold a programme, after their names: 由甲、乙主办, 甲主办、乙承办. */
export const hostVerbs: readonly string[] = (
  '主办 承办 联合主办 共同主办 联合承办 共同承办 具体承办 合办 联办 联合举办 共同举办 联合开办 共同开办 合作开办 ' +
  '发起 联合发起 共同发起 联合推出 共同推出 联合打造 共同打造 联合开发 共同开发 共建 合建 联合组织 联合实施 共同实施 牵头建设 牵头打造 牵头'
).split(' ');

/** Between the last of a list and the verb: 等单位, 等3家单位. */
export const hostTails =
  /^(?:等)?(?:\d{0,2}[家个])?(?:单位|部门|企业|机构|协会)?(?:联合|共同|具体|负责|携手)?$/u;

/** Between the holders and the programme that they hold: 的, 的首届, 的第五届. */
export const beforeHeld =
  /^的(?:\d{4}年(?:度)?)?(?:首届|首个|本届|第.{1,3}[届期季])?[“"《「]?$/u;

/** Between two groups of holders: 甲主办、乙承办. */
export const betweenHosts = '，,、；;';
