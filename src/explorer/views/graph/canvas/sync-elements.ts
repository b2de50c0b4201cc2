import type { Core, ElementDefinition, NodeCollection } from 'cytoscape';

import {
  type CanvasNode,
  type CanvasRelation,
  parallelRelations,
  type Point,
} from './canvas-graph.js';
import { labelText } from './labels.js';
import { placesAround } from './spread.js';

export interface CanvasContent {
  readonly nodes: readonly CanvasNode[];
  readonly relations: readonly CanvasRelation[];
  readonly pinned: ReadonlyMap<string, Point>;
  readonly emphasizedIds: ReadonlySet<string>;
  /** What a relation is called. */
  readonly relationName: (relation: CanvasRelation) => string;
}

/** With more relations than this, a still of the picture moves while somebody pans or zooms. */
const mostDrawnMoving = 400;

/**
 * Makes the picture hold exactly this content. What was there keeps its place; newcomers start beside
 * something that they are linked to. Returns the ids of the newcomers.
 */
export function syncElements(
  cy: Core,
  content: CanvasContent,
): readonly string[] {
  const degrees = degreesOf(content.relations);
  const definitions = [
    ...content.nodes.map((node) =>
      nodeDefinition(node, {
        degree: degrees.get(node.id) ?? 0,
        isEmphasized: content.emphasizedIds.has(node.id),
      }),
    ),
    ...edgeDefinitions(content),
  ];
  const wanted = new Set(definitions.map(({ data }) => data.id));
  const newcomers: string[] = [];
  // The option is for the start alone, when nobody knows yet how much there will be to draw.
  cy.renderer().textureOnViewport = content.relations.length > mostDrawnMoving;
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const definition of definitions) {
      const present = cy.getElementById(definition.data.id ?? '');
      if (present.nonempty()) {
        present.data(definition.data);
        present.toggleClass('parallel', definition.classes === 'parallel');
      } else {
        cy.add(definition);
        if (definition.group === 'nodes') {
          newcomers.push(definition.data.id ?? '');
        }
      }
    }
    placeNewcomers(cy, newcomers);
    cy.nodes().forEach((node) => {
      node.toggleClass('pinned', content.pinned.has(node.id()));
      node.toggleClass('emphasized', content.emphasizedIds.has(node.id()));
    });
    for (const [id, place] of content.pinned) {
      const node = cy.getElementById(id);
      if (!node.grabbed()) {
        node.position({ ...place });
      }
    }
  });
  return newcomers;
}

function nodeDefinition(
  { id, kind, name }: CanvasNode,
  look: { readonly degree: number; readonly isEmphasized: boolean },
): ElementDefinition {
  return {
    group: 'nodes',
    data: {
      id,
      kind,
      label: labelText(name),
      fullLabel: wholeLabel(name),
      size:
        Math.min(20 + 4 * Math.log2(1 + look.degree), 38) +
        (look.isEmphasized ? 8 : 0),
    },
  };
}

function edgeDefinitions({
  relations,
  relationName,
}: CanvasContent): readonly ElementDefinition[] {
  const parallel = parallelRelations(relations);
  return relations.map((relation) => ({
    group: 'edges',
    data: {
      id: relation.id,
      source: relation.subject.id,
      target: relation.object.id,
      type: relation.type,
      label: relationName(relation),
    },
    classes: parallel.has(relation.id) ? 'parallel' : '',
  }));
}

function degreesOf(
  relations: readonly CanvasRelation[],
): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { subject, object } of relations) {
    for (const id of [subject.id, object.id]) {
      degrees.set(id, (degrees.get(id) ?? 0) + 1);
    }
  }
  return degrees;
}

/** All of a name, in lines. */
function wholeLabel(name: string): string {
  const characters = [...name];
  return Array.from({ length: Math.ceil(characters.length / 16) }, (_, line) =>
    characters.slice(line * 16, (line + 1) * 16).join(''),
  ).join('\n');
}

function placeNewcomers(cy: Core, newcomers: readonly string[]): void {
  const isNew = new Set(newcomers);
  const byHost = new Map<string, string[]>();
  for (const id of newcomers) {
    const hostId = bestLinked(
      cy
        .getElementById(id)
        .neighborhood()
        .nodes()
        .filter((node) => !isNew.has(node.id())),
    );
    byHost.set(hostId, [...(byHost.get(hostId) ?? []), id]);
  }
  for (const [hostId, ids] of byHost) {
    const host = cy.getElementById(hostId);
    const centre = host.nonempty() ? host.position() : { x: 0, y: 0 };
    placesAround(centre, ids.length).forEach((place, index) => {
      cy.getElementById(ids[index] ?? '').position({ ...place });
    });
  }
}

function bestLinked(nodes: NodeCollection): string {
  let best = '';
  let most = -1;
  nodes.forEach((node) => {
    if (node.degree(false) > most) {
      most = node.degree(false);
      best = node.id();
    }
  });
  return best;
}
