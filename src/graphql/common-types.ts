import { ID } from 'type-graphql';

import { entityProperties } from '../ontology/node-types.js';

import { defineInterfaceType, defineObjectType } from './define-type.js';

export const nodeInterface = defineInterfaceType({
  name: 'Node',
  description:
    'Anything with a stable id: give the id to `node(id)` to get it back.',
  fields: {
    id: { type: () => ID, description: entityProperties.id.description },
  },
});

export const pageInfoType = defineObjectType({
  name: 'PageInfo',
  description: 'Where a page lies in its list.',
  fields: {
    hasNextPage: { type: () => Boolean, description: 'Whether more follow.' },
    hasPreviousPage: {
      type: () => Boolean,
      description: 'Whether more come before.',
    },
    startCursor: {
      type: () => String,
      nullable: true,
      description: 'Cursor of the first row.',
    },
    endCursor: {
      type: () => String,
      nullable: true,
      description: 'Cursor of the last row: pass it as `after` to read on.',
    },
  },
});
