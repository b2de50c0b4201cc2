import { type RefObject, useMemo } from 'react';

import type { AddressState } from '../../navigation/use-address-state.js';
import { graphActions } from './graph-actions.js';
import type { GraphAddress } from './graph-address.js';
import type { GraphCanvasHandle } from './graph-canvas.js';
import { type GraphData, relationsByEntity } from './graph-data.js';
import type { GraphModel } from './graph-model.js';
import { visibleGraph } from './visible-graph.js';

/** What the parts of the view share, made of the address and the server's answer. */
export function useGraphModel(
  { address, state }: { address: GraphAddress; state: AddressState },
  graph: GraphData,
  canvas: RefObject<GraphCanvasHandle | null>,
): GraphModel {
  const entities = useMemo(
    () => new Map(graph.entities.map((entity) => [entity.id, entity])),
    [graph],
  );
  const visible = useMemo(() => visibleGraph(graph, address), [graph, address]);
  const relationsOf = useMemo(() => relationsByEntity(visible), [visible]);
  const actions = graphActions(address, state);
  const selectedId = state.get('selected');
  return {
    address,
    actions,
    entities,
    visible,
    relationsOf,
    selected: visible.entities.find(({ id }) => id === selectedId),
    pinHere: (id) => {
      const place = canvas.current?.placeOf(id);
      if (place !== undefined) {
        actions.pin(id, place);
      }
    },
  };
}
