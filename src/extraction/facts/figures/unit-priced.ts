import {
  eachMark,
  figureMoney,
  noPrice,
  pricedMeasures,
} from '../../lexicon/figures/quantity-words.js';

/** How far before the money its measure may stand. */
const reach = 14;

/** 每公斤不低于4.5元 is told in 元/公斤; other money, and any other unit, as it is written. */
export function unitPriced(
  unit: string,
  { text, start }: { readonly text: string; readonly start: number },
): string {
  if (!figureMoney.includes(unit)) {
    return unit;
  }
  const lead = text.slice(Math.max(0, start - reach), start);
  const at = lead.lastIndexOf(eachMark);
  if (at === -1) {
    return unit;
  }
  const rest = lead.slice(at + eachMark.length);
  const measure = pricedMeasures.find((one) => rest.startsWith(one));
  return measure === undefined ||
    /[，,。；;：:、]/.test(rest) ||
    noPrice.some((word) => rest.includes(word))
    ? unit
    : `${unit}/${measure}`;
}
