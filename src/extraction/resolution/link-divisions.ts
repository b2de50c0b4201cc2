import {
  officialDivisions,
  type Divisions,
} from '../lexicon/areas/divisions.js';
import { streetRoad, streetSuffixes } from '../lexicon/areas/street-words.js';
import { fullNamesOfShort } from '../recognition/areas/division-forms.js';

/** A name of a document that may be an official division. */
export interface DivisionName {
  readonly kind: 'DISTRICT' | 'STREET';
  readonly name: string;
}

export interface OfficialDivision {
  /** 2 digits for a province, 4 for a city, 6 for a district or county, 9 for a street or town. */
  readonly code: string;
  readonly level: 'PROVINCE' | 'CITY' | 'AREA' | 'STREET';
  /** The official name: 株洲市 for 株洲. */
  readonly name: string;
  /** With all that it lies in: 湖南省株洲市荷塘区月塘街道. */
  readonly fullName: string;
  /** The code of the division that it lies in. */
  readonly parent?: string;
}

/**
 * The official division of each name, in the order given; nothing where there is none, or where several could
 * be meant. Of homonyms the one counts that lies in what else the document names, and `city` (the
 * newspaper's): the nearest name before it decides when two fit alike. Each name is looked at a bounded number
 * of times.
 */
export function linkDivisions(
  names: readonly DivisionName[],
  city?: string,
): readonly (OfficialDivision | undefined)[] {
  const divisions = officialDivisions();
  const all = names.map((name) => codesOf(name, divisions));
  const home = city === undefined ? [] : areaCodes(city, divisions);
  const named = new Set<number>(home.length === 1 ? home : []);
  const linked: (number | undefined)[] = all.map((codes) =>
    codes.length === 1 && isArea(codes[0]) ? codes[0] : undefined,
  );
  for (const code of linked) {
    addWithParents(named, code, divisions);
  }
  // A homonym that is settled may settle those inside it: a district, then its streets.
  for (let round = 0; round < rounds; round += 1) {
    let recent: ReadonlySet<number> = named;
    for (const [index, codes] of all.entries()) {
      linked[index] ??=
        best(codes, recent, divisions) ?? best(codes, named, divisions);
      const code = linked[index];
      if (code !== undefined) {
        addWithParents(named, code, divisions);
        recent = withParents(code, divisions);
      }
    }
  }
  return linked.map((code, index) =>
    code === undefined
      ? undefined
      : describe(code, names[index]?.name ?? '', divisions),
  );
}

const rounds = 3;

function codesOf(
  { kind, name }: DivisionName,
  divisions: Divisions,
): readonly number[] {
  return kind === 'DISTRICT'
    ? areaCodes(name, divisions)
    : streetCodes(name, divisions);
}

function areaCodes(name: string, { areas }: Divisions): readonly number[] {
  const exact = areas.get(name);
  if (exact !== undefined) {
    return exact;
  }
  const codes = fullNamesOfShort(name).flatMap((full) => areas.get(full) ?? []);
  const high = codes.filter((code) => code < 10_000);
  const provinces = high.filter((code) => code < 100);
  return provinces.length > 0 ? provinces : high.length > 0 ? high : codes;
}

function streetCodes(name: string, { streets }: Divisions): readonly number[] {
  const suffix = streetSuffixes.find((word) => name.endsWith(word)) ?? '';
  const core = name.slice(0, name.length - suffix.length);
  const forms =
    suffix === ''
      ? streetSuffixes.map((word) => name + word)
      : [name, `${core}${streetRoad}${suffix}`];
  return forms.flatMap((form) => streets.get(form) ?? []);
}

/** An area that is the only one of its name is meant; a village of the page may share a street's. */
function isArea(code: number | undefined): boolean {
  return code !== undefined && code < 1_000_000;
}

/** A parent or its parent: the province alone, three steps up from a street, tells little. */
const leastScore = 4;

/** The only one of the codes whose parents, the nearest first, are among the named. */
function best(
  codes: readonly number[],
  named: ReadonlySet<number>,
  divisions: Divisions,
): number | undefined {
  let found: number | undefined;
  let highest = leastScore - 1;
  for (const code of codes) {
    const score = scoreOf(code, named, divisions);
    if (score > highest) {
      found = code;
      highest = score;
    } else if (score === highest) {
      found = undefined;
    }
  }
  return found;
}

function scoreOf(
  code: number,
  named: ReadonlySet<number>,
  { parentOf }: Divisions,
): number {
  let score = 0;
  let weight = 8;
  for (
    let parent = parentOf(code);
    parent !== undefined;
    parent = parentOf(parent)
  ) {
    score += named.has(parent) ? weight : 0;
    weight /= 2;
  }
  return score;
}

function withParents(code: number, divisions: Divisions): Set<number> {
  const codes = new Set<number>();
  addWithParents(codes, code, divisions);
  return codes;
}

function addWithParents(
  codes: Set<number>,
  code: number | undefined,
  { parentOf }: Divisions,
): void {
  for (let at = code; at !== undefined; at = parentOf(at)) {
    codes.add(at);
  }
}

function describe(
  code: number,
  written: string,
  divisions: Divisions,
): OfficialDivision {
  const { nameOf, parentOf } = divisions;
  const name = nameOf.get(code) ?? officialStreetName(written, code, divisions);
  const parent = parentOf(code);
  let fullName = name;
  for (let at = parent; at !== undefined; at = parentOf(at)) {
    fullName = (nameOf.get(at) ?? '') + fullName;
  }
  return {
    code: String(code),
    level: levelOf(code),
    name,
    fullName,
    ...(parent === undefined ? {} : { parent: String(parent) }),
  };
}

function levelOf(code: number): OfficialDivision['level'] {
  return code < 100
    ? 'PROVINCE'
    : code < 10_000
      ? 'CITY'
      : code < 1_000_000
        ? 'AREA'
        : 'STREET';
}

/** Streets are kept by name alone, so that the form which has the code is looked for again. */
function officialStreetName(
  written: string,
  code: number,
  { streets }: Divisions,
): string {
  const suffix = streetSuffixes.find((word) => written.endsWith(word)) ?? '';
  const core = written.slice(0, written.length - suffix.length);
  return (
    [
      written,
      `${core}${streetRoad}${suffix}`,
      ...streetSuffixes.map((word) => written + word),
    ].find((form) => {
      const codes = streets.get(form);
      return typeof codes === 'number'
        ? codes === code
        : codes?.includes(code) === true;
    }) ?? written
  );
}
