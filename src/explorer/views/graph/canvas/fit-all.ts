import type { Core } from 'cytoscape';

/** The buttons lie over the upper edge of the picture. */
const belowButtons = 12;

/** Brings all of the picture into sight, without blowing up a small one. */
export function fitAll(cy: Core): void {
  cy.fit(cy.elements(), 36);
  if (cy.zoom() > 1.3) {
    cy.zoom(1.3);
    cy.center();
  }
  cy.panBy({ x: 0, y: belowButtons });
}
