import { listHeads, startVerbs } from '../../lexicon/programs/program-heads.js';
import { stressWords } from '../../lexicon/programs/program-triggers.js';
import { isFigure } from './quoted-things.js';
import type { Quotation } from './quotations.js';

/** Numbers at the first and third of four characters, as policies like to be called: 三送三进, 一户一档. */
const parallel =
  /^[一二三四五六七八九十百千万双两]\p{Script=Han}[一二三四五六七八九十百千万双两]\p{Script=Han}{1,2}$/u;

/** A sum of parts: 党建+网格, 5+2. */
const sum = /^[\p{L}\p{N}]{1,6}(?:[+＋][\p{L}\p{N}]{1,6}){1,3}$/u;

/** Whether what the marks hold has the shape of a policy's name. */
export function isPolicyShaped({ inner }: Quotation): boolean {
  return !stressWords.has(inner) && (parallel.test(inner) || sum.test(inner));
}

/** Whether the name ends by one character that tells a card, a code, a feast: 惠民卡. */
export function isShortNamed({ inner }: Quotation): boolean {
  return inner.length > 2 && short.test(inner) && !isFigure(inner);
}

const short = /[节赛杯卡码贷险]$/;

/** “红色合伙人”正式启动: what follows is said of something run. */
export function isBegun({ end, inner }: Quotation, text: string): boolean {
  return (
    inner.length > 2 &&
    !stressWords.has(inner) &&
    startVerbs.some((verb) => text.startsWith(verb, end))
  );
}

/** How far behind 等 the head of a list may end. */
const longestTail = 12;
const tail = /^等[^，。、；：,;:!?！？“”]*/;

/** Whether the list that ends here goes on with 等 and what all of it is: “…”“…”等品牌活动. */
export function endsList({ end }: Quotation, text: string): boolean {
  const rest = tail.exec(text.slice(end, end + longestTail))?.[0] ?? '';
  return listHeads.some((head) => rest.includes(head));
}
