import type {
  Core,
  EventObject,
  EventObjectEdge,
  EventObjectNode,
} from 'cytoscape';
import { useEffect, useRef } from 'react';

import type { Point } from './canvas-graph.js';
import { showLabels } from './show-labels.js';

export interface CanvasEvents {
  /** A node was clicked, or the ground beside all of them. */
  readonly onSelect?: ((id: string | undefined) => void) | undefined;
  /** A node was double-clicked. */
  readonly onExpand?: ((id: string) => void) | undefined;
  /** A relation was clicked. */
  readonly onOpenRelation?: ((id: string) => void) | undefined;
  /** A node was dragged to another place. */
  readonly onMove?: ((id: string, place: Point) => void) | undefined;
}

/** Tells what a person does with the picture. */
export function useCanvasEvents(
  cy: Core | undefined,
  events: CanvasEvents,
): void {
  const now = useRef(events);
  useEffect(() => {
    now.current = events;
  });
  useEffect(() => {
    if (cy === undefined) {
      return;
    }
    const container = cy.container();
    const point = ({ target }: EventObjectNode | EventObjectEdge): void => {
      target.addClass('pointed');
      container?.classList.add('graph-canvas__ground--pointing');
    };
    const leave = ({ target }: EventObjectNode | EventObjectEdge): void => {
      target.removeClass('pointed');
      container?.classList.remove('graph-canvas__ground--pointing');
    };
    const settle = ({ target }: EventObjectNode): void => {
      showLabels(cy);
      now.current.onMove?.(target.id(), { ...target.position() });
    };
    cy.on('tap', (event: EventObject) => {
      if (event.target === cy) {
        now.current.onSelect?.(undefined);
      }
    })
      .on('tap', 'node', (event: EventObjectNode) => {
        now.current.onSelect?.(event.target.id());
      })
      .on('tap', 'edge', (event: EventObjectEdge) => {
        now.current.onOpenRelation?.(event.target.id());
      })
      .on('dbltap', 'node', (event: EventObjectNode) => {
        now.current.onExpand?.(event.target.id());
      })
      .on('mouseover', 'node, edge', point)
      .on('mouseout', 'node, edge', leave)
      .on('dragfree', 'node', settle);
  }, [cy]);
}
