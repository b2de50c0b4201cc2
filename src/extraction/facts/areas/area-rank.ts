import type { ExtractedEntityKind } from '../../extraction.js';
import { zoneSuffixes } from '../../lexicon/areas/division-suffixes.js';
import { officialDivisions } from '../../lexicon/areas/divisions.js';
import { fullNamesOfShort } from '../../recognition/areas/division-forms.js';

/**
 * How far down an area lies: 0 for a province, 1 for a city, 2 for a district or county, 3 for a zone, 4 for a
 * street, 5 for a community; nothing for what is no area.
 */
export function areaRank(
  kind: ExtractedEntityKind,
  name: string,
): number | undefined {
  switch (kind) {
    case 'DISTRICT':
      return districtRank(name);
    case 'STREET':
      return 4;
    case 'COMMUNITY':
      return 5;
    default:
      return undefined;
  }
}

function districtRank(name: string): number {
  const { areas } = officialDivisions();
  const codes =
    areas.get(name) ??
    fullNamesOfShort(name).flatMap((full) => areas.get(full) ?? []);
  if (codes.length > 0) {
    const highest = Math.min(...codes);
    return highest < 100 ? 0 : highest < 10_000 ? 1 : 2;
  }
  return zoneSuffixes.some((suffix) => name.endsWith(suffix)) ? 3 : 2;
}
