import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';

import type { ArrangeAnswer, ArrangeRequest } from './arrange-protocol.js';
import type { Point } from './canvas-graph.js';
import { spreadOut } from './spread.js';

cytoscape.use(fcose);

// Finds places for the nodes of a graph beside the page, which stays quick meanwhile.
addEventListener('message', ({ data }: MessageEvent<ArrangeRequest>) => {
  const answer: ArrangeAnswer = arrange(data);
  postMessage(answer);
});

function arrange({
  isFromTheStart,
  nodes,
  edges,
}: ArrangeRequest): ReadonlyMap<string, Point> {
  Math.random = repeatableNumbers();
  const fixed = nodes
    .filter(({ isStaying, isPinned }) => isStaying || isPinned)
    .map(({ id, place }) => ({ nodeId: id, position: place }));
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...nodes.map(({ id, size, place }) => ({
        data: { id, size },
        position: { ...place },
      })),
      ...edges.map((edge) => ({ data: { ...edge } })),
    ],
    style: [
      {
        selector: 'node',
        style: { width: 'data(size)', height: 'data(size)' },
      },
    ],
  });
  graph
    .layout(layoutOptions({ count: nodes.length, isFromTheStart, fixed }))
    .run();
  const places = new Map(
    graph.nodes().map((node) => [node.id(), { ...node.position() }]),
  );
  graph.destroy();
  return spreadOut(places, {
    distance: 64,
    fixed: new Set(
      nodes.filter(({ isPinned }) => isPinned).map(({ id }) => id),
    ),
  });
}

function layoutOptions({
  count,
  isFromTheStart,
  fixed,
}: {
  readonly count: number;
  readonly isFromTheStart: boolean;
  readonly fixed: readonly {
    readonly nodeId: string;
    readonly position: Point;
  }[];
}): cytoscape.LayoutOptions {
  const options = {
    name: 'fcose',
    quality: count > 150 ? 'default' : 'proof',
    randomize: isFromTheStart,
    animate: false,
    fit: false,
    nodeSeparation: 160,
    nodeRepulsion: () => 60_000,
    idealEdgeLength: () => 150,
    initialEnergyOnIncremental: 0.25,
    fixedNodeConstraint: fixed.length === 0 ? undefined : fixed,
  };
  return options;
}

/** The same graph is to look the same to everybody who opens its address. */
function repeatableNumbers(): () => number {
  let state = 20_231_228;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
