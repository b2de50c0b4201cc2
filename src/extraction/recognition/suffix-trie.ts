/** Finds the longest of many endings that a text has at an offset, one step a character. */
export interface SuffixTrie {
  readonly longestEndingAt: (text: string, end: number) => string | undefined;
  /** Whether a text is one of the endings as a whole. */
  readonly isEnding: (text: string) => boolean;
}

interface TrieNode {
  readonly next: Map<number, TrieNode>;
  ending?: string;
}

/** Size of the table of last characters: a power of two, small enough for the processor's cache. */
const slots = 4096;

export function suffixTrieOf(endings: Iterable<string>): SuffixTrie {
  const all = new Set(endings);
  const root: TrieNode = { next: new Map() };
  // Most characters of a text end nothing: a table tells so without a look-up.
  const isLast = new Uint8Array(all.size === 0 ? 0 : slots);
  for (const ending of all) {
    isLast[ending.charCodeAt(ending.length - 1) % slots] = 1;
    insert(root, ending);
  }
  return {
    isEnding: (text) => all.has(text),
    longestEndingAt: (text, end) => {
      if (isLast[text.charCodeAt(end - 1) % slots] !== 1) {
        return undefined;
      }
      let node: TrieNode | undefined = root;
      let found: string | undefined;
      for (let at = end - 1; at >= 0; at -= 1) {
        node = node.next.get(text.charCodeAt(at));
        if (node === undefined) {
          break;
        }
        found = node.ending ?? found;
      }
      return found;
    },
  };
}

function insert(root: TrieNode, ending: string): void {
  let node = root;
  for (let at = ending.length - 1; at >= 0; at -= 1) {
    const code = ending.charCodeAt(at);
    const next: TrieNode = node.next.get(code) ?? { next: new Map() };
    node.next.set(code, next);
    node = next;
  }
  node.ending = ending;
}
