import type { Extraction } from '../src/extraction/extraction.js';

import { Names } from './support/names.js';
import { Random } from './support/random.js';
import { SyntheticPage } from './support/synthetic-page.js';

export interface GraphOptions {
  readonly seed?: number;
  /** How many documents: each tells of one district. */
  readonly districts?: number;
}

/** What one district has. Times 50: 75,550 entities and 195,500 relations. */
const size = {
  streets: 10,
  enterprises: 400,
  programs: 100,
  people: 1_000,
  programsOfEnterprise: 5,
  peopleWithPostInProgram: 500,
  peopleInPrograms: 400,
} as const;

/** Entities and relations that the documents state; the loader derives mentions and evidence. */
export function sizeOf({ districts = 50 }: GraphOptions = {}): {
  readonly entities: number;
  readonly relations: number;
} {
  const { streets, enterprises, programs, people } = size;
  return {
    entities: districts * (1 + streets + enterprises + programs + people),
    relations:
      districts *
      (streets +
        enterprises +
        programs +
        enterprises * size.programsOfEnterprise +
        people +
        size.peopleInPrograms),
  };
}

/**
 * The synthetic graph as extractions, one a district: PART_OF of its streets, LOCATED_IN of 40
 * enterprises a street, RUNS of 10 programmes a street, PARTICIPATES_IN of each enterprise in 5
 * programmes of the district, HOLDS_POST of 5 people in every programme and of 500 in enterprises, and
 * PARTICIPATES_IN of 400 people.
 */
export function* generateGraph(
  options: GraphOptions = {},
): Generator<Extraction> {
  const { seed = 1, districts = 50 } = options;
  const random = new Random(seed);
  const names = new Names(random);
  for (let index = 0; index < districts; index += 1) {
    yield generateDistrict(`synthetic-${seed}-${index}`, random, names);
  }
}

function generateDistrict(
  id: string,
  random: Random,
  names: Names,
): Extraction {
  const page = new SyntheticPage(id);
  const many = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index));

  const district = page.entity('DISTRICT', names.district(), {
    properties: { level: 'DISTRICT' },
  });
  const streets = many(size.streets, () =>
    page.entity('STREET', names.street(), {
      within: district.id,
      properties: { level: 'SUBDISTRICT' },
    }),
  );
  const enterprises = many(size.enterprises, () =>
    page.entity('ENTERPRISE', names.enterprise()),
  );
  const programs = many(size.programs, () =>
    page.entity('PROGRAM', names.program(), {
      properties: { programType: 'PROJECT' },
    }),
  );
  const people = many(size.people, () => page.entity('PERSON', names.person()));
  page.endParagraph();

  for (const street of streets) {
    page.relation('PART_OF', [street, '属于', district]);
  }
  for (const [index, enterprise] of enterprises.entries()) {
    page.relation('LOCATED_IN', [enterprise, '位于', at(streets, index)]);
  }
  for (const [index, program] of programs.entries()) {
    page.relation('RUNS', [at(streets, index), '主办', program]);
  }
  for (const enterprise of enterprises) {
    for (const program of random.sample(programs, size.programsOfEnterprise)) {
      page.relation('PARTICIPATES_IN', [enterprise, '参加', program]);
    }
  }
  for (const [index, person] of people.entries()) {
    if (index < size.peopleWithPostInProgram) {
      const title = '联络员';
      page.relation('HOLDS_POST', [person, title, at(programs, index)], title);
      continue;
    }
    const title = '负责人';
    page.relation('HOLDS_POST', [person, title, at(enterprises, index)], title);
    if (index >= size.peopleWithPostInProgram + size.peopleInPrograms) continue;
    page.relation('PARTICIPATES_IN', [person, '参加', random.pick(programs)]);
  }
  return page.extraction(`${district.name}名录`);
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError('The list is empty.');
  return item;
}
