import type { EventRole } from '../ontology/roles.js';

/** The words of derived statements, in the language of the data. */
export const statementLabels = {
  roles: {
    ACTOR: '行动方',
    TARGET: '对象',
    PARTICIPANT: '参与方',
    BENEFICIARY: '受益方',
  } satisfies Record<EventRole, string>,
  quoteOpen: '「',
  quoteClose: '」',
  tookPart: '参与',
  bracketOpen: '(',
  bracketClose: ')',
  tookPlaceIn: '发生于',
  articleMentions: '提到',
  articleTellsOf: '讲述',
  figureOf: '的指标:',
  rangeSeparator: '至',
  qualifiers: {
    EXACT: '',
    OVER: '超过',
    UNDER: '不到',
    ABOUT: '约',
    RANGE: '',
    AT_LEAST: '不少于',
    AT_MOST: '不多于',
  },
  periodOpen: '(',
  periodClose: ')',
} as const;
