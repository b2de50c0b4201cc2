import type { Point } from './canvas-graph.js';

/** What the worker needs to find places for the nodes of a graph. */
export interface ArrangeRequest {
  /** Whether to forget where things stand, pinned ones aside. */
  readonly isFromTheStart: boolean;
  readonly nodes: readonly {
    readonly id: string;
    readonly size: number;
    /** Where it stands now. */
    readonly place: Point;
    /** Whether it stays there, but for a little room that others need. */
    readonly isStaying: boolean;
    /** Whether it stays exactly there. */
    readonly isPinned: boolean;
  }[];
  readonly edges: readonly {
    readonly source: string;
    readonly target: string;
  }[];
}

export type ArrangeAnswer = ReadonlyMap<string, Point>;
