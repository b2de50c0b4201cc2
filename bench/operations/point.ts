import type { Operation } from './operation.js';

export const point: Operation = {
  name: 'point',
  description: 'an enterprise by id, with its street and that one’s district',
  variables: ({ enterprises }) => enterprises.map((id) => ({ id })),
  queries: {
    civicgraph: /* GraphQL */ `
      query Point($id: ID!) {
        enterprise(id: $id) {
          id
          name
          street {
            nodes {
              id
              name
              district {
                nodes {
                  id
                  name
                }
              }
            }
          }
        }
      }
    `,
    'neo4j-graphql': /* GraphQL */ `
      query Point($id: ID!) {
        enterprises(where: { id: { eq: $id } }) {
          id
          name
          street {
            id
            name
            district {
              id
              name
            }
          }
        }
      }
    `,
    postgraphile: /* GraphQL */ `
      query Point($id: String!) {
        enterpriseByRowId(rowId: $id) {
          id: rowId
          name
          street: streetByStreetId {
            id: rowId
            name
            district: districtByDistrictId {
              id: rowId
              name
            }
          }
        }
      }
    `,
  },
  handWritten: {
    text: [
      'MATCH (e:Enterprise {id: $id})-[:LOCATED_IN]->(s:Street)-[:PART_OF]->(d:District)',
      'RETURN e.id AS id, e.name AS name, s.id AS streetId, s.name AS street, d.id AS districtId, d.name AS district',
    ].join(' '),
    read: (row) => ({
      ...{ id: row['id'], name: row['name'] },
      street: {
        ...{ id: row['streetId'], name: row['street'] },
        district: { id: row['districtId'], name: row['district'] },
      },
    }),
  },
};
