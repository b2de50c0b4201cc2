const ends = '，,。；;、！!？?”"）)兼 ';

/** No title is longer. */
const longestTitle = 14;

/** Where the clause ends in which a title begins; its beginning when that is too far. */
export function clauseEnd(text: string, start: number): number {
  for (let at = start + 1; at < start + longestTitle; at += 1) {
    if (at >= text.length || ends.includes(text.charAt(at))) {
      return at;
    }
  }
  return start;
}
