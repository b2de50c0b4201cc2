import { Int } from 'type-graphql';
import type { ClassType } from 'type-graphql';

import { pageInfoType } from './common-types.js';
import { defineObjectType } from './define-type.js';
import type { FieldSpec } from './define-type.js';

/** The connection `<name>Connection` and its edge, after the Relay cursor connections specification. */
export function defineConnection(
  name: string,
  spec: {
    readonly description: string;
    readonly node: () => ClassType;
    readonly edge: Readonly<Record<string, FieldSpec>>;
  },
): ClassType {
  const edge = defineObjectType({
    name: `${name}Edge`,
    description: `One row of a ${name}Connection.`,
    fields: {
      cursor: {
        type: () => String,
        description: 'The place of the row: pass it as `after` or `before`.',
      },
      ...spec.edge,
    },
  });
  return defineObjectType({
    name: `${name}Connection`,
    description: spec.description,
    fields: {
      edges: {
        type: () => [edge],
        description: 'The rows, each with its cursor.',
      },
      nodes: {
        type: () => [spec.node()],
        description: 'The nodes alone, for short queries.',
      },
      pageInfo: {
        type: () => pageInfoType,
        description: 'Where the page lies in the list.',
      },
      totalCount: {
        type: () => Int,
        description:
          'How many there are in all; counted only when it is asked for.',
      },
    },
  });
}
