/** Words by their first character, to find the longest that stands at a place of a text. */
export interface PrefixIndex {
  readonly longestAt: (text: string, at: number) => string | undefined;
}

export function prefixIndexOf(words: Iterable<string>): PrefixIndex {
  const byFirst = new Map<string, string[]>();
  for (const word of new Set(words)) {
    const group = byFirst.get(word.charAt(0)) ?? [];
    group.push(word);
    byFirst.set(word.charAt(0), group);
  }
  for (const group of byFirst.values()) {
    group.sort((one, other) => other.length - one.length);
  }
  return {
    longestAt: (text, at) =>
      byFirst.get(text.charAt(at))?.find((word) => text.startsWith(word, at)),
  };
}
