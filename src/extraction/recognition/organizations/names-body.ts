import { numeralsOfNames } from '../../lexicon/areas/name-core.js';
import {
  type HeadNaming,
  genericModifiers,
} from '../../lexicon/organizations/organization-heads.js';
import type { WordBefore } from '../name-boundary.js';

const properTags = new Set('nr ns nz nrt nrfg x j eng'.split(' '));

/** Whether the words before a head, without an area, are enough of a name for it. */
export function namesBody(
  core: readonly WordBefore[],
  naming: HeadNaming,
): boolean {
  const specific = core.filter(({ text }) => !genericModifiers.has(text));
  switch (naming) {
    case 'PROPER':
      return specific.length > 0 && core.length < 5 && lengthOf(core) > 1;
    case 'TOPIC':
      return specific.length > 0 && lengthOf(core) > 1;
    case 'NUMBERED':
      return (
        core.length === 1 &&
        specific.some(
          ({ text, tag }) =>
            text.length > 1 &&
            properTags.has(tag) &&
            !numeralsOfNames.includes(text.charAt(0)),
        )
      );
    case 'UNIT':
      return specific.some(
        ({ text, tag }) => text.length > 1 && properTags.has(tag),
      );
  }
}

function lengthOf(words: readonly WordBefore[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}
