/** Between two who act together. */
export const togetherWords: readonly string[] = [
  '联合',
  '协同',
  '会同',
  '携手',
  '联手',
  '协调联动',
];

/** Between one and the other of whom a verb of joint work follows, when no comma of a list does. */
export const withWords: readonly string[] = ['与', '和', '同', '跟'];

/** At the start of a clause: what follows joins the subject before. */
export const joinLeads: readonly string[] = [
  '与',
  '和',
  '同',
  '跟',
  '并与',
  '并和',
  '还与',
  '还和',
  '又与',
  '也与',
  '也和',
];

/** After two who are joined by 与: what makes it joint work. */
export const jointVerbs: readonly string[] = [
  '签订',
  '签署',
  '签约',
  '签下',
  '合作',
  '合办',
  '共建',
  '共办',
  '共商',
  '结对',
  '结成',
  '达成',
  '共同',
  '联合',
  '联办',
  '对接',
  '携手',
  '联手',
  '牵手',
  '联动',
  '合建',
  '一道',
  '一起',
  '联袂',
  '互认',
  '结为',
  '订立',
  '共创',
  '共推',
];

/** The verb of a statement of joint work. */
export const togetherVerb = '联合';
