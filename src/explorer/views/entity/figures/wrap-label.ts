/**
 * A label in lines that are no wider than given, the last one cut with an ellipsis. Broken between any two
 * characters, as Chinese is.
 */
export function wrapLabel(
  text: string,
  { width, lines }: { readonly width: number; readonly lines: number },
  widthOf: (text: string) => number,
): readonly string[] {
  const made: string[] = [];
  let rest = [...text.trim()];
  while (rest.length > 0 && made.length < lines) {
    const isLast = made.length === lines - 1;
    const fits = fitting(rest, width, widthOf);
    if (fits === rest.length) {
      made.push(rest.join(''));
      break;
    }
    if (isLast) {
      const kept = fitting(rest, width - widthOf('…'), widthOf);
      made.push(`${rest.slice(0, kept).join('')}…`);
      break;
    }
    made.push(rest.slice(0, fits).join(''));
    rest = rest.slice(fits);
  }
  return made;
}

/** How many of the characters fit; at least one, so that there is an end to it. */
function fitting(
  characters: readonly string[],
  width: number,
  widthOf: (text: string) => number,
): number {
  let count = characters.length;
  while (count > 1 && widthOf(characters.slice(0, count).join('')) > width) {
    count -= 1;
  }
  return count;
}
