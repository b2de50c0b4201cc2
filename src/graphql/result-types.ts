import { Float, ID, Int } from 'type-graphql';

import { defineObjectType } from './define-type.js';
import { entityKindEnum, relationTypeEnum } from './enums.js';
import { pageInfoType } from './common-types.js';
import { entityInterface } from './entity-interface.js';
import { partialDateScalar } from './partial-date-scalar.js';
import { relationType } from './relation-type.js';

export const pathType = defineObjectType({
  name: 'Path',
  description:
    'A way from one entity to another. Each hop is a relation with its evidence.',
  fields: {
    length: { type: () => Int, description: 'Number of hops.' },
    cost: {
      type: () => Float,
      description:
        'What the ranking compares: the hops, and a penalty for each much-linked entity on the way.',
    },
    nodes: {
      type: () => [entityInterface],
      description: 'The entities on the way, both ends included.',
    },
    hops: {
      type: () => [relationType],
      description: 'The relations between them, in order.',
    },
  },
});

export const subgraphType = defineObjectType({
  name: 'Subgraph',
  description: 'The surroundings of some entities.',
  fields: {
    nodes: {
      type: () => [entityInterface],
      description: 'The entities, nearest first.',
    },
    relations: {
      type: () => [relationType],
      description: 'The relations between those entities.',
    },
    truncated: {
      type: () => Boolean,
      description:
        'Whether the budget left something out that lies within the hops.',
    },
  },
});

const kindCountType = defineObjectType({
  name: 'KindCount',
  description: 'How many entities of one kind there are.',
  fields: {
    kind: { type: () => entityKindEnum, description: 'The kind.' },
    count: { type: () => Int, description: 'How many.' },
  },
});

const relationTypeCountType = defineObjectType({
  name: 'RelationTypeCount',
  description: 'How many relations of one type there are.',
  fields: {
    type: { type: () => relationTypeEnum, description: 'The type.' },
    count: { type: () => Int, description: 'How many.' },
  },
});

export const monthCountType = defineObjectType({
  name: 'MonthCount',
  description: 'How many events one month has.',
  fields: {
    month: {
      type: () => partialDateScalar,
      description:
        'The month, or the year of events that it alone is known of.',
    },
    count: { type: () => Int, description: 'How many.' },
  },
});

export const statisticsType = defineObjectType({
  name: 'Statistics',
  description: 'How much the graph holds.',
  fields: {
    documents: { type: () => Int, description: 'Source documents.' },
    articles: { type: () => Int, description: 'Articles.' },
    entities: { type: () => Int, description: 'Entities of all kinds.' },
    relations: {
      type: () => Int,
      description: 'Relations that leave an entity, mentions included.',
    },
    metrics: { type: () => Int, description: 'Figures.' },
    evidence: { type: () => Int, description: 'Passages that state facts.' },
    entitiesByKind: {
      type: () => [kindCountType],
      description: 'Entities by kind.',
    },
    relationsByType: {
      type: () => [relationTypeCountType],
      description: 'Relations by type.',
    },
  },
});

const highlightType = defineObjectType({
  name: 'Highlight',
  description: 'Where a word of the search stands in a text of the entity.',
  fields: {
    field: {
      type: () => String,
      description: 'Which field: name, aliases, summary or pinyin.',
    },
    value: { type: () => String, description: 'The text of the field.' },
    start: {
      type: () => Int,
      description: 'Where the word begins in it (UTF-16).',
    },
    end: { type: () => Int, description: 'Where it ends.' },
  },
});

const searchEdgeType = defineObjectType({
  name: 'SearchEdge',
  description: 'One hit of a search.',
  fields: {
    cursor: {
      type: () => String,
      description: 'The place of the hit: pass it as `after`.',
    },
    node: { type: () => entityInterface, description: 'The entity.' },
    score: {
      type: () => Float,
      description:
        'How well its names match: 100 for the name itself, 90 for an alias, down to 20.',
    },
    highlights: {
      type: () => [highlightType],
      description: 'Where the words stand.',
    },
  },
});

export const searchConnectionType = defineObjectType({
  name: 'SearchConnection',
  description: 'A page of hits, best first.',
  fields: {
    edges: { type: () => [searchEdgeType], description: 'The hits.' },
    nodes: {
      type: () => [entityInterface],
      description: 'The entities alone.',
    },
    pageInfo: {
      type: () => pageInfoType,
      description: 'Where the page lies in the list.',
    },
    totalCount: {
      type: () => Int,
      description: 'How many hits there are, up to 1,000.',
    },
    facets: {
      type: () => [kindCountType],
      description: 'Hits by kind, whatever `kinds` says.',
    },
  },
});

/** Types whose fields are read from plain objects and not from what the planner fetched. */
export const changeCountsType = defineObjectType({
  name: 'ChangeCounts',
  description: 'How many things of each sort a load touched.',
  fields: {
    entities: { type: () => Int, description: 'Entities, events included.' },
    relations: { type: () => Int, description: 'Relations.' },
    mentions: { type: () => Int, description: 'Mentions.' },
    metrics: { type: () => Int, description: 'Figures.' },
    evidence: { type: () => Int, description: 'Passages.' },
  },
});

export const refusalType = defineObjectType({
  name: 'Refusal',
  description: 'Something that was not loaded, and why.',
  fields: {
    pointer: {
      type: () => String,
      description: 'JSON pointer to the culprit.',
    },
    reason: { type: () => String, description: 'What is wrong with it.' },
  },
});

export const loadReportType = defineObjectType({
  name: 'LoadReport',
  description: 'What a load did.',
  fields: {
    document: {
      type: () => ID,
      nullable: true,
      description: 'Id of the document; null when it was refused.',
    },
    created: { type: () => changeCountsType, description: 'What is new.' },
    updated: { type: () => changeCountsType, description: 'What changed.' },
    unchanged: {
      type: () => changeCountsType,
      description: 'What was there already.',
    },
    retracted: {
      type: () => changeCountsType,
      description: 'What no document states any more.',
    },
    refused: {
      type: () => [refusalType],
      description: 'What was refused; then nothing at all was loaded.',
    },
  },
});

export const plainTypeNames: readonly string[] = [
  'ChangeCounts',
  'Refusal',
  'LoadReport',
];
