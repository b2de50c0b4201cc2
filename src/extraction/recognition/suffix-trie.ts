/** Finds the longest of many endings that a text has at an offset, one step a character. */
export interface SuffixTrie {
  readonly longestEndingAt: (text: string, end: number) => string | undefined;
  /** Whether a text is one of the endings as a whole. */
  readonly isEnding: (text: string) => boolean;
}

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  ending?: string;
}

export function suffixTrieOf(endings: Iterable<string>): SuffixTrie {
  const all = new Set(endings);
  const root: TrieNode = { next: new Map() };
  for (const ending of all) {
    let node = root;
    for (let at = ending.length - 1; at >= 0; at -= 1) {
      const character = ending.charAt(at);
      const next: TrieNode = node.next.get(character) ?? { next: new Map() };
      node.next.set(character, next);
      node = next;
    }
    node.ending = ending;
  }
  return {
    isEnding: (text) => all.has(text),
    longestEndingAt: (text, end) => {
      let node: TrieNode | undefined = root;
      let found: string | undefined;
      for (let at = end - 1; at >= 0; at -= 1) {
        node = node.next.get(text.charAt(at));
        if (node === undefined) {
          break;
        }
        found = node.ending ?? found;
      }
      return found;
    },
  };
}
