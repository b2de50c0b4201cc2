import { useEffect, useState } from 'react';

import type { EntityKind } from '../../../graphql/operations.js';
import { kindLooks, kinds } from '../../../theme/kinds.js';

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
  const [colors, setColors] = useState(readColors);
  useEffect(() => {
    const update = (): void => {
      setColors(readColors());
    };
    const systemTheme = matchMedia('(prefers-color-scheme: dark)');
    document.addEventListener('themechange', update);
    systemTheme.addEventListener('change', update);
    return () => {
      document.removeEventListener('themechange', update);
      systemTheme.removeEventListener('change', update);
    };
  }, []);
  return colors;
}

function readColors(): CanvasColors {
  const probe = document.createElement('span');
  document.body.append(probe);
  const resolve = (variable: string): string => {
    probe.style.color = `var(${variable})`;
    return getComputedStyle(probe).color;
  };
  const colors = {
    kinds: new Map(
      kinds.map((kind) => [kind, resolve(kindLooks[kind].color)] as const),
    ),
    ink: resolve('--ink'),
    paper: resolve('--surface'),
    line: resolve('--line-strong'),
    accent: resolve('--accent'),
    fontFamily: getComputedStyle(probe).fontFamily,
  };
  probe.remove();
  return colors;
}
