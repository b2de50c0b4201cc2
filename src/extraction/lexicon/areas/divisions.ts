import { divisionsData } from './divisions-data.js';

/**
 * The official divisions by name. A code has 2 digits for a province, 4 for a city, 6 for a district or
 * county and 9 for a street, town or township.
 */
export interface Divisions {
  /** Codes of the provinces, cities, districts and counties of a full name. */
  readonly areas: ReadonlyMap<string, readonly number[]>;
  /** Codes of the streets, towns and townships of a name, without 办事处 at its end. */
  readonly streets: ReadonlyMap<string, number | readonly number[]>;
  /** Names of the areas, without those of the streets. */
  readonly nameOf: ReadonlyMap<number, string>;
  /** The area that a division lies in; nothing for a province. */
  readonly parentOf: (code: number) => number | undefined;
}

let divisions: Divisions | undefined;

/** Reads the lexicon on the first call (30 to 50 ms), and keeps it. */
export function officialDivisions(): Divisions {
  divisions ??= readDivisions();
  return divisions;
}

const office = '办事处';

function readDivisions(): Divisions {
  const areas = new Map<string, number[]>();
  const streets = new Map<string, number | number[]>();
  const nameOf = new Map<number, string>();
  for (const line of divisionsData.split('\n')) {
    if (line === '') {
      continue;
    }
    const [head = '', ...below] = line.split(',');
    const code = Number.parseInt(head, 10);
    const name = head.slice(String(code).length);
    if (!isCityItself(code)) {
      nameOf.set(code, name);
      areas.set(name, [...(areas.get(name) ?? []), code]);
    }
    let number = 0;
    for (const entry of below) {
      const digits = entry.charCodeAt(0) < 58 ? entry.slice(0, 3) : '';
      number = digits === '' ? number + 1 : Number(digits);
      addStreet(
        streets,
        streetName(entry.slice(digits.length)),
        code * 1000 + number,
      );
    }
  }
  return {
    areas,
    streets,
    nameOf,
    parentOf: (code) => parentIn(nameOf, code),
  };
}

/** A city without districts has its streets under a code of its own: 441900 for 4419. */
function isCityItself(code: number): boolean {
  return code > 99999 && code % 100 === 0;
}

function streetName(name: string): string {
  return name.endsWith(office) && name.length > office.length + 2
    ? name.slice(0, -office.length)
    : name;
}

function addStreet(
  streets: Map<string, number | number[]>,
  name: string,
  code: number,
): void {
  const known = streets.get(name);
  if (known === undefined) {
    streets.set(name, code);
  } else if (typeof known === 'number') {
    streets.set(name, [known, code]);
  } else {
    known.push(code);
  }
}

function parentIn(
  nameOf: ReadonlyMap<number, string>,
  code: number,
): number | undefined {
  for (
    let parent = Math.floor(code / (code > 999999 ? 1000 : 100));
    parent > 9;
    parent = Math.floor(parent / 100)
  ) {
    if (nameOf.has(parent)) {
      return parent;
    }
  }
  return undefined;
}
