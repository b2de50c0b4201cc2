import type { Sentence } from '../../resolution/resolved-document.js';
import type { ToldAct } from './read-acts.js';
import { lastBefore } from '../sorted-spans.js';

/** Acts of one day, which the paragraph may have named before; what is built or founded has its own. */
const actsOfADay: ReadonlySet<string> = new Set([
  'INSPECTED',
  'PENALISED',
  'AWARDED',
]);

/** When an act was done; `inherited` is the date that the paragraph named before its sentence. */
export function dateOfAct(
  { act, at }: ToldAct,
  { dates }: Sentence,
  inherited: string | undefined,
): string | undefined {
  return (
    lastBefore(dates, at)?.date ??
    (dates.length === 0 && actsOfADay.has(act.type) ? inherited : undefined)
  );
}
