import './graph-canvas.css';

import {
  type ReactElement,
  type Ref,
  useCallback,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react';
import { useTranslation } from 'react-i18next';

import { CanvasControls } from './canvas/canvas-controls.js';
import type {
  CanvasNode,
  CanvasRelation,
  Point,
} from './canvas/canvas-graph.js';
import { canvasPicture } from './canvas/canvas-picture.js';
import { fitAll } from './canvas/fit-all.js';
import { useArrangedContent } from './canvas/use-arranged-content.js';
import {
  type CanvasEvents,
  useCanvasEvents,
} from './canvas/use-canvas-events.js';
import { useCytoscape } from './canvas/use-cytoscape.js';
import { useMarks } from './canvas/use-marks.js';

export interface GraphCanvasHandle {
  /** The whole picture, as PNG. */
  picture(): Promise<Blob>;
  /** Where a node stands; undefined when it is not in the picture. */
  placeOf(id: string): Point | undefined;
}

export interface GraphCanvasProps extends CanvasEvents {
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  readonly nodes: readonly CanvasNode[];
  readonly relations: readonly CanvasRelation[];
  /** Nodes that are larger than the others, and always named: where the graph starts. */
  readonly emphasizedIds?: ReadonlySet<string>;
  /** Nodes and relations of paths; the rest steps back when there are any. */
  readonly highlightedIds?: ReadonlySet<string>;
  readonly selectedId?: string | undefined;
  /** The relation whose evidence is open. */
  readonly activeRelationId?: string | undefined;
  /** Nodes that stay where they are put. */
  readonly pinned?: ReadonlyMap<string, Point>;
  readonly ref?: Ref<GraphCanvasHandle>;
}

const noIds: ReadonlySet<string> = new Set();
const noPins: ReadonlyMap<string, Point> = new Map();

/**
 * Draws a graph of entities, kinds told apart by colour and shape. Sets compared by identity: give the same
 * ones as long as nothing changes. It cannot be used by keyboard, so what it shows has to be there as a list
 * too.
 */
export function GraphCanvas(props: GraphCanvasProps): ReactElement {
  const { t } = useTranslation();
  const ground = useRef<HTMLDivElement>(null);
  const cy = useCytoscape(ground);
  const { nodes, relations } = props;
  const relationName = useCallback(
    ({ type }: CanvasRelation) => t(`relation.${type}.OUT`),
    [t],
  );
  const { isArranging, isFirst, arrangeAnew } = useArrangedContent(cy, {
    nodes,
    relations,
    relationName,
    pinned: props.pinned ?? noPins,
    emphasizedIds: props.emphasizedIds ?? noIds,
  });
  useMarks(cy, {
    selectedId: props.selectedId,
    activeRelationId: props.activeRelationId,
    highlightedIds: props.highlightedIds ?? noIds,
    content: useMemo(() => ({ nodes, relations }), [nodes, relations]),
  });
  useCanvasEvents(cy, props);
  useImperativeHandle(
    props.ref,
    () => ({
      picture: () =>
        cy === undefined
          ? Promise.reject(new Error('The picture is not drawn yet.'))
          : canvasPicture(cy),
      placeOf: (id) => {
        const node = cy?.getElementById(id);
        return node === undefined || node.empty()
          ? undefined
          : { ...node.position() };
      },
    }),
    [cy],
  );
  return (
    <div className="graph-canvas">
      <div
        role="img"
        aria-label={props.label}
        className="graph-canvas__picture"
      >
        <div
          ref={ground}
          className="graph-canvas__ground"
          style={{ opacity: isFirst ? 0 : 1 }}
        />
      </div>
      <CanvasControls
        onZoom={(factor) => {
          cy?.zoom({
            level: cy.zoom() * factor,
            renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
          });
        }}
        onFit={() => {
          if (cy !== undefined) {
            fitAll(cy);
          }
        }}
        onArrange={arrangeAnew}
      />
      {isArranging && (
        <p className="graph-canvas__note" role="status">
          {t('graph.arranging')}
        </p>
      )}
    </div>
  );
}
