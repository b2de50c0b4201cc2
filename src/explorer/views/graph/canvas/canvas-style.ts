import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';

import { kindLooks, kinds } from '../../../theme/kinds.js';
import { mutualTypes } from '../../../graphql/relation-types.js';
import type { CanvasColors } from './use-canvas-colors.js';
import type { DrawingSizes } from './zoom-level.js';

/**
 * How the graph is drawn in a theme. Sizes are asked for whenever an element's style is updated, so that a
 * step of the zoom does not need another style sheet.
 */
export function canvasStyle(
  colors: CanvasColors,
  sizes: () => DrawingSizes,
): StylesheetJson {
  return [
    {
      selector: 'core',
      style: {
        'active-bg-color': colors.accent,
        'active-bg-opacity': 0.12,
        'active-bg-size': 20,
        'selection-box-opacity': 0,
        'outside-texture-bg-color': colors.paper,
      },
    } as StylesheetJson[number],
    ...nodeStyle(colors, sizes),
    ...edgeStyle(colors, sizes),
    { selector: '.aside', style: { opacity: 0.28 } },
    { selector: 'edge.aside', style: { 'z-index': 0 } },
  ];
}

function nodeStyle(
  colors: CanvasColors,
  sizes: () => DrawingSizes,
): StylesheetJson {
  const scaled = (node: NodeSingular): number =>
    Number(node.data('size')) * sizes().node;
  const lines = (count: number) => (): number => count * sizes().line;
  return [
    {
      selector: 'node',
      style: {
        ...textStyle(colors, sizes),
        width: scaled,
        height: scaled,
        label: 'data(label)',
        'text-wrap': 'wrap',
        'text-valign': 'bottom',
        'text-margin-y': () => sizes().outline,
        'line-height': 1.2,
        'font-size': () => sizes().font,
        'border-width': lines(1),
        'border-color': colors.paper,
        'overlay-opacity': 0,
        'z-index': 2,
      },
    },
    ...kinds.map((kind) => ({
      selector: `node[kind = "${kind}"]`,
      style: {
        shape: kindLooks[kind].shape,
        'background-color': colors.kinds.get(kind) ?? colors.ink,
      },
    })),
    {
      selector: 'node.above',
      style: {
        'text-valign': 'top',
        'text-margin-y': () => -sizes().outline,
      },
    },
    {
      selector: 'node.right, node.left',
      style: { 'text-valign': 'center', 'text-margin-y': 0 },
    },
    {
      selector: 'node.right',
      style: {
        'text-halign': 'right',
        'text-margin-x': () => sizes().outline,
      },
    },
    {
      selector: 'node.left',
      style: {
        'text-halign': 'left',
        'text-margin-x': () => -sizes().outline,
      },
    },
    { selector: 'node.quiet', style: { label: '' } },
    { selector: 'node.main', style: { 'z-index': 3 } },
    {
      selector: 'node.emphasized',
      style: {
        'border-width': lines(2.2),
        'border-color': colors.ink,
        'font-weight': 'bold',
      },
    },
    {
      selector: 'node.pinned',
      style: {
        'border-width': lines(4.5),
        'border-style': 'double',
        'border-color': colors.ink,
      },
    },
    {
      selector: 'node.path',
      style: { 'border-width': lines(2.2), 'border-color': colors.accent },
    },
    {
      selector: 'node.chosen',
      style: {
        'underlay-color': colors.accent,
        'underlay-opacity': 0.35,
        'underlay-padding': lines(6),
        'font-weight': 'bold',
        'z-index': 5,
      },
    },
    {
      selector: 'node.pointed',
      style: { label: 'data(fullLabel)', 'z-index': 6, opacity: 1 },
    },
  ] as StylesheetJson;
}

function edgeStyle(
  colors: CanvasColors,
  sizes: () => DrawingSizes,
): StylesheetJson {
  const lines = (count: number) => (): number => count * sizes().line;
  const accent = {
    'line-color': colors.accent,
    'target-arrow-color': colors.accent,
  };
  const named = {
    ...textStyle(colors, sizes),
    label: 'data(label)',
    'font-size': () => sizes().smallFont,
    'text-rotation': 'autorotate',
  };
  return [
    {
      selector: 'edge',
      style: {
        width: lines(1),
        'line-color': colors.line,
        'target-arrow-color': colors.line,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.75,
        'curve-style': 'straight',
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    // Relations that share both ends go side by side.
    {
      selector: 'edge.parallel',
      style: { 'curve-style': 'bezier', 'control-point-step-size': 34 },
    },
    ...mutualTypes.map((type) => ({
      selector: `edge[type = "${type}"]`,
      style: { 'target-arrow-shape': 'none' },
    })),
    {
      selector: 'edge.near, edge.pointed',
      style: { ...accent, width: lines(1.6), opacity: 1, 'z-index': 3 },
    },
    {
      selector: 'edge.path, edge.active',
      style: { ...accent, width: lines(3), 'z-index': 4 },
    },
    {
      selector: 'edge.named, edge.pointed, edge.path, edge.active',
      style: named,
    },
  ] as StylesheetJson;
}

function textStyle(
  colors: CanvasColors,
  sizes: () => DrawingSizes,
): Readonly<
  Record<string, string | number | ((element: EdgeSingular) => number)>
> {
  return {
    color: colors.ink,
    'font-family': colors.fontFamily,
    'text-outline-color': colors.paper,
    'text-outline-width': () => sizes().outline,
    'text-outline-opacity': 1,
  };
}
