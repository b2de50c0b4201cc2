import type { FigureFragment } from '../../../graphql/operations.js';
import { groupBy } from '../../../components/group-by.js';

/** Figures of one name together, oldest first; the names in the order in which they came. */
export function inOrder<T extends Pick<FigureFragment, 'name' | 'period'>>(
  figures: readonly T[],
): readonly T[] {
  return [...groupBy(figures, ({ name }) => name).values()].flatMap((same) =>
    same.toSorted((left, right) =>
      (left.period ?? '') < (right.period ?? '') ? -1 : 1,
    ),
  );
}
