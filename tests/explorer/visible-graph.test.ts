import { describe, expect, it } from 'vitest';

import {
  dateSpan,
  spansOverlap,
} from '../../src/explorer/views/graph/date-span.js';
import type { GraphData } from '../../src/explorer/views/graph/graph-data.js';
import {
  datesOf,
  type GraphFilter,
  visibleGraph,
} from '../../src/explorer/views/graph/visible-graph.js';

type Entity = GraphData['entities'][number];
type Relation = GraphData['relations'][number];

function entity(id: string, date?: string): Entity {
  const shared = { id, name: id, summary: null, relationCounts: [] };
  return date === undefined
    ? { ...shared, kind: 'STREET', __typename: 'Street' }
    : { ...shared, kind: 'EVENT', __typename: 'Event', date };
}

function relation(ends: string, dates: Partial<Relation> = {}): Relation {
  const [subject = '', object = ''] = ends.split(' ');
  return {
    __typename: 'Relation',
    id: ends,
    type: 'RUNS',
    statement: ends,
    title: null,
    role: null,
    date: null,
    validFrom: null,
    validTo: null,
    subject: { __typename: 'Street', id: subject },
    object: { __typename: 'Street', id: object },
    ...dates,
  };
}

function show(graph: GraphData, filter: Partial<GraphFilter> = {}): string {
  const { entities, relations } = visibleGraph(graph, {
    roots: ['root'],
    expanded: [],
    hops: 1,
    hidden: [],
    isOnlyDated: false,
    ...filter,
  });
  return [...entities, ...relations].map(({ id }) => id).join(', ');
}

const chain: GraphData = {
  entities: ['root', 'a', 'b', 'c', 'd'].map((id) => entity(id)),
  relations: ['root a', 'a b', 'b c', 'c d'].map((ends) => relation(ends)),
};

const dated: GraphData = {
  entities: [
    entity('root'),
    entity('old', '2018'),
    entity('new', '2023-12-28'),
    entity('undated'),
    entity('guest'),
  ],
  relations: [
    relation('root old'),
    relation('root new'),
    relation('root undated'),
    relation('guest old'),
    relation('root guest', { validFrom: '2015', validTo: '2017-06' }),
  ],
};

describe('what of a graph is visible', () => {
  it('is all that the server answered', () => {
    expect(show(chain)).toBe('root, a, b, c, d, root a, a b, b c, c d');
    expect(show({ entities: [], relations: [] })).toBe('');
  });

  it('goes one step round an expanded entity, however far it goes round a root', () => {
    expect(show(chain, { hops: 2, expanded: ['c'] })).toBe(
      'root, a, b, c, d, root a, a b, b c, c d',
    );
    expect(show(chain, { hops: 2, expanded: ['b'] })).toBe(
      'root, a, b, c, root a, a b, b c',
    );
  });

  it('leaves out what was hidden, with its relations', () => {
    expect(show(chain, { hidden: ['b', 'gone'] })).toBe(
      'root, a, c, d, root a, c d',
    );
  });

  it('leaves out what is dated outside the range, and whom only that brought in', () => {
    expect(show(dated, { from: '2020-01-01' })).toBe(
      'root, new, undated, root new, root undated',
    );
    expect(show(dated, { to: '2018-01-01' })).toBe(
      'root, old, undated, guest, root old, root undated, guest old, root guest',
    );
  });

  it('keeps what is undated, unless only dated facts are wanted', () => {
    expect(show(dated, { isOnlyDated: true })).toBe(
      'root, old, new, guest, root old, root new, guest old, root guest',
    );
    expect(show(dated, { isOnlyDated: true, from: '2030-01-01' })).toBe('root');
  });

  it('takes a relation without an end for one that still holds', () => {
    const graph = {
      entities: [entity('root'), entity('a')],
      relations: [relation('root a', { validFrom: '2015' })],
    };
    expect(show(graph, { from: '2023-01-01' })).toBe('root, a, root a');
    expect(show(graph, { to: '2014-12-31' })).toBe('root');
  });

  it('knows the first and last day that something is dated to', () => {
    expect(datesOf(dated)).toEqual({
      earliest: '2015-01-01',
      latest: '2023-12-28',
    });
    expect(datesOf(chain)).toBeUndefined();
  });
});

describe('spans of days', () => {
  it('are as wide as a date is vague', () => {
    expect(dateSpan('2023')).toEqual({
      earliest: '2023-01-01',
      latest: '2023-12-31',
    });
    expect(dateSpan('2024-02')).toEqual({
      earliest: '2024-02-01',
      latest: '2024-02-29',
    });
    expect(dateSpan('2023-12-05/2024-01')).toEqual({
      earliest: '2023-12-05',
      latest: '2024-01-31',
    });
    expect(dateSpan('last year')).toBeUndefined();
    expect(dateSpan('')).toBeUndefined();
  });

  it('overlap when they have a day in common', () => {
    const december = { earliest: '2023-12-01', latest: '2023-12-31' };
    expect(spansOverlap(december, { earliest: '2023-12-31' })).toBe(true);
    expect(spansOverlap(december, { latest: '2023-11-30' })).toBe(false);
    expect(spansOverlap({}, {})).toBe(true);
  });
});
