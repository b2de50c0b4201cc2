import { connections } from './connections.js';
import { deep } from './deep.js';
import type { Operation } from './operation.js';
import { page } from './page.js';
import { point } from './point.js';
import { relations } from './relations.js';
import { search } from './search.js';
import { subgraph } from './subgraph.js';
import { whoDidWhat } from './who-did-what.js';

export const operations: readonly Operation[] = [
  ...[point, deep, page, relations],
  ...[search, connections, subgraph, whoDidWhat],
];

/** How often each comes in a hundred requests of somebody who looks around. */
export const mix: ReadonlyMap<Operation, number> = new Map([
  ...([
    [point, 40],
    [deep, 5],
    [page, 10],
    [relations, 10],
  ] as const),
  ...([
    [search, 20],
    [connections, 5],
    [subgraph, 5],
    [whoDidWhat, 5],
  ] as const),
]);
