import type { Operation } from './operation.js';

export const subgraph: Operation = {
  name: 'subgraph',
  description:
    'up to 200 entities within two hops of an enterprise, and their relations',
  variables: ({ enterprises }) => enterprises.map((id) => ({ id })),
  queries: {
    civicgraph: /* GraphQL */ `
      query Subgraph($id: ID!) {
        subgraph(roots: [$id], hops: 2, budget: 200) {
          nodes {
            id
            kind
            name
          }
          relations {
            id
            type
            subject {
              id
            }
            object {
              id
            }
          }
          truncated
        }
      }
    `,
  },
};
