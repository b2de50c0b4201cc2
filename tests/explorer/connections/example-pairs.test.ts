import { describe, expect, it } from 'vitest';

import { examplePairs } from '../../../src/explorer/views/connections/example-pairs.js';

type Person = Parameters<typeof examplePairs>[0][number];
type Participant = ReturnType<typeof examplePairs>[number]['to'];

const street: Participant = {
  __typename: 'Street',
  id: 'street',
  kind: 'STREET',
  name: 'street',
};
const program: Participant = {
  __typename: 'Program',
  id: 'program',
  kind: 'PROGRAM',
  name: 'program',
};
const place: Participant = {
  __typename: 'Place',
  id: 'place',
  kind: 'PLACE',
  name: 'place',
};

function person(id: string, participants: readonly Participant[]): Person {
  return {
    __typename: 'Person',
    id,
    kind: 'PERSON',
    name: id,
    relations: {
      __typename: 'RelationConnection',
      nodes: [
        {
          __typename: 'Relation',
          id: `${id} holds a post`,
          object: {
            __typename: 'Street',
            id: 'street',
            timeline: {
              __typename: 'EventConnection',
              nodes: [
                {
                  __typename: 'Event',
                  id: 'event',
                  participants: {
                    __typename: 'EntityConnection',
                    nodes: [...participants],
                  },
                },
              ],
            },
          },
        },
      ],
    },
  };
}

describe('example pairs', () => {
  it('prefer what tells most, and name each other end once', () => {
    const people = [
      person('first', [place, street, program]),
      person('second', [place, street, program]),
    ];
    expect(
      examplePairs(people, 5).map(({ from, to }) => [from.id, to.id]),
    ).toEqual([
      ['first', 'program'],
      ['second', 'place'],
    ]);
    expect(examplePairs(people, 1)).toHaveLength(1);
  });

  it('leave out people whose body did nothing with others', () => {
    expect(examplePairs([person('first', [street])], 5)).toEqual([]);
  });
});
