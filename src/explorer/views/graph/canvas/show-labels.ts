import type { Core, NodeSingular } from 'cytoscape';

import {
  type Label,
  labelExtent,
  labelSides,
  uncrowdedLabels,
} from './labels.js';
import { drawingSizes, zoomLevel } from './zoom-level.js';

/** The best linked nodes are named whatever their names cover. */
const mainOnes = 8;
const chosen = 1000;

/**
 * Names the nodes as far as the names can stand without covering each other: chosen ones first, then those with
 * most relations, each on the first side of its node that is free and lies in sight. As far as the zoom lets them,
 * that is: going in brings out more of them.
 */
export function showLabels(cy: Core): void {
  const { font, outline, node: nodeScale } = drawingSizes(zoomLevel(cy.zoom()));
  const { x1, x2 } = cy.extent();
  const nodes = cy.nodes().toArray();
  const rank = new Map(nodes.map((node) => [node.id(), importance(node)]));
  const labels = nodes
    .toSorted(
      (left, right) => (rank.get(right.id()) ?? 0) - (rank.get(left.id()) ?? 0),
    )
    .map((node, index): Label => {
      const extent = labelExtent(String(node.data('label')));
      const { x, y } = node.position();
      const width = extent.width * font + 2 * outline;
      const height = extent.height * font;
      const distance = (Number(node.data('size')) / 2) * nodeScale + outline;
      return {
        id: node.id(),
        places: [
          { side: 'below', x, top: y + distance },
          { side: 'above', x, top: y - distance - height },
          ...(x + distance + width > x2
            ? []
            : [
                {
                  side: 'right' as const,
                  x: x + distance + width / 2,
                  top: y - height / 2,
                },
              ]),
          ...(x - distance - width < x1
            ? []
            : [
                {
                  side: 'left' as const,
                  x: x - distance - width / 2,
                  top: y - height / 2,
                },
              ]),
        ],
        width,
        height,
        isNeeded: index < mainOnes || (rank.get(node.id()) ?? 0) >= chosen,
      };
    });
  const shown = uncrowdedLabels(
    labels,
    nodes.map((node) => ({
      id: node.id(),
      ...node.position(),
      // A label may touch the edge of a node.
      size: 0.7 * Number(node.data('size')) * nodeScale,
    })),
  );
  cy.batch(() => {
    for (const { id, isNeeded } of labels) {
      const node = cy.getElementById(id);
      const shownSide = shown.get(id);
      node.toggleClass('quiet', shownSide === undefined);
      for (const side of labelSides) {
        node.toggleClass(side, side === shownSide);
      }
      node.toggleClass('main', isNeeded);
    }
  });
}

function importance(node: NodeSingular): number {
  return (
    (node.hasClass('chosen') ? 4000 : 0) +
    (node.hasClass('path') ? 3000 : 0) +
    (node.hasClass('emphasized') ? 2000 : 0) +
    (node.hasClass('pinned') ? 1000 : 0) +
    Math.min(node.degree(false), 900)
  );
}
