import type { Target } from '../targets/target.js';

import { ask } from './ask-target.js';
import { Random } from './random.js';

export interface ColdSeries {
  readonly title: string;
  /** Milliseconds of the first request of each shape. */
  readonly times: readonly number[];
}

/**
 * The first request of shapes that no server has seen: plans of its own, a statement that the database
 * has not compiled. The same shapes go to each, in its own words, another server first each time.
 */
export async function measureCold(
  targets: readonly Target[],
  count: number,
): Promise<readonly ColdSeries[]> {
  // The shapes of this run are its own, since Neo4j may still know those of the last.
  const random = new Random(Date.now());
  const known = new Set<string>();
  const able = targets.flatMap((target) => {
    const { api } = target;
    return api === 'civicgraph' || api === 'neo4j-graphql'
      ? [{ target, api, times: [] as number[] }]
      : [];
  });
  for (let number = 0; number < count; number += 1) {
    const shape = newShape(random, known);
    const first = number % Math.max(able.length, 1);
    for (const { target, api, times } of [
      ...able.slice(first),
      ...able.slice(0, first),
    ]) {
      const query = `{ ${rootOf(shape, api)} }`;
      const body = JSON.stringify({ query });
      const start = performance.now();
      await ask(target, { path: '/graphql', body });
      times.push(performance.now() - start);
    }
  }
  return able.map(({ target, times }) => ({ title: target.title, times }));
}

type Dialect = 'civicgraph' | 'neo4j-graphql';

interface Shape {
  readonly key: string;
  readonly fields: readonly string[];
  readonly links: readonly { readonly name: string; readonly to: Shape }[];
}

/** What both schemas have. */
const types = {
  streets: { fields: ['level'], links: ['enterprises', 'programs'] },
  enterprises: {
    fields: ['industry'],
    links: ['street', 'programs', 'people'],
  },
  programs: { fields: ['programType'], links: ['people'] },
  people: { fields: ['pinyin'], links: ['programs'] },
  street: { fields: ['level'], links: ['programs', 'enterprises'] },
} as const;

type LinkName = keyof typeof types;

const roots: readonly LinkName[] = [
  'streets',
  'enterprises',
  'programs',
  'people',
];

/** Aliases do not tell shapes apart: our statements do not hold them. */
function newShape(random: Random, known: Set<string>): Shape {
  for (;;) {
    const shape = draw(random.pick(roots), random, 3);
    const text = JSON.stringify(shape, (key, value: unknown) =>
      key === 'name' ? undefined : value,
    );
    if (known.has(text)) continue;
    known.add(text);
    return shape;
  }
}

function draw(name: LinkName, random: Random, depth: number): Shape {
  const { fields, links } = types[name];
  const number = depth === 0 ? 0 : 1 + random.below(2);
  return {
    key: name,
    fields: ['id', 'name', ...fields].filter(
      (field) => field === 'id' || random.below(2) === 0,
    ),
    // The same link may stand twice, under its aliases.
    links: Array.from({ length: number }, (_, index) => ({
      name: `x${random.below(1_000_000)}y${index}`,
      to: draw(random.pick<LinkName>(links), random, depth - 1),
    })),
  };
}

function rootOf(shape: Shape, dialect: Dialect): string {
  const { key: root } = shape;
  return dialect === 'civicgraph'
    ? `${root}(first: 3) { nodes { ${inner(shape, dialect)} } }`
    : `${root}(limit: 3, sort: [{ name: ASC }]) { ${inner(shape, dialect)} }`;
}

function inner({ fields, links }: Shape, dialect: Dialect): string {
  const inside = links.map(({ name, to }) =>
    dialect === 'civicgraph'
      ? `${name}: ${to.key}(first: 3) { nodes { ${inner(to, dialect)} } }`
      : `${name}: ${to.key}(limit: 3, sort: [{ name: ASC }]) { ${inner(to, dialect)} }`,
  );
  return [...fields, ...inside].join(' ');
}
