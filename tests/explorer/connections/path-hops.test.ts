import { describe, expect, it } from 'vitest';

import {
  graphOfPaths,
  idsOfPath,
  pathHops,
} from '../../../src/explorer/views/connections/path-hops.js';

function entity(id: string) {
  return { __typename: 'Place', id, kind: 'PLACE', name: id } as const;
}

function relation(subject: string, object: string) {
  return {
    __typename: 'Relation',
    id: `${subject}>${object}`,
    type: 'LOCATED_IN',
    statement: '',
    date: null,
    title: null,
    subject: { __typename: 'Place', id: subject },
    object: { __typename: 'Place', id: object },
  } as const;
}

const [a, b, c] = [entity('a'), entity('b'), entity('c')];
const path = {
  nodes: [a, b, c],
  hops: [relation('a', 'b'), relation('c', 'b')],
};

describe('steps of a path', () => {
  it('have their ends in the order of the path, and know which way the relation leads', () => {
    expect(
      pathHops(path).map(({ start, end, direction }) => [
        start.id,
        end.id,
        direction,
      ]),
    ).toEqual([
      ['a', 'b', 'OUT'],
      ['b', 'c', 'IN'],
    ]);
  });

  it('are none without relations', () => {
    expect(pathHops({ nodes: [a], hops: [] })).toEqual([]);
  });
});

describe('paths as a graph', () => {
  it('holds what several paths share once', () => {
    const other = { nodes: [a, b], hops: [relation('a', 'b')] };
    const { nodes, relations } = graphOfPaths([path, other]);
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(relations.map(({ id }) => id)).toEqual(['a>b', 'c>b']);
  });

  it('marks the names and relations of one of them', () => {
    expect([...idsOfPath(path)]).toEqual(['a', 'b', 'c', 'a>b', 'c>b']);
  });
});
