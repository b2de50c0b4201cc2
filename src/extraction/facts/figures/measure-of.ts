import {
  measureWords,
  ownersOfCounted,
  unitClasses,
} from '../../lexicon/figures/measure-classes.js';
import type { ResolvedMention } from '../../resolution/resolved-document.js';
import type { FigurePlace } from './figure-place.js';

/** What a figure's unit and the words around it tell of what it measures. */
export interface Measure {
  /** The class of its unit. */
  readonly unit: string;
  /** The classes of the words around it. */
  readonly words: readonly string[];
  /** What its clause says before it. */
  readonly lead: string;
  /** Ends of the names that have what is counted. */
  readonly ownerEnds: readonly string[];
  /** Somebody says it, in quotation marks. */
  readonly isQuoted: boolean;
}

const longestLead = 40;
const nearLead = 14;
const nearRest = 6;

/** How far before a figure the quotation that holds it may begin. */
const longestQuote = 80;

const classByUnit = new Map(
  Object.entries(unitClasses).flatMap(([name, units]) =>
    units.map((unit) => [unit, name] as const),
  ),
);

export function measureOf({
  sentence,
  clause,
  quantity,
}: FigurePlace): Measure {
  const { text } = sentence;
  const { start, end } = quantity;
  const lead = text.slice(Math.max(clause.start, start - longestLead), start);
  const near =
    lead.slice(-nearLead) +
    text.slice(end, Math.min(clause.end, end + nearRest));
  return {
    unit: classByUnit.get(quantity.unit) ?? 'OTHER',
    words: Object.entries(measureWords)
      .filter(([, words]) => words.some((word) => near.includes(word)))
      .map(([name]) => name),
    lead,
    ownerEnds: ownersOfCounted
      .filter(({ counted }) => counted.some((word) => near.includes(word)))
      .flatMap(({ ends }) => ends),
    isQuoted: /[“"][^”"]*$/.test(
      text.slice(Math.max(0, start - longestQuote), start),
    ),
  };
}

/** Whether what is counted is a part of what is named: 队员 of a 队. */
export function owns(
  { surface }: ResolvedMention,
  { ownerEnds }: Measure,
): boolean {
  const name = surface.replace(/[”"》]$/, '');
  return ownerEnds.some((end) => name.endsWith(end));
}
