import { colons, dashes } from '../lexicon/structure/line-marks.js';
import type { LineRole } from '../page.js';

export interface Headline {
  readonly title: string;
  readonly kicker?: string;
  readonly subtitle?: string;
  /** The role of each line. */
  readonly roles: readonly LineRole[];
}

/**
 * What the lines of a headline are. A line that ends with a colon and the one after it are one title; a
 * dash at its end makes a kicker, at its beginning a subtitle; else the order tells: kicker, title,
 * subtitle.
 */
export function readHeadline(lines: readonly string[]): Headline {
  const roles = rolesOf(lines);
  const join = (role: LineRole, separator: string): string =>
    lines
      .filter((_, index) => roles[index] === role)
      .map(withoutDashes)
      .join(separator);
  const kicker = join('KICKER', ' ');
  const subtitle = join('SUBTITLE', ' ');
  return {
    title: join('TITLE', ''),
    ...(kicker === '' ? {} : { kicker }),
    ...(subtitle === '' ? {} : { subtitle }),
    roles,
  };
}

function rolesOf(lines: readonly string[]): readonly LineRole[] {
  const last = lines.length - 1;
  const colon = lines.findIndex(
    (line, index) =>
      index < last && colons.includes(line.charAt(line.length - 1)),
  );
  if (colon >= 0) {
    return lines.map((_, index) =>
      index < colon ? 'KICKER' : index <= colon + 1 ? 'TITLE' : 'SUBTITLE',
    );
  }
  const title = titleIndex(lines);
  return lines.map((_, index) =>
    index < title ? 'KICKER' : index === title ? 'TITLE' : 'SUBTITLE',
  );
}

function titleIndex(lines: readonly string[]): number {
  const last = lines.length - 1;
  const kicker = lines.findLastIndex(
    (line, index) => index < last && isDash(line.charAt(line.length - 1)),
  );
  if (kicker >= 0) {
    return kicker + 1;
  }
  const subtitle = lines.findIndex(
    (line, index) => index > 0 && isDash(line.charAt(0)),
  );
  return subtitle > 0 ? Math.min(subtitle - 1, 1) : Math.min(1, last);
}

function isDash(character: string): boolean {
  return character !== '' && dashes.includes(character);
}

function withoutDashes(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && isDash(line.charAt(start))) {
    start += 1;
  }
  while (end > start && isDash(line.charAt(end - 1))) {
    end -= 1;
  }
  return start < end ? line.slice(start, end).trim() : line;
}
