import type { NamedSpan, PageByline } from '../page.js';
import type { DraftLine } from './draft-line.js';

/** Who did what, by the bylines of some lines: each name once for each role, where it stands first. */
export function bylinesOf(lines: readonly DraftLine[]): readonly PageByline[] {
  const bylines = new Map<string, PageByline>();
  for (const { credits } of lines) {
    for (const {
      roles,
      name,
      start,
      end,
      post,
      media,
      isStaff,
      phrase,
    } of credits) {
      for (const role of roles) {
        const key = `${name} ${role}`;
        if (!bylines.has(key)) {
          bylines.set(key, {
            ...{ name, role, start, end, isStaff, phrase },
            ...(post === undefined ? {} : { post }),
            ...(media === undefined ? {} : { media }),
          });
        }
      }
    }
  }
  return [...bylines.values()];
}

/** Every name in the bylines of some lines, of persons and of newspapers, in the order of the text. */
export function namedIn(lines: readonly DraftLine[]): readonly NamedSpan[] {
  return lines.flatMap(({ credits, media, source }) =>
    [
      ...credits.map(({ start, end }): NamedSpan => ({
        start,
        end,
        kind: 'PERSON',
      })),
      ...[...media, ...(source === undefined ? [] : [source])].map(
        ({ start, end }): NamedSpan => ({ start, end, kind: 'ORGANIZATION' }),
      ),
    ].sort((one, other) => one.start - other.start),
  );
}
