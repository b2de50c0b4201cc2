import type { PropertyDefinition } from './property-definition.js';

/**
 * The kinds of entity. `label` is the node's second label in the graph (the first is `Entity`) and the
 * GraphQL type; `within` says whether the administrative parent or owner takes part in identity, so
 * that two streets of one name in two districts stay two.
 */
export const entityKinds = {
  DISTRICT: {
    label: 'District',
    plural: 'districts',
    singular: 'district',
    title: '行政区',
    description:
      'An administrative area at or above the district level: a province, a city, an urban district, a county or a development zone.',
    within: true,
    properties: {
      level: {
        type: 'ENUM',
        enumName: 'DistrictLevel',
        values: ['PROVINCE', 'CITY', 'DISTRICT', 'COUNTY', 'ZONE'],
        description: 'The administrative level of the area.',
      },
      code: {
        type: 'STRING',
        description: 'The official administrative division code, where known.',
      },
    },
  },
  STREET: {
    label: 'Street',
    plural: 'streets',
    singular: 'street',
    title: '街道',
    description:
      'An administrative area at the township level: a subdistrict (街道), a town (镇) or a township (乡).',
    within: true,
    properties: {
      level: {
        type: 'ENUM',
        enumName: 'StreetLevel',
        values: ['SUBDISTRICT', 'TOWN', 'TOWNSHIP'],
        description: 'Which township-level form the area has.',
      },
      code: {
        type: 'STRING',
        description: 'The official administrative division code, where known.',
      },
    },
  },
  COMMUNITY: {
    label: 'Community',
    plural: 'communities',
    singular: 'community',
    title: '社区',
    description:
      'A neighbourhood below the township level: a community (社区), a village (村) or a residential compound (小区).',
    within: true,
    properties: {
      communityType: {
        type: 'ENUM',
        enumName: 'CommunityType',
        values: ['COMMUNITY', 'VILLAGE', 'RESIDENTIAL_AREA'],
        description:
          'Whether it is a community, a village or a residential compound.',
      },
    },
  },
  ENTERPRISE: {
    label: 'Enterprise',
    plural: 'enterprises',
    singular: 'enterprise',
    title: '企业',
    description: 'A company or another business.',
    within: false,
    properties: {
      industry: {
        type: 'STRING',
        description: 'What the business does, in a few words.',
      },
    },
  },
  ORGANIZATION: {
    label: 'Organization',
    plural: 'organizations',
    singular: 'organization',
    title: '机构',
    description:
      'A body that is not a business: a party or government organ, a bureau, a school, a hospital, a newspaper, an association or a work group.',
    within: true,
    properties: {
      organizationType: {
        type: 'ENUM',
        enumName: 'OrganizationType',
        values: [
          'PARTY',
          'GOVERNMENT',
          'BUREAU',
          'LEGISLATURE',
          'COURT',
          'SCHOOL',
          'HOSPITAL',
          'MEDIA',
          'ASSOCIATION',
          'WORK_GROUP',
          'OTHER',
        ],
        description: 'What sort of body it is.',
      },
    },
  },
  PROGRAM: {
    label: 'Program',
    plural: 'programs',
    singular: 'program',
    title: '项目与政策',
    description:
      'Something that is run over time: a policy, a campaign, a construction project, a standing system, a contest or a service.',
    within: true,
    properties: {
      programType: {
        type: 'ENUM',
        enumName: 'ProgramType',
        values: [
          'POLICY',
          'CAMPAIGN',
          'PROJECT',
          'SYSTEM',
          'CONTEST',
          'SERVICE',
          'AWARD',
          'AGREEMENT',
          'OTHER',
        ],
        description: 'What sort of programme it is.',
      },
    },
  },
  PERSON: {
    label: 'Person',
    plural: 'people',
    singular: 'person',
    title: '人物',
    description: 'A person who is named in the news.',
    within: true,
    properties: {},
  },
  PLACE: {
    label: 'Place',
    plural: 'places',
    singular: 'place',
    title: '地点',
    description:
      'A place that is no administrative area: a road, a square, a river, a lake, a building or a park.',
    within: true,
    properties: {
      placeType: {
        type: 'ENUM',
        enumName: 'PlaceType',
        values: [
          'ROAD',
          'SQUARE',
          'RIVER',
          'LAKE',
          'BUILDING',
          'PARK',
          'INDUSTRIAL_PARK',
          'AREA',
          'OTHER',
        ],
        description: 'What sort of place it is.',
      },
    },
  },
  EVENT: {
    label: 'Event',
    plural: 'events',
    singular: 'event',
    title: '事件',
    description:
      'Something that happened once: an inspection, a launch, a meeting, an award. Its participants each have a role.',
    within: true,
    properties: {
      eventType: {
        type: 'ENUM',
        enumName: 'EventType',
        values: [
          'INSPECTION',
          'LAUNCH',
          'MEETING',
          'AWARD',
          'CONTEST',
          'CAMPAIGN',
          'CONSTRUCTION',
          'PENALTY',
          'REFORM',
          'PUBLICATION',
          'COMPLAINT',
          'OTHER',
        ],
        description: 'What sort of event it is.',
      },
      date: {
        type: 'DATE',
        description:
          'When it happened, as precisely as the source states: a day, a month or a year.',
      },
    },
  },
} as const satisfies Record<string, EntityKindDefinition>;

export type EntityKind = keyof typeof entityKinds;

export const entityKindNames = Object.keys(
  entityKinds,
) as readonly EntityKind[];

export interface EntityKindDefinition {
  /** Second node label and GraphQL type name. */
  readonly label: string;
  /** Root list field. */
  readonly plural: string;
  /** Root field that takes an id. */
  readonly singular: string;
  /** The kind's name in Chinese, for interfaces. */
  readonly title: string;
  readonly description: string;
  readonly within: boolean;
  /** Properties beside those every entity has. */
  readonly properties: Readonly<Record<string, PropertyDefinition>>;
}
