import {
  commonNounDistricts,
  doubtfulShortForms,
  vagueDistricts,
} from '../../lexicon/areas/division-suffixes.js';
import { officialDivisions } from '../../lexicon/areas/divisions.js';
import type { KnownNames } from '../candidate-rule.js';
import { shortDivisionName } from './division-forms.js';

/** What the areas of a page tell of the areas around them. */
export interface Neighbours {
  /** Counties and districts of the page's cities, by their short forms. */
  readonly shortForms: ReadonlySet<string>;
  /** Districts of those cities whose names are common nouns: 老城区. */
  readonly commonNouns: ReadonlySet<string>;
}

const none: Neighbours = { shortForms: new Set(), commonNouns: new Set() };
const neighboursByKnown = new WeakMap<KnownNames, Neighbours>();
/** So many cities at most: a page that names more is at home in none. */
const mostCities = 6;

/** The areas in the cities that the page names, or whose districts it names. */
export function neighboursOf(known: KnownNames): Neighbours {
  const names = known.byKind.get('DISTRICT');
  if (names === undefined) {
    return none;
  }
  const neighbours = neighboursByKnown.get(known) ?? readNeighbours(names);
  neighboursByKnown.set(known, neighbours);
  return neighbours;
}

function readNeighbours(names: ReadonlySet<string>): Neighbours {
  const cities = citiesOf(names);
  if (cities.size > mostCities) {
    return none;
  }
  const shortForms = new Set<string>();
  const commonNouns = new Set<string>();
  for (const [code, name] of officialDivisions().nameOf) {
    if (!cities.has(cityOf(code)) || code < leastCounty) {
      continue;
    }
    const short = shortDivisionName(name);
    if (short !== undefined && !doubtfulShortForms.has(short)) {
      shortForms.add(short);
    }
    if (commonNounDistricts.has(name) && !vagueDistricts.has(name)) {
      commonNouns.add(name);
    }
  }
  return { shortForms, commonNouns };
}

const leastCounty = 100_000;

/** A name counts only where it can mean one area. */
function citiesOf(names: ReadonlySet<string>): ReadonlySet<number> {
  const { areas } = officialDivisions();
  return new Set(
    [...names].flatMap((name) => {
      const [code, ...others] = areas.get(name) ?? [];
      return code === undefined || others.length > 0 || code < 1000
        ? []
        : [cityOf(code)];
    }),
  );
}

function cityOf(code: number): number {
  return code < leastCounty ? code : Math.floor(code / 100);
}
