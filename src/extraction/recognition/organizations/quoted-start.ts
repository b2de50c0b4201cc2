import { quotationMarks } from '../../lexicon/organizations/organization-heads.js';

const maxQuoted = 16;

/**
 * Where a name with quotation marks begins: at the mark when the name goes on after the closing one
 * (`“红袖章”志愿服务队`), behind it when the marks hold the whole name (`“老检叨工作室”`).
 */
export function quotedStart(
  text: string,
  head: { readonly start: number; readonly end: number },
): number | undefined {
  if (quotationMarks.closing.includes(text.charAt(head.start - 1) || ' ')) {
    return openingBefore(text, head.start - 1);
  }
  if (quotationMarks.closing.includes(text.charAt(head.end) || ' ')) {
    const opening = openingBefore(text, head.end);
    return opening === undefined || opening + 1 >= head.start
      ? undefined
      : opening + 1;
  }
  return undefined;
}

function openingBefore(text: string, end: number): number | undefined {
  for (let at = end - 1; at >= 0 && at >= end - maxQuoted; at -= 1) {
    const character = text.charAt(at);
    if (quotationMarks.opening.includes(character)) {
      return at;
    }
    if (quotationMarks.breaking.includes(character)) {
      return undefined;
    }
  }
  return undefined;
}
