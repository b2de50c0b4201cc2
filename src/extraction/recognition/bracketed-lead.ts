import { aliasMarks } from '../lexicon/enterprises/enterprise-known.js';

const maxBracketed = 8;

/** Where a bracketed area within a name opens, when it closes at `end`: `中国移动(株洲)…`. */
export function bracketStart(text: string, end: number): number | undefined {
  if (!aliasMarks.closing.includes(text.charAt(end - 1) || ' ')) {
    return undefined;
  }
  for (let at = end - 2; at >= 0 && at >= end - maxBracketed; at -= 1) {
    if (aliasMarks.opening.includes(text.charAt(at))) {
      const inside = text.slice(at + 1, end - 1);
      return inside.length > 1 &&
        !aliasMarks.noArea.some((word) => inside.includes(word))
        ? at
        : undefined;
    }
  }
  return undefined;
}
