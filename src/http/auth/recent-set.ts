export interface RecentSet {
  has(key: string): boolean;
  add(key: string): void;
}

/** The keys that were added last, at most `size` of them. */
export function createRecentSet(size: number): RecentSet {
  const keys = new Set<string>();
  return {
    has: (key) => keys.has(key),
    add: (key) => {
      keys.delete(key);
      keys.add(key);
      const [oldest = key] = keys;
      if (keys.size > size) keys.delete(oldest);
    },
  };
}
