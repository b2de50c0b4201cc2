import { Float } from 'type-graphql';
import type { ClassType } from 'type-graphql';

import { nodeTypeNames, nodeTypes } from '../ontology/node-types.js';
import type { NodeTypeName } from '../ontology/node-types.js';

import { defineConnection } from './define-connection.js';
import { evidenceField } from './evidence-type.js';
import { relationProperties, relationType } from './relation-type.js';
import { typeNamed } from './type-registry.js';

/** One connection a node type, and one for the interface `Entity`: lists and links share it. */
export const nodeConnections: readonly ClassType[] = [
  ...nodeTypeNames,
  'Entity' as const,
].map(defineNodeConnection);

function defineNodeConnection(name: NodeTypeName | 'Entity'): ClassType {
  const node = typeNamed(name);
  const what = name === 'Entity' ? 'entities' : nodeTypes[name].plural;
  return defineConnection(name, {
    description: `A page of ${what}.`,
    node,
    edge: {
      node: { type: node, description: 'What the edge leads to.' },
      relation: {
        type: () => relationType,
        nullable: true,
        description: 'The relation that led here; null in a plain list.',
      },
      ...relationProperties,
      confidence: {
        type: () => Float,
        nullable: true,
        description:
          'How sure the relation is, from 0 to 1; null in a plain list.',
      },
      statement: {
        type: () => String,
        nullable: true,
        description:
          'The relation as a sentence of our own; null in a plain list.',
      },
      event: {
        type: typeNamed('Event'),
        nullable: true,
        description: 'The event that the relation belongs to.',
      },
      evidence: {
        ...evidenceField,
        description:
          'The passages that state the relation; empty in a plain list.',
      },
    },
  });
}
