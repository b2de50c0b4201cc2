import type { LinkGroup } from './link-groups.js';

/** How the address says that no group is open; without a word of it, the first ones are. */
const none = 'none';

/** So many rows are open from the start, or else the first group alone. */
const rowsAtStart = 12;

/** The keys of the groups that are open, from what the address says of it. */
export function openGroups(
  groups: readonly LinkGroup[],
  inAddress: readonly string[],
): ReadonlySet<string> {
  if (inAddress.length > 0) {
    return new Set(
      groups.map(({ key }) => key).filter((key) => inAddress.includes(key)),
    );
  }
  const open = new Set<string>();
  let rows = 0;
  for (const { key, count } of groups) {
    rows += count;
    if (open.size > 0 && rows > rowsAtStart) {
      break;
    }
    open.add(key);
  }
  return open;
}

/** What the address says when these groups are open. */
export function openInAddress(open: Iterable<string>): readonly string[] {
  const keys = [...open];
  return keys.length === 0 ? [none] : keys;
}
