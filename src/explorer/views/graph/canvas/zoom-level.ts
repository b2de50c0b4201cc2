/** How large things are drawn, in the units of the picture, so that they keep their size on the screen. */
export interface DrawingSizes {
  readonly font: number;
  readonly smallFont: number;
  readonly outline: number;
  /** By what the sizes of nodes are multiplied. */
  readonly node: number;
  readonly line: number;
}

const stepsPerDoubling = 2;

/** The step that a zoom belongs to; sizes change from step to step only, so that zooming stays smooth. */
export function zoomLevel(zoom: number): number {
  return Math.round(Math.log2(zoom) * stepsPerDoubling);
}

/**
 * Letters stay between 11 and 16 pixels high however far one goes in or out; nodes and lines shrink with the
 * picture, but never so far that shape and colour are lost.
 */
export function drawingSizes(level: number): DrawingSizes {
  const zoom = 2 ** (level / stepsPerDoubling);
  return {
    font: 13 / zoom,
    smallFont: 11.5 / zoom,
    outline: 2.5 / zoom,
    node: Math.min(Math.max(zoom, 0.5), 1.3) / zoom,
    // Coarser steps: there are many lines.
    line: 1.3 / 2 ** Math.round(level / stepsPerDoubling / 1.5),
  };
}
