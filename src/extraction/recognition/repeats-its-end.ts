const longestRepeat = 10;

/**
 * Whether the last characters before `end` are the same as those before them (`大学医院|大学医院`): no name says
 * its end twice, and a text made of such ends is costly to read.
 */
export function repeatsItsEnd(text: string, end: number): boolean {
  for (let length = 2; length <= longestRepeat; length += 1) {
    if (
      end >= 2 * length &&
      text.startsWith(text.slice(end - length, end), end - 2 * length)
    ) {
      return true;
    }
  }
  return false;
}
