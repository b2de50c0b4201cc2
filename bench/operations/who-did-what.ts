import type { Operation } from './operation.js';

export const whoDidWhat: Operation = {
  name: 'whoDidWhat',
  description:
    'the inspections of an enterprise since a day, with who made them',
  variables: ({ inspected }) => inspected.map((target) => ({ target })),
  queries: {
    civicgraph: /* GraphQL */ `
      query WhoDidWhat($target: ID!) {
        whoDidWhat(target: $target, from: "2023-02", first: 20) {
          nodes {
            id
            name
            date
            participants(role: ACTOR) {
              nodes {
                id
                name
              }
            }
          }
        }
      }
    `,
  },
};
