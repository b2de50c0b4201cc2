import type { Measure } from './measure-of.js';
import type { Sighting } from './sightings.js';

/** Where a name stands, seen from a figure. */
export type Distance =
  | 'HERE'
  | 'BEHIND'
  | 'CLAUSE'
  | 'SENTENCE'
  | 'LATER'
  | 'BEFORE'
  | 'PARAGRAPH'
  | 'NEXT'
  | 'PAST'
  | 'TITLE';

/** A name in view of a figure. */
interface View {
  readonly distance: Distance;
  /** No name of that distance is nearer. */
  readonly isLast: boolean;
  readonly measure: Measure;
}

/** Features by how a name stands to a figure: there are few ways, and a page has many names and figures. */
const made = new Map<string, readonly string[]>();

/**
 * What speaks for or against a figure being of a name: where the name stands, what it does there, what it
 * is, and how these go with what is measured. Each is a key of the table of weights.
 */
export function topicFeatures(
  { part, sort, mention }: Sighting,
  { distance, isLast, measure }: View,
): readonly (readonly string[])[] {
  const { kind, form } = mention;
  const stand = `${distance} ${part} ${kind}`;
  const rest = `${sort} ${String(isLast)} ${form} ${measure.unit}`;
  return [
    once(`${stand} ${rest}`, () => [
      kind,
      ...(sort === kind ? [] : [sort]),
      distance,
      ...(isLast ? [`${distance} last`] : []),
      part,
      `${distance} ${kind}`,
      `${distance} ${part}`,
      `${part} ${kind}`,
      stand,
      `${measure.unit} ${kind}`,
      `${measure.unit} ${distance}`,
      ...(form === 'ANAPHOR' ? [`anaphor ${distance} ${part}`] : []),
    ]),
    ...[...measure.words, ...(measure.isQuoted ? ['quoted'] : [])].map((word) =>
      once(`${word} ${stand}`, () => [
        `${word} ${kind}`,
        `${word} ${distance}`,
        `${word} ${part}`,
      ]),
    ),
  ];
}

function once(key: string, make: () => readonly string[]): readonly string[] {
  const features = made.get(key) ?? make();
  made.set(key, features);
  return features;
}
