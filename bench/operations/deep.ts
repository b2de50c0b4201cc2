import type { Operation } from './operation.js';

export const deep: Operation = {
  name: 'deep',
  description:
    'a street, 20 of its enterprises, 5 programmes of each, 5 people of each: 621 objects',
  variables: ({ streets }) => streets.map((id) => ({ id })),
  queries: {
    civicgraph: /* GraphQL */ `
      query Deep($id: ID!) {
        street(id: $id) {
          id
          name
          enterprises(first: 20) {
            nodes {
              id
              name
              programs(first: 5) {
                nodes {
                  id
                  name
                  people(first: 5) {
                    nodes {
                      id
                      name
                    }
                  }
                }
              }
            }
          }
        }
      }
    `,
    'neo4j-graphql': neo4jGraphql(''),
    postgraphile: postgraphile({}),
    sorted: {
      'neo4j-graphql': neo4jGraphql(', sort: [{ name: ASC }]'),
      postgraphile: postgraphile({
        enterprises: ', orderBy: NAME_ASC',
        programs: ', orderBy: PROGRAM_NAME_ASC',
        people: ', orderBy: PERSON_NAME_ASC',
      }),
    },
  },
  handWritten: {
    text: [
      'MATCH (s:Street {id: $id})',
      'CALL (s) {',
      'MATCH (s)<-[:LOCATED_IN]-(e:Enterprise) WITH e ORDER BY e.name LIMIT 20',
      'CALL (e) {',
      'MATCH (e)-[:PARTICIPATES_IN]->(p:Program) WITH p ORDER BY p.name LIMIT 5',
      'CALL (p) {',
      'MATCH (p)<-[:HOLDS_POST]-(h) WITH h ORDER BY h.name LIMIT 5',
      'RETURN collect([h.id, h.name]) AS people',
      '}',
      'RETURN collect([p.id, p.name, people]) AS programs',
      '}',
      'RETURN collect([e.id, e.name, programs]) AS enterprises',
      '}',
      'RETURN s.id AS id, s.name AS name, enterprises',
    ].join(' '),
    read: (row) => ({
      ...{ id: row['id'], name: row['name'] },
      enterprises: (row['enterprises'] as readonly Enterprise[]).map(
        ([id, name, programs]) => ({
          ...{ id, name },
          programs: programs.map(([id, name, people]) => ({
            ...{ id, name },
            people: people.map(([id, name]) => ({ id, name })),
          })),
        }),
      ),
    }),
  },
};

type Person = readonly [id: string, name: string];
type Program = readonly [id: string, name: string, people: readonly Person[]];
type Enterprise = readonly [
  id: string,
  name: string,
  programs: readonly Program[],
];

function neo4jGraphql(sort: string): string {
  return /* GraphQL */ `
    query Deep($id: ID!) {
      streets(where: { id: { eq: $id } }) {
        id
        name
        enterprises(limit: 20${sort}) {
          id
          name
          programs(limit: 5${sort}) {
            id
            name
            people(limit: 5${sort}) {
              id
              name
            }
          }
        }
      }
    }
  `;
}

function postgraphile(order: Readonly<Record<string, string>>): string {
  const { enterprises = '', programs = '', people = '' } = order;
  return /* GraphQL */ `
    query Deep($id: String!) {
      streetByRowId(rowId: $id) {
        id: rowId
        name
        enterprises: enterprisesByStreetId(first: 20${enterprises}) {
          nodes {
            id: rowId
            name
            programs: enterpriseProgramsByEnterpriseId(first: 5${programs}) {
              nodes {
                to: programByProgramId {
                  id: rowId
                  name
                  people: programPostsByProgramId(first: 5${people}) {
                    nodes {
                      to: personByPersonId {
                        id: rowId
                        name
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  `;
}
