import type { Core } from 'cytoscape';

/** What is in the middle of the picture stays there when it gets another size. */
export function keepCentre(cy: Core): void {
  let size = { width: cy.width(), height: cy.height() };
  cy.on('resize', () => {
    const before = size;
    size = { width: cy.width(), height: cy.height() };
    if (before.width > 0 && before.height > 0) {
      cy.panBy({
        x: (size.width - before.width) / 2,
        y: (size.height - before.height) / 2,
      });
    }
  });
}
