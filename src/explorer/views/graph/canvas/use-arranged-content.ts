import type { Core } from 'cytoscape';
import { useCallback, useEffect, useRef, useState } from 'react';

import type { Point } from './canvas-graph.js';
import { type Arranger, createArranger } from './create-arranger.js';
import { fitAll } from './fit-all.js';
import { showLabels } from './show-labels.js';
import { type CanvasContent, syncElements } from './sync-elements.js';

export interface Arrangement {
  readonly isArranging: boolean;
  /** Whether nothing has a place yet. */
  readonly isFirst: boolean;
  /** Finds new places for all nodes but the pinned ones. */
  readonly arrangeAnew: () => void;
}

/** Where more than this part of the nodes is new, nobody has a picture in mind that should stay. */
const mostOfThem = 0.6;

/** Keeps the picture's content, and arranges it whenever something new comes in. */
export function useArrangedContent(
  cy: Core | undefined,
  content: CanvasContent,
): Arrangement {
  const arranger = useRef<Arranger>(undefined);
  const [isArranging, setIsArranging] = useState(false);
  const [arranged, setArranged] = useState<Core>();

  useEffect(() => {
    arranger.current = createArranger();
    return () => {
      arranger.current?.stop();
    };
  }, [cy]);

  // Those in `moving` look for a place; undefined stands for all, wherever they are now.
  const arrange = useCallback((graph: Core, moving?: ReadonlySet<string>) => {
    const isFromTheStart = moving === undefined;
    setIsArranging(true);
    void arranger.current
      ?.arrange({
        isFromTheStart,
        nodes: graph.nodes().map((node) => ({
          id: node.id(),
          size: Number(node.data('size')),
          place: { ...node.position() },
          isStaying: moving?.has(node.id()) === false,
          isPinned: node.hasClass('pinned'),
        })),
        edges: graph.edges().map((edge) => ({
          source: edge.source().id(),
          target: edge.target().id(),
        })),
      })
      .catch(() => undefined)
      .then((places) => {
        if (!graph.destroyed()) {
          setIsArranging(false);
          setArranged(graph);
          moveTo(graph, places ?? new Map(), isFromTheStart);
        }
      });
  }, []);

  const { nodes, relations, pinned, emphasizedIds, relationName } = content;
  useEffect(() => {
    if (cy === undefined) {
      return;
    }
    const newcomers = syncElements(cy, {
      nodes,
      relations,
      pinned,
      emphasizedIds,
      relationName,
    });
    if (newcomers.length > 0) {
      const isMostlyNew = newcomers.length > mostOfThem * nodes.length;
      arrange(cy, isMostlyNew ? undefined : new Set(newcomers));
    } else {
      showLabels(cy);
    }
  }, [cy, arrange, nodes, relations, pinned, emphasizedIds, relationName]);

  const arrangeAnew = useCallback(() => {
    if (cy !== undefined) {
      arrange(cy);
    }
  }, [cy, arrange]);
  return { isArranging, isFirst: arranged !== cy, arrangeAnew };
}

function moveTo(
  cy: Core,
  places: ReadonlyMap<string, Point>,
  isFromTheStart: boolean,
): void {
  const isCalm =
    isFromTheStart ||
    cy.nodes().length > 200 ||
    matchMedia('(prefers-reduced-motion: reduce)').matches;
  const layout = cy
    .nodes()
    .filter((node) => places.has(node.id()))
    .layout({
      name: 'preset',
      positions: Object.fromEntries(places),
      fit: false,
      animate: !isCalm,
      animationDuration: 450,
      animationEasing: 'ease-in-out',
    });
  layout.one('layoutstop', () => {
    if (isFromTheStart || !isInSight(cy)) {
      fitAll(cy);
    }
    showLabels(cy);
  });
  layout.run();
}

function isInSight(cy: Core): boolean {
  const { x1, y1, x2, y2 } = cy.extent();
  const box = cy.nodes().boundingBox({ includeLabels: false });
  return box.x1 >= x1 && box.y1 >= y1 && box.x2 <= x2 && box.y2 <= y2;
}
