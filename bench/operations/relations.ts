import type { Operation } from './operation.js';

export const relations: Operation = {
  name: 'relations',
  description: 'what links 20 enterprises to anything, each with its evidence',
  variables: ({ enterprises }) =>
    enterprises.map((_, index) => ({
      ids: Array.from(
        { length: 20 },
        (_, offset) => enterprises[(index + offset * 7) % enterprises.length],
      ),
    })),
  queries: {
    civicgraph: /* GraphQL */ `
      query Relations($ids: [ID!]!) {
        nodes(ids: $ids) {
          ... on Entity {
            id
            name
            relations(first: 20) {
              edges {
                node {
                  id
                  type
                  statement
                  evidence(first: 5) {
                    start
                    end
                    article {
                      title
                    }
                  }
                }
                other {
                  ... on Entity {
                    id
                    name
                  }
                }
              }
            }
          }
        }
      }
    `,
  },
  handWritten: {
    text: [
      'UNWIND $ids AS id',
      'MATCH (e:Entity {id: id})',
      'CALL (e) {',
      'MATCH (e)-[r:LOCATED_IN|PARTICIPATES_IN|HOLDS_POST|ACTED_IN|PART_OF|RUNS]-(o)',
      'WITH r, o ORDER BY type(r), o.name, r.id LIMIT 20',
      'CALL (r) {',
      'WITH r.id AS fact',
      'MATCH (v:Evidence {fact: fact})-[:IN_ARTICLE]->(a:Article)',
      'WITH v, a ORDER BY v.document, v.start, v.id LIMIT 5',
      'RETURN collect([v.start, v.end, a.title]) AS evidence',
      '}',
      'RETURN collect([r.id, type(r), r.statement, evidence, o.id, o.name]) AS relations',
      '}',
      'RETURN collect([e.id, e.name, relations]) AS entities',
    ].join(' '),
    read: (row) =>
      (row['entities'] as readonly Entity[]).map(([id, name, relations]) => ({
        ...{ id, name },
        relations: {
          edges: relations.map(
            ([id, type, statement, evidence, otherId, otherName]) => ({
              node: {
                ...{ id, type, statement },
                evidence: evidence.map(([start, end, title]) => ({
                  ...{ start, end, article: { title } },
                })),
              },
              other: { id: otherId, name: otherName },
            }),
          ),
        },
      })),
  },
};

type Relation = readonly [
  id: string,
  type: string,
  statement: string,
  evidence: readonly (readonly [start: number, end: number, title: string])[],
  otherId: string,
  otherName: string,
];
type Entity = readonly [
  id: string,
  name: string,
  relations: readonly Relation[],
];
