import type { Core } from 'cytoscape';
import { useEffect } from 'react';

import { showLabels } from './show-labels.js';

export interface Marks {
  readonly selectedId: string | undefined;
  /** The relation whose evidence is open. */
  readonly activeRelationId: string | undefined;
  /** Nodes and relations of paths; the rest steps back when there are any. */
  readonly highlightedIds: ReadonlySet<string>;
  /** Changes with the content, which newcomers are marked in too. */
  readonly content: unknown;
}

/** More relations of one node are told apart in the list beside the picture, or by pointing at them. */
const mostNamed = 12;

/** Marks what is selected, open or part of a path. */
export function useMarks(cy: Core | undefined, marks: Marks): void {
  const { selectedId, activeRelationId, highlightedIds, content } = marks;
  useEffect(() => {
    if (cy === undefined) {
      return;
    }
    cy.batch(() => {
      cy.nodes().forEach((node) => {
        node.toggleClass('chosen', node.id() === selectedId);
      });
      cy.edges().forEach((edge) => {
        edge.toggleClass('active', edge.id() === activeRelationId);
        edge.removeClass('near named');
      });
      const near = cy.getElementById(selectedId ?? '').connectedEdges();
      near.addClass(near.length > mostNamed ? 'near' : 'near named');
      cy.elements().forEach((element) => {
        const isOnPath = highlightedIds.has(element.id());
        element.toggleClass('path', isOnPath);
        element.toggleClass('aside', highlightedIds.size > 0 && !isOnPath);
      });
    });
    showLabels(cy);
  }, [cy, selectedId, activeRelationId, highlightedIds, content]);
  useEffect(() => {
    if (cy !== undefined && selectedId !== undefined) {
      bringIntoSight(cy, selectedId);
    }
  }, [cy, selectedId]);
}

function bringIntoSight(cy: Core, id: string): void {
  const node = cy.getElementById(id);
  const { x1, y1, x2, y2 } = cy.extent();
  if (node.empty()) {
    return;
  }
  const { x, y } = node.position();
  if (x < x1 || x > x2 || y < y1 || y > y2) {
    cy.animate({ center: { eles: node }, duration: 250 });
  }
}
