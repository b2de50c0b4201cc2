import { doubtfulShortForms } from '../../lexicon/areas/division-suffixes.js';
import { fullNamesOfShort } from '../areas/division-forms.js';
import type { TaggedPassage } from '../candidate-rule.js';
import { wordBefore } from '../name-boundary.js';

const unsureTags = new Set('x nz nr nrt nrfg j nt'.split(' '));

/** Where a county or a city of two characters begins that the dictionary does not know as one. */
export function shortDivisionStart(
  passage: TaggedPassage,
  end: number,
): number | undefined {
  const name = passage.text.slice(Math.max(0, end - 2), end);
  if (doubtfulShortForms.has(name) || fullNamesOfShort(name).length === 0) {
    return undefined;
  }
  const last = wordBefore(passage, end);
  const isWhole = last?.start === end - 2 && unsureTags.has(last.tag);
  const isSplit =
    last?.start === end - 1 && wordBefore(passage, end - 1)?.start === end - 2;
  return last?.end === end && (isWhole || isSplit) ? end - 2 : undefined;
}
