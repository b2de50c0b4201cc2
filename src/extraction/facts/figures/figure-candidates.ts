import { chainFeatures } from './chain-features.js';
import type { FigurePlace, Surroundings } from './figure-place.js';
import { gapFeatures } from './gap-features.js';
import type { Topic } from './topic.js';
import { markFeatures } from './mark-features.js';
import { measureOf, owns } from './measure-of.js';
import { namesAround, type NamesAround } from './names-around.js';
import { pointedKind } from './pointed-kind.js';
import type { Sighting } from './sightings.js';
import { type Distance, topicFeatures } from './topic-features.js';

/** What a figure may be of, with what speaks for it and against it. */
export interface Candidate extends Topic {
  /** Keys of the table of weights, each once. */
  readonly features: ReadonlySet<string>;
}

/** What a figure may be of: the names around it, each thing once. */
export function candidatesFor(
  place: FigurePlace,
  around: Surroundings,
): readonly Candidate[] {
  const names = namesAround(place, around);
  const measure = measureOf(place);
  const pool = new Pool();
  for (const [distance, sightings] of names) {
    for (const [index, sighting] of sightings.entries()) {
      const isLast = index === sightings.length - 1;
      for (const features of topicFeatures(sighting, {
        distance,
        isLast,
        measure,
      })) {
        pool.add(sighting, features);
      }
      pool.add(sighting, markFeatures(sighting, place, { distance, measure }));
      if (distance === 'HERE') {
        pool.add(sighting, gapFeatures(sighting, sightings, place));
      }
    }
  }
  addLatest(pool, names, place);
  const { last, areas } = around;
  if (last !== undefined) {
    pool.add(last.topic, chainFeatures(place, last, measure));
  }
  for (const { mention, features } of pool.all()) {
    for (const feature of salienceFeatures(mention, around)) {
      features.add(feature);
    }
    if (owns(mention, measure)) {
      features.add('owns').add(`owns ${mention.kind}`);
    }
  }
  const whole = areas.find(measure.lead);
  if (whole !== undefined) {
    pool.add(whole, ['whole', 'whole area', `whole ${whole.mention.kind}`]);
  }
  return [...pool.all()];
}

function salienceFeatures(
  { entity, kind }: Topic['mention'],
  { salience }: Surroundings,
): readonly string[] {
  if (salience === undefined || kind === 'PERSON') {
    return [];
  }
  const count = salience.countOf(entity);
  const often = count > 3 ? 'often' : count > 1 ? 'again' : 'once';
  return [
    often,
    `${often} ${kind}`,
    ...(salience.favourite === entity
      ? ['favourite', `favourite ${kind}`]
      : []),
  ];
}

class Pool {
  readonly #found = new Map<string, Topic & { features: Set<string> }>();

  add({ mention, sentence }: Topic, features: readonly string[]): void {
    const { entity, kind } = mention;
    const known = this.#found.get(entity) ?? {
      mention,
      sentence,
      features: new Set<string>([kind]),
    };
    this.#found.set(entity, known);
    for (const feature of features) {
      known.features.add(feature);
    }
  }

  all(): Iterable<Topic & { readonly features: Set<string> }> {
    return this.#found.values();
  }
}

/** What the names before are looked through for, from the figure back. */
const latestSorts: readonly (readonly [
  string,
  (sighting: Sighting) => boolean,
])[] = [
  ['name', () => true],
  ['opener', ({ part }) => part === 'OPENER'],
  ['run', ({ part }) => part === 'RUN'],
  [
    'programme',
    ({ mention, sort }) =>
      mention.kind === 'PROGRAM' && sort !== 'PROGRAM AWARD',
  ],
  [
    'thing',
    ({ part, mention }) =>
      part === 'OPENER' &&
      ['PROGRAM', 'PLACE', 'ENTERPRISE'].includes(mention.kind),
  ],
];

const nearDistances: readonly Distance[] = ['HERE', 'CLAUSE', 'SENTENCE'];
const farDistances: readonly Distance[] = ['BEFORE', 'PARAGRAPH'];

/** The latest name of each sort, and the latest that a phrase such as 这支队伍 can mean. */
function addLatest(pool: Pool, names: NamesAround, place: FigurePlace): void {
  for (const [sort, fits] of latestSorts) {
    const near = latestOf(names, nearDistances, fits);
    const latest = near ?? latestOf(names, farDistances, fits);
    if (latest !== undefined) {
      pool.add(latest, [
        `latest ${sort}`,
        `latest ${sort} ${near === undefined ? 'far' : 'near'}`,
        `latest ${sort} ${latest.mention.kind}`,
      ]);
    }
  }
  const pointed = pointedKind(place);
  const meant =
    pointed === undefined
      ? undefined
      : latestOf(
          names,
          [...nearDistances, ...farDistances],
          ({ mention, sort }) =>
            mention.kind === pointed && sort !== 'PROGRAM AWARD',
        );
  if (meant !== undefined) {
    pool.add(meant, ['pointed']);
  }
}

function latestOf(
  names: NamesAround,
  distances: readonly Distance[],
  fits: (sighting: Sighting) => boolean,
): Sighting | undefined {
  for (const distance of distances) {
    const latest = names.get(distance)?.findLast(fits);
    if (latest !== undefined) {
      return latest;
    }
  }
  return undefined;
}
