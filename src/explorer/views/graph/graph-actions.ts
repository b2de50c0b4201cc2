import type { AddressState } from '../../navigation/use-address-state.js';
import type { Point } from './canvas/canvas-graph.js';
import {
  type GraphAddress,
  mostEntities,
  mostRoots,
  writePins,
} from './graph-address.js';

export interface GraphActions {
  readonly select: (id: string | undefined) => void;
  readonly addRoot: (id: string) => void;
  readonly removeRoot: (id: string) => void;
  /** Brings in what an entity is linked to; `newcomers` is how many more that may be. */
  readonly expand: (id: string, newcomers: number) => void;
  readonly collapse: (id: string) => void;
  readonly hide: (id: string) => void;
  readonly showAgain: (ids: readonly string[]) => void;
  readonly pin: (id: string, place: Point) => void;
  readonly unpin: (id: string) => void;
  /** A graph round this entity alone; filters stay. */
  readonly keepOnly: (id: string) => void;
  readonly isExpandable: boolean;
}

/** What can be done with the entities of a graph, each a change of the address. */
export function graphActions(
  address: GraphAddress,
  state: AddressState,
): GraphActions {
  const { roots, expanded, hidden, pinned, budget } = address;
  return {
    isExpandable: new Set([...roots, ...expanded]).size < mostRoots,
    select: (id) => {
      if (id !== state.get('selected')) {
        state.set({ selected: id });
      }
    },
    addRoot: (id) => {
      state.set({
        roots: [...new Set([...roots, id])],
        hidden: without(hidden, [id]),
      });
    },
    removeRoot: (id) => {
      state.set({ roots: without(roots, [id]) });
    },
    expand: (id, newcomers) => {
      state.set({
        // A root's are within reach already; what is missing is room for them.
        ...(roots.includes(id)
          ? {}
          : { expanded: [...new Set([...expanded, id])] }),
        budget: String(Math.min(budget + newcomers, mostEntities)),
      });
    },
    collapse: (id) => {
      state.set({ expanded: without(expanded, [id]) });
    },
    hide: (id) => {
      state.set({
        hidden: [...new Set([...hidden, id])],
        ...(state.get('selected') === id ? { selected: undefined } : {}),
      });
    },
    showAgain: (ids) => {
      state.set({ hidden: without(hidden, ids) });
    },
    pin: (id, place) => {
      state.set(
        { pinned: writePins(new Map([...pinned, [id, place]])) },
        { replace: pinned.has(id) },
      );
    },
    unpin: (id) => {
      state.set({
        pinned: writePins(
          new Map([...pinned].filter(([other]) => other !== id)),
        ),
      });
    },
    keepOnly: (id) => {
      state.set({
        roots: [id],
        expanded: undefined,
        hidden: undefined,
        pinned: undefined,
        budget: undefined,
        selected: id,
      });
    },
  };
}

function without(
  ids: readonly string[],
  gone: readonly string[],
): readonly string[] {
  return ids.filter((id) => !gone.includes(id));
}
