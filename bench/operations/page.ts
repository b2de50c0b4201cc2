import type { Operation } from './operation.js';

export const page: Operation = {
  name: 'page',
  description: '50 of the people whose name begins so, by name',
  variables: ({ surnames }) => surnames.map((text) => ({ text })),
  queries: {
    civicgraph: /* GraphQL */ `
      query Page($text: String!) {
        people(
          where: { name: { startsWith: $text } }
          orderBy: [{ name: ASC }]
          first: 50
        ) {
          nodes {
            id
            name
            pinyin
          }
        }
      }
    `,
    'neo4j-graphql': /* GraphQL */ `
      query Page($text: String!) {
        people(
          where: { name: { startsWith: $text } }
          sort: [{ name: ASC }]
          limit: 50
        ) {
          id
          name
          pinyin
        }
      }
    `,
    postgraphile: /* GraphQL */ `
      query Page($text: String!) {
        allPeople(
          filter: { name: { startsWith: $text } }
          orderBy: NAME_ASC
          first: 50
        ) {
          nodes {
            id: rowId
            name
            pinyin
          }
        }
      }
    `,
  },
  handWritten: {
    text: 'MATCH (p:Person) WHERE p.name STARTS WITH $text WITH p ORDER BY p.name LIMIT 50 RETURN collect([p.id, p.name, p.pinyin]) AS people',
    read: (row) =>
      (row['people'] as readonly (readonly string[])[]).map(
        ([id, name, pinyin]) => ({ id, name, pinyin }),
      ),
  },
};
