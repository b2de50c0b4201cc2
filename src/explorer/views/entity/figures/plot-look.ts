import type { FigureFragment } from '../../../graphql/operations.js';
import type { Language } from '../../../i18n/language.js';
import { readColor } from '../../../theme/read-color.js';

export interface PlotLook {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly paper: string;
  readonly fontSize: number;
  readonly fontFamily: string;
}

/** What a plot is drawn with, for whom and how wide. */
export interface PlotFrame {
  readonly width: number;
  readonly language: Language;
  readonly look: PlotLook;
  /** A figure's value in words. */
  readonly textOf: (figure: FigureFragment) => string;
}

/** The page's own colours and letters, as they are now. */
export function currentLook(): PlotLook {
  return {
    ink: readColor('--ink'),
    soft: readColor('--ink-soft'),
    line: readColor('--line'),
    accent: readColor('--accent'),
    paper: readColor('--paper'),
    fontSize: 13,
    fontFamily: getComputedStyle(document.body).fontFamily,
  };
}

export function fontOf({ fontSize, fontFamily }: PlotLook): string {
  return `${fontSize}px ${fontFamily}`;
}
