import { expect, it } from 'vitest';

import { clausesOf } from '../../src/extraction/facts/clauses.js';
import { resolveDocument } from '../../src/extraction/resolution/resolve-document.js';
import { markedPage } from './support/marked-text.js';

it.each<[string, readonly string[]]>([
  [
    '[ORG 区应急局]对[ENT 某厂]开展检查，[STR 春江街道]参加',
    ['区应急局 PLAIN, 某厂 OBJECT', '春江街道 PLAIN'],
  ],
  ['[ORG 区应急局]来到[ENT 某厂]检查', ['区应急局 PLAIN, 某厂 PLACE']],
  ['[ENT 某厂]被[ORG 区应急局]处罚', ['某厂 PLAIN, 区应急局 ACTOR']],
  ['[ORG 区应急局]查获[ENT 某厂]气瓶', ['区应急局 PLAIN, 某厂 PLAIN']],
  ['[DIS 荷塘区][STR 月塘街道]走访', ['月塘街道 PLAIN']],
  ['[ORG 区教育局]局长[PER 王平]说', ['区教育局 LENT, 王平 PLAIN']],
  ['[ORG 县委]副书记、县长[PER 王平]调研', ['县委 LENT, 王平 PLAIN']],
  ['[ENT 某厂]由返乡青年[PER 王平]创办', ['某厂 PLAIN, 王平 ACTOR']],
  ['[ORG 科协]向[ORG 向阳小学]授牌', ['科协 PLAIN, 向阳小学 OBJECT']],
  ['[PER 王平]向[PLA 五里公园]走去', ['王平 PLAIN, 五里公园 PLACE']],
  ['[PRO 安全、有序行动]启动', ['安全、有序行动 PLAIN']],
])('finds the parts of the names of %s', (marked, expected) => {
  const { page, mentions } = markedPage(marked);
  const [sentence] = resolveDocument(page, mentions, {}).sentences;
  expect(
    sentence === undefined
      ? []
      : clausesOf(sentence).map(({ heads }) =>
          heads
            .map(({ mention, part }) => `${mention.surface} ${part}`)
            .join(', '),
        ),
  ).toEqual(expected);
});
