import type {
  EntityKind,
  EntityNameFragment,
  ExamplePairsQuery,
} from '../../graphql/operations.js';

export interface ExamplePair {
  readonly from: EntityNameFragment;
  readonly to: EntityNameFragment;
}

type Person = ExamplePairsQuery['people']['nodes'][number];

const worthwhile: readonly EntityKind[] = [
  'PROGRAM',
  'ENTERPRISE',
  'COMMUNITY',
  'PLACE',
  'ORGANIZATION',
];

/** People, each with something that took part in an event of a body where the person holds a post. */
export function examplePairs(
  people: readonly Person[],
  most: number,
): readonly ExamplePair[] {
  const pairs: ExamplePair[] = [];
  const used = new Set<string>();
  for (const person of people) {
    const to = othersOf(person).find(({ id }) => !used.has(id));
    if (to !== undefined && pairs.length < most) {
      used.add(to.id);
      const { __typename, id, kind, name } = person;
      pairs.push({ from: { __typename, id, kind, name }, to });
    }
  }
  return pairs;
}

/** What the person may be connected to, the most telling kinds first. */
function othersOf(person: Person): readonly EntityNameFragment[] {
  const bodies = person.relations.nodes.map(({ object }) => object);
  const rank = ({ kind }: EntityNameFragment): number =>
    worthwhile.indexOf(kind);
  return bodies
    .flatMap((body) => ('timeline' in body ? body.timeline.nodes : []))
    .flatMap(({ participants }) => participants.nodes)
    .filter(
      (other) =>
        worthwhile.includes(other.kind) &&
        bodies.every(({ id }) => id !== other.id),
    )
    .toSorted((left, right) => rank(left) - rank(right));
}
