import { useMemo } from 'react';

import type { EntityKind } from '../../../graphql/operations.js';
import { kindLooks, kinds } from '../../../theme/kinds.js';
import { readColor } from '../../../theme/read-color.js';
import { useThemeCount } from '../../../theme/use-theme-count.js';

/** The theme's colours as a canvas understands them: it knows neither variables nor light-dark(). */
export interface CanvasColors {
  readonly kinds: ReadonlyMap<EntityKind, string>;
  readonly ink: string;
  readonly paper: string;
  readonly line: string;
  readonly accent: string;
  readonly fontFamily: string;
}

/** The colours of the theme that the page is in now. */
export function useCanvasColors(): CanvasColors {
  const themeCount = useThemeCount();
  return useMemo(
    () => ({
      kinds: new Map(
        kinds.map((kind) => [kind, readColor(kindLooks[kind].color)] as const),
      ),
      ink: readColor('--ink'),
      paper: readColor('--surface'),
      line: readColor('--line-strong'),
      accent: readColor('--accent'),
      fontFamily: getComputedStyle(document.body).fontFamily,
    }),
    // Read anew when it changes.
    [themeCount],
  );
}
