import type { Sentence } from '../../resolution/resolved-document.js';
import { firstFrom } from '../sorted-spans.js';
import type { FigurePlace } from './figure-place.js';
import type { Sighting } from './sightings.js';

/** The longest text that is looked at between a name and its figure. */
const longestGap = 24;

/**
 * What the words between a name and a figure of its clause tell of the two (检查某镇仓库26家: the nouns are what
 * is counted, and the name says only where), and what the other names before the figure do.
 */
export function gapFeatures(
  sighting: Sighting,
  here: readonly Sighting[],
  { sentence, quantity }: FigurePlace,
): readonly string[] {
  const { mention, part } = sighting;
  const gap = gapBetween(sentence, mention.end, quantity.start);
  const opener = here.find((one) => one.part === 'OPENER');
  const isBehind =
    opener !== undefined &&
    opener !== sighting &&
    opener.mention.start < mention.start;
  const company = isBehind
    ? `behind ${opener.mention.kind}`
    : opener === sighting && here.at(-1) !== sighting
      ? `over ${here.at(-1)?.mention.kind ?? ''}`
      : 'alone';
  return [
    `gap ${gap}`,
    `gap ${gap} ${mention.kind}`,
    `gap ${gap} ${part}`,
    `${company.split(' ', 1)[0] ?? ''}`,
    company,
    `${company} ${mention.kind}`,
  ];
}

/** Nothing, a noun phrase, one behind 的, or a phrase with a verb. */
function gapBetween(
  { text, words }: Sentence,
  start: number,
  end: number,
): string {
  if (end - start > longestGap) {
    return 'far';
  }
  const between = text.slice(start, end).replace(/^[”"》]/, '');
  if (between === '') {
    return 'none';
  }
  for (let at = firstFrom(words, start); at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.start >= end) {
      break;
    }
    if (/^v[^n]?$/.test(word.tag)) {
      return 'verb';
    }
  }
  return between.startsWith('的') ? 'owner' : 'noun';
}
