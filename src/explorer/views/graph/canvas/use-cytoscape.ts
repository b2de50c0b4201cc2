import cytoscape, { type Core } from 'cytoscape';
import { type RefObject, useEffect, useState } from 'react';

import { canvasStyle } from './canvas-style.js';
import { keepCentre } from './keep-centre.js';
import { keepSizes } from './keep-sizes.js';
import { useCanvasColors } from './use-canvas-colors.js';

/** Cytoscape in an element, drawn in the page's theme and in sizes that suit the zoom. */
export function useCytoscape(
  container: RefObject<HTMLElement | null>,
): Core | undefined {
  const colors = useCanvasColors();
  const [drawing, setDrawing] = useState<{
    readonly cy: Core;
    readonly sizes: Parameters<typeof canvasStyle>[1];
  }>();
  useEffect(() => {
    if (container.current === null) {
      return;
    }
    const cy = cytoscape({
      container: container.current,
      minZoom: 0.08,
      maxZoom: 4,
      boxSelectionEnabled: false,
      autounselectify: true,
    });
    keepCentre(cy);
    setDrawing({ cy, sizes: keepSizes(cy) });
    return () => {
      cy.destroy();
      setDrawing(undefined);
    };
  }, [container]);
  useEffect(() => {
    drawing?.cy.style(canvasStyle(colors, drawing.sizes));
  }, [drawing, colors]);
  return drawing?.cy;
}
