import type {
  Candidate,
  KnownNames,
  TaggedPassage,
} from '../candidate-rule.js';
import { closingQuote, openingQuote } from '../../lexicon/areas/place-words.js';
import { areasOf } from '../areas/areas-of.js';
import { communitiesOf } from '../communities/find-communities.js';
import { findRoads } from './find-roads.js';
import { findNature } from './find-nature.js';
import { findGrounds, findSites } from './find-sites.js';
import { repeatsOf } from './repeats-of.js';

/** The places of a passage: roads, waters and heights, and sites. */
export function findPlacesIn(
  passage: TaggedPassage,
  known: KnownNames,
): readonly Candidate[] {
  const areas = new Map<number, Candidate>();
  for (const area of [
    ...areasOf(passage, known),
    ...communitiesOf(passage, known),
  ]) {
    const other = areas.get(area.end);
    if (other === undefined || area.start < other.start) {
      areas.set(area.end, area);
    }
  }
  const inside = new Set(
    [...areas.values()].flatMap(({ start, end, rule }) =>
      Array.from(
        { length: rule === 'zone' ? 0 : end - start },
        (_, index) => start + index + 1,
      ),
    ),
  );
  const named = { passage, known, areas, areaEnds: new Set(areas.keys()) };
  const roads = findRoads(named);
  const nature = findNature(named).filter(({ end }) => !inside.has(end));
  const roadEnds = roads.map(({ end }) => end);
  const grounds = findGrounds({
    ...named,
    areaEnds: new Set([...areas.keys(), ...roadEnds]),
  });
  // What stands in an old town or a park has its own name: 李庄古镇|禹王宫.
  const sites = findSites({
    ...named,
    areaEnds: new Set([
      ...areas.keys(),
      ...roadEnds,
      ...grounds.map(({ end }) => end),
    ]),
  });
  return [...roads, ...nature, ...sites, ...repeatsOf(passage, known)].filter(
    (found) => !isQuotedWhole(found, passage.text),
  );
}

/** “运河枫桥”: what marks hold whole names a service or a team, whatever it ends in. */
function isQuotedWhole({ start, end }: Candidate, text: string): boolean {
  return (
    text.charAt(start - 1) === openingQuote && text.charAt(end) === closingQuote
  );
}
