import type { EntityKind } from './entity-kinds.js';
import type { NodeTypeName } from './node-types.js';
import type { RelationType } from './relation-types.js';

/**
 * A typed link: a field of one node type that follows relations to others. The planner, the schema,
 * the filters, the orderings and the documentation all read this one declaration.
 */
export interface LinkDefinition {
  readonly relations: readonly RelationType[];
  /** `out`: the node is where the arrow starts. */
  readonly direction: 'out' | 'in';
  /** One node type, or `Entity` when several kinds may stand there; `kinds` then narrows them. */
  readonly target: NodeTypeName | 'Entity';
  readonly kinds?: readonly EntityKind[];
  /** Whether the field takes `roles`, to keep only relations with one of them. */
  readonly roles?: true;
  readonly description: string;
}

const officials: LinkDefinition = {
  relations: ['HOLDS_POST'],
  direction: 'in',
  target: 'Person',
  description: 'People who hold a post here; the edge names the title.',
};

const programsRun: LinkDefinition = {
  relations: ['RUNS'],
  direction: 'out',
  target: 'Program',
  description: 'Programmes that it leads or operates.',
};

const programsJoined: LinkDefinition = {
  relations: ['RUNS', 'PARTICIPATES_IN', 'MEMBER_OF'],
  direction: 'out',
  target: 'Program',
  description: 'Programmes that it leads or takes part in.',
};

const targetedBy: LinkDefinition = {
  relations: ['TARGETS'],
  direction: 'in',
  target: 'Program',
  description: 'Programmes that serve or regulate it.',
};

const locatedHere = (target: NodeTypeName, what: string): LinkDefinition => ({
  relations: ['LOCATED_IN', 'PART_OF'],
  direction: 'in',
  target,
  description: `${what} here.`,
});

const eventsHere: LinkDefinition = {
  relations: ['LOCATED_IN'],
  direction: 'in',
  target: 'Event',
  description: 'Events that happened here.',
};

const liesIn = (target: NodeTypeName, what: string): LinkDefinition => ({
  relations: ['PART_OF', 'LOCATED_IN'],
  direction: 'out',
  target,
  description: `The ${what} that it belongs to or lies in.`,
});

const award: LinkDefinition = {
  relations: ['AWARDED'],
  direction: 'in',
  target: 'Entity',
  description: 'Who gave it an award or a title.',
};

const partner: LinkDefinition = {
  relations: ['COOPERATED_WITH'],
  direction: 'out',
  target: 'Entity',
  description: 'With what it did something together.',
};

const acts: Readonly<Record<string, LinkDefinition>> = {
  inspected: {
    relations: ['INSPECTED'],
    direction: 'out',
    target: 'Entity',
    description: 'What it inspected; the edge names the date and the event.',
  },
  penalised: {
    relations: ['PENALISED'],
    direction: 'out',
    target: 'Entity',
    description: 'What it penalised or warned.',
  },
  partners: partner,
};

const received: Readonly<Record<string, LinkDefinition>> = {
  inspections: {
    relations: ['INSPECTED'],
    direction: 'in',
    target: 'Entity',
    description: 'Who inspected it; the edge names the date and the event.',
  },
  penalties: {
    relations: ['PENALISED'],
    direction: 'in',
    target: 'Entity',
    description: 'Who penalised or warned it.',
  },
  awards: award,
};

/** The typed links of each node type, by field name. */
export const links: Readonly<
  Record<NodeTypeName, Readonly<Record<string, LinkDefinition>>>
> = {
  District: {
    parent: { ...liesIn('District', 'larger area'), relations: ['PART_OF'] },
    districts: {
      ...locatedHere('District', 'Smaller areas'),
      relations: ['PART_OF'],
    },
    streets: {
      ...locatedHere('Street', 'Streets, towns and townships'),
      relations: ['PART_OF'],
    },
    communities: locatedHere(
      'Community',
      'Communities, villages and compounds',
    ),
    enterprises: {
      ...locatedHere('Enterprise', 'Enterprises'),
      relations: ['LOCATED_IN'],
    },
    organizations: locatedHere('Organization', 'Organizations'),
    places: locatedHere('Place', 'Places'),
    programs: programsRun,
    targetedBy,
    officials,
    events: eventsHere,
    ...acts,
    awards: award,
  },
  Street: {
    district: { ...liesIn('District', 'district'), relations: ['PART_OF'] },
    communities: locatedHere(
      'Community',
      'Communities, villages and compounds',
    ),
    enterprises: {
      ...locatedHere('Enterprise', 'Enterprises'),
      relations: ['LOCATED_IN'],
    },
    organizations: locatedHere('Organization', 'Organizations'),
    places: locatedHere('Place', 'Places'),
    programs: programsRun,
    targetedBy,
    officials,
    events: eventsHere,
    ...acts,
  },
  Community: {
    district: liesIn('District', 'district'),
    street: liesIn('Street', 'street'),
    enterprises: {
      ...locatedHere('Enterprise', 'Enterprises'),
      relations: ['LOCATED_IN'],
    },
    organizations: {
      ...locatedHere('Organization', 'Organizations'),
      relations: ['LOCATED_IN'],
    },
    places: { ...locatedHere('Place', 'Places'), relations: ['LOCATED_IN'] },
    programs: programsRun,
    targetedBy,
    officials,
    events: eventsHere,
  },
  Enterprise: {
    district: { ...liesIn('District', 'district'), relations: ['LOCATED_IN'] },
    street: { ...liesIn('Street', 'street'), relations: ['LOCATED_IN'] },
    places: { ...liesIn('Place', 'place'), relations: ['LOCATED_IN'] },
    programs: programsJoined,
    targetedBy,
    people: {
      ...officials,
      description: 'People who hold a post in it; the edge names the title.',
    },
    ...received,
    partners: partner,
  },
  Organization: {
    district: liesIn('District', 'district'),
    street: liesIn('Street', 'street'),
    parent: {
      ...liesIn('Organization', 'larger body'),
      relations: ['PART_OF'],
    },
    units: {
      relations: ['PART_OF'],
      direction: 'in',
      target: 'Organization',
      description: 'Bodies that are part of it.',
    },
    programs: programsJoined,
    targetedBy,
    people: {
      relations: ['HOLDS_POST', 'MEMBER_OF'],
      direction: 'in',
      target: 'Person',
      description: 'People who hold a post in it or belong to it.',
    },
    ...acts,
    ...received,
  },
  Program: {
    runBy: {
      relations: ['RUNS'],
      direction: 'in',
      target: 'Entity',
      description: 'Who leads or operates it.',
    },
    participants: {
      relations: ['PARTICIPATES_IN', 'MEMBER_OF'],
      direction: 'in',
      target: 'Entity',
      description: 'Who takes part in it; the edge names the role.',
    },
    targets: {
      relations: ['TARGETS'],
      direction: 'out',
      target: 'Entity',
      description: 'Whom it serves, or what it regulates.',
    },
    places: {
      relations: ['LOCATED_IN'],
      direction: 'out',
      target: 'Entity',
      description: 'Where it is carried out.',
    },
    people: { ...officials, description: 'People who hold a post in it.' },
    parent: {
      ...liesIn('Program', 'larger programme'),
      relations: ['PART_OF'],
    },
    parts: {
      relations: ['PART_OF'],
      direction: 'in',
      target: 'Program',
      description: 'Programmes that are part of it.',
    },
  },
  Person: {
    posts: {
      relations: ['HOLDS_POST'],
      direction: 'out',
      target: 'Entity',
      description: 'Posts that the person holds; the edge names the title.',
    },
    memberships: {
      relations: ['MEMBER_OF'],
      direction: 'out',
      target: 'Entity',
      description: 'What the person belongs to.',
    },
    programs: {
      ...programsJoined,
      relations: ['PARTICIPATES_IN', 'MEMBER_OF', 'HOLDS_POST'],
      description:
        'Programmes that the person takes part in, belongs to or works for.',
    },
    articles: {
      relations: ['REPORTED'],
      direction: 'out',
      target: 'Article',
      roles: true,
      description:
        'Articles that the person wrote, photographed or edited; the edge names the role.',
    },
    targetedBy,
  },
  Place: {
    district: liesIn('District', 'district'),
    street: liesIn('Street', 'street'),
    parent: liesIn('Place', 'larger place'),
    places: locatedHere('Place', 'Smaller places'),
    enterprises: {
      ...locatedHere('Enterprise', 'Enterprises'),
      relations: ['LOCATED_IN'],
    },
    organizations: locatedHere('Organization', 'Organizations'),
    programs: locatedHere('Program', 'Programmes carried out'),
    targetedBy,
    events: eventsHere,
  },
  Event: {
    participants: {
      relations: ['ACTED_IN'],
      direction: 'in',
      target: 'Entity',
      roles: true,
      description: 'Who took part; the edge names the role.',
    },
    place: {
      relations: ['LOCATED_IN'],
      direction: 'out',
      target: 'Entity',
      description: 'Where it happened.',
    },
    targetedBy,
  },
  Article: {
    reporters: {
      relations: ['REPORTED'],
      direction: 'in',
      target: 'Person',
      roles: true,
      description:
        'Who wrote, photographed or edited the article; the edge names the role.',
    },
    mentions: {
      relations: ['MENTIONED_IN'],
      direction: 'in',
      target: 'Entity',
      description:
        'Entities that the article names: one edge a mention, with its place in the text.',
    },
  },
  Metric: {
    subject: {
      relations: ['MEASURES'],
      direction: 'out',
      target: 'Entity',
      description: 'The entity that the figure is about.',
    },
  },
  Document: {},
};
