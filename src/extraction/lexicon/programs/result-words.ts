/** Right before the first of a list of those who won: 一等奖：, 冠军：, 第一名：. */
export const resultLabel =
  /(?:[特一二三优][等胜秀]奖|冠军|亚军|季军|[金银铜]奖|[金银铜]牌|组织奖|风尚奖|贡献奖|人气奖|创意奖|单项奖|第[一二三四五六七八1-8]名|得主|获奖名单|获奖者|获奖单位|获奖团队|获奖队伍)(?:（[^（）]{1,8}）)?[:：]\s?[“"《]?$/u;

/** Right before one of a list that counts: 1.某人, 2、某队. */
export const rankBefore = /(?:^|[^\p{N}.．])\d{1,2}[.．、)）]\s?$/u;

/** Words in the line of such a list that show it to be one of a contest. */
export const rankLine = /组|子|级|名|榜|赛|项|公里|米|奖/u;

/** Between two winners of one list, after whatever is told of the first: ；, 分；. */
export const nextWinner = /[；;]\s?$/u;

/** Between two that share a place: 、. */
export const besideWinner =
  /^(?:（[^（）]{1,16}）|\([^()]{1,16}\))?[、,，]\s?$/u;

/** Right before whoever won, behind the prize: 冠军王某, 亚军归了某队, 冠军被某队收入囊中. */
export const prizeBefore =
  /(?:冠军|亚军|季军|金奖|银奖|铜奖|[一二三]等奖|金牌|银牌|铜牌|第[一二三]名|头奖|桂冠|奖杯)(?:得主|获得者|选手|车手|跑者)?(?:[是为归被由]了?|花落|属于|归属|落入|最终归|最终由|最终被|则归|则由|则被)?$/u;

/** Between a prize that went to a team and the member who won it: 土默特左旗代表队的. */
export const ofTeam = '的';

/** Right before somebody who competes. */
export const competitors: readonly string[] =
  '选手 参赛选手 小选手 小将 老将 棋手 车手 骑手 跑者 跑友 运动员 参赛者 拳手 歌手 队员 桨手 舵手 鼓手 辩手'.split(
    ' ',
  );

/** Behind a winning work: whose it is. */
export const workOf =
  /(?:作品|奖|冠军)《[^《》]{1,20}》(?:，|,)?(?:出自|来自|由|是)$/u;
