import type { Core } from 'cytoscape';

import { showLabels } from './show-labels.js';
import { type DrawingSizes, drawingSizes, zoomLevel } from './zoom-level.js';

const settled = 90;

/**
 * The sizes for the zoom that the picture is drawn at. While somebody zooms, they stay until that rests, or has
 * gone far: to draw everything anew takes longer than a frame.
 */
export function keepSizes(cy: Core): () => DrawingSizes {
  let level = zoomLevel(cy.zoom());
  let sizes = drawingSizes(level);
  let timer: ReturnType<typeof setTimeout> | undefined;
  cy.on('zoom', () => {
    clearTimeout(timer);
    const distance = Math.abs(zoomLevel(cy.zoom()) - level);
    if (distance > 2) {
      redraw();
    } else if (distance > 0) {
      timer = setTimeout(redraw, settled);
    }
  });
  cy.on('destroy', () => {
    clearTimeout(timer);
  });
  return () => sizes;

  function redraw(): void {
    const before = sizes;
    level = zoomLevel(cy.zoom());
    sizes = drawingSizes(level);
    cy.nodes().updateStyle();
    (before.line === sizes.line
      ? cy.edges('.named, .path, .active')
      : cy.edges()
    ).updateStyle();
    showLabels(cy);
  }
}
