import type { Operation } from './operation.js';

export const connections: Operation = {
  name: 'connections',
  description:
    'the 5 best paths of up to 4 hops between two people of a district',
  variables: ({ pairs }) => pairs.map(([from, to]) => ({ from, to })),
  queries: {
    civicgraph: /* GraphQL */ `
      query Connections($from: ID!, $to: ID!) {
        connections(from: $from, to: $to, maxHops: 4, first: 5) {
          length
          cost
          nodes {
            id
            name
          }
          hops {
            type
            statement
          }
        }
      }
    `,
  },
};
