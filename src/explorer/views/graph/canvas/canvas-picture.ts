import type { Core } from 'cytoscape';

/** The whole graph as a PNG image, twice as fine as the screen, on the theme's ground. */
export async function canvasPicture(cy: Core): Promise<Blob> {
  const ground = cy.container();
  return cy.png({
    output: 'blob-promise',
    full: true,
    scale: 2,
    maxWidth: 6000,
    maxHeight: 6000,
    bg: ground === null ? '#ffffff' : getComputedStyle(ground).backgroundColor,
  });
}
