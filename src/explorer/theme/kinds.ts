import type { EntityKind } from '../graphql/operations.js';

/** How a kind is drawn: colour alone would tell nothing to those who cannot tell colours apart. */
export interface KindLook {
  /** The CSS variable with its colour. */
  readonly color: string;
  /** Its shape in the graph, in Cytoscape's words. */
  readonly shape:
    | 'hexagon'
    | 'round-rectangle'
    | 'pentagon'
    | 'rectangle'
    | 'diamond'
    | 'ellipse'
    | 'triangle'
    | 'octagon'
    | 'star';
  /** The same shape as an SVG path in a box of 16 by 16. */
  readonly path: string;
}

/** In the order in which groups of kinds are listed. */
export const kindLooks: Readonly<Record<EntityKind, KindLook>> = {
  DISTRICT: {
    color: '--kind-district',
    shape: 'hexagon',
    path: 'M4.2 1.5h7.6L15.5 8l-3.7 6.5H4.2L.5 8z',
  },
  STREET: {
    color: '--kind-street',
    shape: 'round-rectangle',
    path: 'M3 3.5h10a2.5 2.5 0 0 1 2.5 2.5v4a2.5 2.5 0 0 1-2.5 2.5H3A2.5 2.5 0 0 1 .5 10V6A2.5 2.5 0 0 1 3 3.5z',
  },
  COMMUNITY: {
    color: '--kind-community',
    shape: 'pentagon',
    path: 'M8 .8 15.4 6.2 12.6 15H3.4L.6 6.2z',
  },
  ENTERPRISE: {
    color: '--kind-enterprise',
    shape: 'rectangle',
    path: 'M1.5 1.5h13v13h-13z',
  },
  ORGANIZATION: {
    color: '--kind-organization',
    shape: 'diamond',
    path: 'M8 .3 15.7 8 8 15.7.3 8z',
  },
  PROGRAM: {
    color: '--kind-program',
    shape: 'octagon',
    path: 'M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z',
  },
  PERSON: {
    color: '--kind-person',
    shape: 'ellipse',
    path: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
  },
  PLACE: {
    color: '--kind-place',
    shape: 'triangle',
    path: 'M8 1 15.5 14.5H.5z',
  },
  EVENT: {
    color: '--kind-event',
    shape: 'star',
    path: 'm8 .5 2.2 5 5.4.5-4.1 3.6 1.2 5.3L8 12.1l-4.7 2.8 1.2-5.3L.4 6l5.4-.5z',
  },
};

/** All kinds, in the order in which groups of them are listed. */
export const kinds = Object.keys(kindLooks) as EntityKind[];
