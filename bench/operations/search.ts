import type { Operation } from './operation.js';

export const search: Operation = {
  name: 'search',
  description: 'the first 20 hits of two characters of a name or of its pinyin',
  variables: ({ searches }) => searches.map((text) => ({ text })),
  queries: {
    civicgraph: /* GraphQL */ `
      query Search($text: String!) {
        search(text: $text, first: 20) {
          totalCount
          edges {
            score
            node {
              id
              kind
              name
            }
          }
        }
      }
    `,
  },
};
