// Made by "npm run generate" from schema/schema.graphql and the .graphql files of this folder.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  | T
  | {
      [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never;
    };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Whether it is a community, a village or a residential compound. */
export type CommunityType =
  /** community. */
  | 'COMMUNITY'
  /** residential area. */
  | 'RESIDENTIAL_AREA'
  /** village. */
  | 'VILLAGE';

/** Which way a relation is followed. */
export type Direction =
  /** Either. */
  | 'BOTH'
  /** The entity is the object. */
  | 'IN'
  /** The entity is the subject. */
  | 'OUT';

/** The administrative level of the area. */
export type DistrictLevel =
  /** city. */
  | 'CITY'
  /** county. */
  | 'COUNTY'
  /** district. */
  | 'DISTRICT'
  /** province. */
  | 'PROVINCE'
  /** zone. */
  | 'ZONE';

/** What sort of thing an entity is. */
export type EntityKind =
  /** 社区. A neighbourhood below the township level: a community (社区), a village (村) or a residential compound (小区). */
  | 'COMMUNITY'
  /** 行政区. An administrative area at or above the district level: a province, a city, an urban district, a county or a development zone. */
  | 'DISTRICT'
  /** 企业. A company or another business. */
  | 'ENTERPRISE'
  /** 事件. Something that happened once: an inspection, a launch, a meeting, an award. Its participants each have a role. */
  | 'EVENT'
  /** 机构. A body that is not a business: a party or government organ, a bureau, a school, a hospital, a newspaper, an association or a work group. */
  | 'ORGANIZATION'
  /** 人物. A person who is named in the news. */
  | 'PERSON'
  /** 地点. A place that is no administrative area: a road, a square, a river, a lake, a building or a park. */
  | 'PLACE'
  /** 项目与政策. Something that is run over time: a policy, a campaign, a construction project, a standing system, a contest or a service. */
  | 'PROGRAM'
  /** 街道. An administrative area at the township level: a subdistrict (街道), a town (镇) or a township (乡). */
  | 'STREET';

/** What sort of event it is. */
export type EventType =
  /** award. */
  | 'AWARD'
  /** campaign. */
  | 'CAMPAIGN'
  /** complaint. */
  | 'COMPLAINT'
  /** construction. */
  | 'CONSTRUCTION'
  /** contest. */
  | 'CONTEST'
  /** inspection. */
  | 'INSPECTION'
  /** launch. */
  | 'LAUNCH'
  /** meeting. */
  | 'MEETING'
  /** other. */
  | 'OTHER'
  /** penalty. */
  | 'PENALTY'
  /** publication. */
  | 'PUBLICATION'
  /** reform. */
  | 'REFORM';

/** How a fact was taken from its passage. */
export type ExtractionMethod =
  /** Read and written down by a person. */
  | 'CURATED'
  /** Found by a statistical model. */
  | 'MODEL'
  /** Found by an extraction rule. */
  | 'RULE';

/** How exactly the value of a figure is stated. */
export type MetricQualifier =
  /** Roughly the value. */
  | 'ABOUT'
  /** The value or more. */
  | 'AT_LEAST'
  /** The value or less. */
  | 'AT_MOST'
  /** Exactly the value. */
  | 'EXACT'
  /** More than the value. */
  | 'OVER'
  /** Between `value` and `valueTo`. */
  | 'RANGE'
  /** Less than the value. */
  | 'UNDER';

/** What sort of body it is. */
export type OrganizationType =
  /** association. */
  | 'ASSOCIATION'
  /** bureau. */
  | 'BUREAU'
  /** court. */
  | 'COURT'
  /** government. */
  | 'GOVERNMENT'
  /** hospital. */
  | 'HOSPITAL'
  /** legislature. */
  | 'LEGISLATURE'
  /** media. */
  | 'MEDIA'
  /** other. */
  | 'OTHER'
  /** party. */
  | 'PARTY'
  /** school. */
  | 'SCHOOL'
  /** work group. */
  | 'WORK_GROUP';

/** What sort of place it is. */
export type PlaceType =
  /** area. */
  | 'AREA'
  /** building. */
  | 'BUILDING'
  /** industrial park. */
  | 'INDUSTRIAL_PARK'
  /** lake. */
  | 'LAKE'
  /** other. */
  | 'OTHER'
  /** park. */
  | 'PARK'
  /** river. */
  | 'RIVER'
  /** road. */
  | 'ROAD'
  /** square. */
  | 'SQUARE';

/** What sort of programme it is. */
export type ProgramType =
  /** agreement. */
  | 'AGREEMENT'
  /** award. */
  | 'AWARD'
  /** campaign. */
  | 'CAMPAIGN'
  /** contest. */
  | 'CONTEST'
  /** other. */
  | 'OTHER'
  /** policy. */
  | 'POLICY'
  /** project. */
  | 'PROJECT'
  /** service. */
  | 'SERVICE'
  /** system. */
  | 'SYSTEM';

/** The closed vocabulary of relations. */
export type RelationType =
  /** The subject took part in the event; `role` is ACTOR, TARGET, PARTICIPANT or BENEFICIARY. */
  | 'ACTED_IN'
  /** The subject gave the object an award, a title or a reward. */
  | 'AWARDED'
  /** The subject built the object. */
  | 'BUILT'
  /** The subject and the object did something together. */
  | 'COOPERATED_WITH'
  /** The subject founded or set up the object. */
  | 'ESTABLISHED'
  /** The person holds an office or a job at the object; `title` names it. */
  | 'HOLDS_POST'
  /** The subject inspected the object. */
  | 'INSPECTED'
  /** The subject stands, works or happened in the object. */
  | 'LOCATED_IN'
  /** The figure measures the entity. */
  | 'MEASURES'
  /** The subject belongs to the object. */
  | 'MEMBER_OF'
  /** The article names the entity at the given place of the text. */
  | 'MENTIONED_IN'
  /** The subject takes part in the programme without leading it. */
  | 'PARTICIPATES_IN'
  /** The subject is a part of the object: a street of a district, an office of a bureau. */
  | 'PART_OF'
  /** The subject imposed a penalty or a warning on the object. */
  | 'PENALISED'
  /** The person worked on the article; `role` is REPORTER, CORRESPONDENT, PHOTOGRAPHER, EDITOR or ART_EDITOR. */
  | 'REPORTED'
  /** The subject leads or operates the programme. */
  | 'RUNS'
  /** Whom the programme serves, or what it regulates. */
  | 'TARGETS';

/** Which township-level form the area has. */
export type StreetLevel =
  /** subdistrict. */
  | 'SUBDISTRICT'
  /** town. */
  | 'TOWN'
  /** township. */
  | 'TOWNSHIP';

export type EntityNameFragment = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
} & {
  readonly __typename:
    | 'Community'
    | 'District'
    | 'Enterprise'
    | 'Event'
    | 'Organization'
    | 'Person'
    | 'Place'
    | 'Program'
    | 'Street';
};

export type EventRowFragment = {
  readonly date: string | null;
  readonly eventType: EventType | null;
  readonly statement: string | null;
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
} & { readonly __typename: 'Event' };

export type FindNamesQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
}>;

export type FindNamesQuery = {
  readonly search: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<
      {
        readonly cursor: string;
        readonly highlights: ReadonlyArray<
          {
            readonly field: string;
            readonly value: string;
            readonly start: number;
            readonly end: number;
          } & { readonly __typename: 'Highlight' }
        >;
        readonly node: {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
        } & {
          readonly __typename:
            | 'Community'
            | 'District'
            | 'Enterprise'
            | 'Event'
            | 'Organization'
            | 'Person'
            | 'Place'
            | 'Program'
            | 'Street';
        };
      } & { readonly __typename: 'SearchEdge' }
    >;
  } & { readonly __typename: 'SearchConnection' };
} & { readonly __typename: 'Query' };

export type NameOfQueryVariables = Exact<{
  id: string | number;
}>;

export type NameOfQuery = {
  readonly node:
    | ({ readonly id: string } & {
        readonly __typename: 'Article' | 'Document' | 'Metric' | 'Relation';
      })
    | ({
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
      } & {
        readonly __typename:
          | 'Community'
          | 'District'
          | 'Enterprise'
          | 'Event'
          | 'Organization'
          | 'Person'
          | 'Place'
          | 'Program'
          | 'Street';
      })
    | null;
} & { readonly __typename: 'Query' };

export type NamesOfQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;

export type NamesOfQuery = {
  readonly nodes: ReadonlyArray<
    | ({ readonly id: string } & {
        readonly __typename: 'Article' | 'Document' | 'Metric' | 'Relation';
      })
    | ({
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
      } & {
        readonly __typename:
          | 'Community'
          | 'District'
          | 'Enterprise'
          | 'Event'
          | 'Organization'
          | 'Person'
          | 'Place'
          | 'Program'
          | 'Street';
      })
    | null
  >;
} & { readonly __typename: 'Query' };

export type ArticleTextQueryVariables = Exact<{
  id: string | number;
}>;

export type ArticleTextQuery = {
  readonly article:
    | ({
        readonly id: string;
        readonly start: number;
        readonly text: string | null;
      } & { readonly __typename: 'Article' })
    | null;
} & { readonly __typename: 'Query' };

export type PassageFragment = {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string | null;
  readonly method: ExtractionMethod;
  readonly rule: string | null;
  readonly confidence: number;
  readonly verified: boolean;
  readonly document: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly date: string | null;
    readonly sha256: string;
  } & { readonly __typename: 'Document' };
  readonly article: {
    readonly id: string;
    readonly title: string;
    readonly kicker: string | null;
    readonly start: number;
    readonly end: number;
  } & { readonly __typename: 'Article' };
} & { readonly __typename: 'Evidence' };

export type FactQueryVariables = Exact<{
  id: string | number;
}>;

export type FactQuery = {
  readonly node:
    | ({ readonly id: string } & {
        readonly __typename:
          | 'Article'
          | 'Community'
          | 'District'
          | 'Document'
          | 'Enterprise'
          | 'Organization'
          | 'Person'
          | 'Place'
          | 'Program'
          | 'Street';
      })
    | ({
        readonly date: string | null;
        readonly confidence: number;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly eventStatement: string | null;
        readonly evidence: ReadonlyArray<
          {
            readonly paragraph: number;
            readonly start: number;
            readonly end: number;
            readonly quote: string | null;
            readonly method: ExtractionMethod;
            readonly rule: string | null;
            readonly confidence: number;
            readonly verified: boolean;
            readonly document: {
              readonly id: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly date: string | null;
              readonly sha256: string;
            } & { readonly __typename: 'Document' };
            readonly article: {
              readonly id: string;
              readonly title: string;
              readonly kicker: string | null;
              readonly start: number;
              readonly end: number;
            } & { readonly __typename: 'Article' };
          } & { readonly __typename: 'Evidence' }
        >;
      } & { readonly __typename: 'Event' })
    | ({
        readonly name: string;
        readonly confidence: number;
        readonly id: string;
        readonly metricStatement: string | null;
        readonly subject: {
          readonly nodes: ReadonlyArray<
            {
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
            } & {
              readonly __typename:
                | 'Community'
                | 'District'
                | 'Enterprise'
                | 'Event'
                | 'Organization'
                | 'Person'
                | 'Place'
                | 'Program'
                | 'Street';
            }
          >;
        } & { readonly __typename: 'EntityConnection' };
        readonly evidence: ReadonlyArray<
          {
            readonly paragraph: number;
            readonly start: number;
            readonly end: number;
            readonly quote: string | null;
            readonly method: ExtractionMethod;
            readonly rule: string | null;
            readonly confidence: number;
            readonly verified: boolean;
            readonly document: {
              readonly id: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly date: string | null;
              readonly sha256: string;
            } & { readonly __typename: 'Document' };
            readonly article: {
              readonly id: string;
              readonly title: string;
              readonly kicker: string | null;
              readonly start: number;
              readonly end: number;
            } & { readonly __typename: 'Article' };
          } & { readonly __typename: 'Evidence' }
        >;
      } & { readonly __typename: 'Metric' })
    | ({
        readonly type: RelationType;
        readonly statement: string;
        readonly title: string | null;
        readonly role: string | null;
        readonly date: string | null;
        readonly validFrom: string | null;
        readonly validTo: string | null;
        readonly confidence: number;
        readonly id: string;
        readonly subject: {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
        } & {
          readonly __typename:
            | 'Community'
            | 'District'
            | 'Enterprise'
            | 'Event'
            | 'Organization'
            | 'Person'
            | 'Place'
            | 'Program'
            | 'Street';
        };
        readonly object:
          | ({ readonly id: string; readonly articleTitle: string } & {
              readonly __typename: 'Article';
            })
          | ({
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
            } & {
              readonly __typename:
                | 'Community'
                | 'District'
                | 'Enterprise'
                | 'Event'
                | 'Organization'
                | 'Person'
                | 'Place'
                | 'Program'
                | 'Street';
            })
          | ({ readonly id: string } & {
              readonly __typename: 'Document' | 'Metric' | 'Relation';
            });
        readonly evidence: ReadonlyArray<
          {
            readonly paragraph: number;
            readonly start: number;
            readonly end: number;
            readonly quote: string | null;
            readonly method: ExtractionMethod;
            readonly rule: string | null;
            readonly confidence: number;
            readonly verified: boolean;
            readonly document: {
              readonly id: string;
              readonly title: string;
              readonly publisher: string | null;
              readonly date: string | null;
              readonly sha256: string;
            } & { readonly __typename: 'Document' };
            readonly article: {
              readonly id: string;
              readonly title: string;
              readonly kicker: string | null;
              readonly start: number;
              readonly end: number;
            } & { readonly __typename: 'Article' };
          } & { readonly __typename: 'Evidence' }
        >;
      } & { readonly __typename: 'Relation' })
    | null;
} & { readonly __typename: 'Query' };

export type PathOfHopsFragment = {
  readonly length: number;
  readonly nodes: ReadonlyArray<
    {
      readonly id: string;
      readonly kind: EntityKind;
      readonly name: string;
    } & {
      readonly __typename:
        | 'Community'
        | 'District'
        | 'Enterprise'
        | 'Event'
        | 'Organization'
        | 'Person'
        | 'Place'
        | 'Program'
        | 'Street';
    }
  >;
  readonly hops: ReadonlyArray<
    {
      readonly id: string;
      readonly type: RelationType;
      readonly statement: string;
      readonly date: string | null;
      readonly title: string | null;
      readonly subject: { readonly id: string } & {
        readonly __typename:
          | 'Community'
          | 'District'
          | 'Enterprise'
          | 'Event'
          | 'Organization'
          | 'Person'
          | 'Place'
          | 'Program'
          | 'Street';
      };
      readonly object: { readonly id: string } & {
        readonly __typename:
          | 'Article'
          | 'Community'
          | 'District'
          | 'Document'
          | 'Enterprise'
          | 'Event'
          | 'Metric'
          | 'Organization'
          | 'Person'
          | 'Place'
          | 'Program'
          | 'Relation'
          | 'Street';
      };
    } & { readonly __typename: 'Relation' }
  >;
} & { readonly __typename: 'Path' };

export type ConnectionsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxHops: number;
  types?: ReadonlyArray<RelationType> | RelationType | null | undefined;
  avoid?: ReadonlyArray<string | number> | string | number | null | undefined;
  first: number;
}>;

export type ConnectionsQuery = {
  readonly connections: ReadonlyArray<
    {
      readonly length: number;
      readonly nodes: ReadonlyArray<
        {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
        } & {
          readonly __typename:
            | 'Community'
            | 'District'
            | 'Enterprise'
            | 'Event'
            | 'Organization'
            | 'Person'
            | 'Place'
            | 'Program'
            | 'Street';
        }
      >;
      readonly hops: ReadonlyArray<
        {
          readonly id: string;
          readonly type: RelationType;
          readonly statement: string;
          readonly date: string | null;
          readonly title: string | null;
          readonly subject: { readonly id: string } & {
            readonly __typename:
              | 'Community'
              | 'District'
              | 'Enterprise'
              | 'Event'
              | 'Organization'
              | 'Person'
              | 'Place'
              | 'Program'
              | 'Street';
          };
          readonly object: { readonly id: string } & {
            readonly __typename:
              | 'Article'
              | 'Community'
              | 'District'
              | 'Document'
              | 'Enterprise'
              | 'Event'
              | 'Metric'
              | 'Organization'
              | 'Person'
              | 'Place'
              | 'Program'
              | 'Relation'
              | 'Street';
          };
        } & { readonly __typename: 'Relation' }
      >;
    } & { readonly __typename: 'Path' }
  >;
} & { readonly __typename: 'Query' };

export type ExamplePairsQueryVariables = Exact<{ [key: string]: never }>;

export type ExamplePairsQuery = {
  readonly people: {
    readonly nodes: ReadonlyArray<
      {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly relations: {
          readonly nodes: ReadonlyArray<
            {
              readonly id: string;
              readonly object:
                | ({ readonly id: string } & {
                    readonly __typename:
                      'Article' | 'Document' | 'Metric' | 'Relation';
                  })
                | ({
                    readonly id: string;
                    readonly timeline: {
                      readonly nodes: ReadonlyArray<
                        {
                          readonly id: string;
                          readonly participants: {
                            readonly nodes: ReadonlyArray<
                              {
                                readonly id: string;
                                readonly kind: EntityKind;
                                readonly name: string;
                              } & {
                                readonly __typename:
                                  | 'Community'
                                  | 'District'
                                  | 'Enterprise'
                                  | 'Event'
                                  | 'Organization'
                                  | 'Person'
                                  | 'Place'
                                  | 'Program'
                                  | 'Street';
                              }
                            >;
                          } & { readonly __typename: 'EntityConnection' };
                        } & { readonly __typename: 'Event' }
                      >;
                    } & { readonly __typename: 'EventConnection' };
                  } & {
                    readonly __typename:
                      | 'Community'
                      | 'District'
                      | 'Enterprise'
                      | 'Event'
                      | 'Organization'
                      | 'Person'
                      | 'Place'
                      | 'Program'
                      | 'Street';
                  });
            } & { readonly __typename: 'Relation' }
          >;
        } & { readonly __typename: 'RelationConnection' };
      } & { readonly __typename: 'Person' }
    >;
  } & { readonly __typename: 'PersonConnection' };
} & { readonly __typename: 'Query' };

export type EntityPageQueryVariables = Exact<{
  id: string | number;
}>;

export type EntityPageQuery = {
  readonly node:
    | ({ readonly id: string } & {
        readonly __typename: 'Article' | 'Document' | 'Metric' | 'Relation';
      })
    | ({
        readonly aliases: ReadonlyArray<string>;
        readonly pinyin: string;
        readonly sourceNames: ReadonlyArray<string>;
        readonly summary: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly communityType: CommunityType | null;
        readonly relationCounts: ReadonlyArray<
          {
            readonly type: RelationType;
            readonly direction: Direction;
            readonly count: number;
          } & { readonly __typename: 'RelationCount' }
        >;
        readonly within:
          | ({
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly within:
                | ({
                    readonly id: string;
                    readonly kind: EntityKind;
                    readonly name: string;
                    readonly within:
                      | ({
                          readonly id: string;
                          readonly kind: EntityKind;
                          readonly name: string;
                          readonly within:
                            | ({
                                readonly id: string;
                                readonly kind: EntityKind;
                                readonly name: string;
                              } & {
                                readonly __typename:
                                  | 'Community'
                                  | 'District'
                                  | 'Enterprise'
                                  | 'Event'
                                  | 'Organization'
                                  | 'Person'
                                  | 'Place'
                                  | 'Program'
                                  | 'Street';
                              })
                            | null;
                        } & {
                          readonly __typename:
                            | 'Community'
                            | 'District'
                            | 'Enterprise'
                            | 'Event'
                            | 'Organization'
                            | 'Person'
                            | 'Place'
                            | 'Program'
                            | 'Street';
                        })
                      | null;
                  } & {
                    readonly __typename:
                      | 'Community'
                      | 'District'
                      | 'Enterprise'
                      | 'Event'
                      | 'Organization'
                      | 'Person'
                      | 'Place'
                      | 'Program'
                      | 'Street';
                  })
                | null;
            } & {
              readonly __typename:
                | 'Community'
                | 'District'
                | 'Enterprise'
                | 'Event'
                | 'Organization'
                | 'Person'
                | 'Place'
                | 'Program'
                | 'Street';
            })
          | null;
        readonly timeline: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly role: string | null;
              readonly node: {
                readonly date: string | null;
                readonly eventType: EventType | null;
                readonly statement: string | null;
                readonly id: string;
                readonly kind: EntityKind;
                readonly name: string;
              } & { readonly __typename: 'Event' };
            } & { readonly __typename: 'EventEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'EventConnection' };
        readonly metrics: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly node: {
                readonly id: string;
                readonly name: string;
                readonly value: number;
                readonly valueTo: number | null;
                readonly unit: string;
                readonly qualifier: MetricQualifier;
                readonly period: string | null;
                readonly statement: string | null;
              } & { readonly __typename: 'Metric' };
            } & { readonly __typename: 'MetricEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'MetricConnection' };
        readonly mentions: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly node: {
                readonly id: string;
                readonly surface: string | null;
                readonly paragraph: number;
                readonly article: {
                  readonly id: string;
                  readonly title: string;
                  readonly document: {
                    readonly id: string;
                    readonly title: string;
                    readonly publisher: string | null;
                    readonly date: string | null;
                  } & { readonly __typename: 'Document' };
                } & { readonly __typename: 'Article' };
              } & { readonly __typename: 'Mention' };
            } & { readonly __typename: 'MentionEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'MentionConnection' };
      } & { readonly __typename: 'Community' })
    | ({
        readonly aliases: ReadonlyArray<string>;
        readonly pinyin: string;
        readonly sourceNames: ReadonlyArray<string>;
        readonly summary: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly code: string | null;
        readonly districtLevel: DistrictLevel | null;
        readonly relationCounts: ReadonlyArray<
          {
            readonly type: RelationType;
            readonly direction: Direction;
            readonly count: number;
          } & { readonly __typename: 'RelationCount' }
        >;
        readonly within:
          | ({
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly within:
                | ({
                    readonly id: string;
                    readonly kind: EntityKind;
                    readonly name: string;
                    readonly within:
                      | ({
                          readonly id: string;
                          readonly kind: EntityKind;
                          readonly name: string;
                          readonly within:
                            | ({
                                readonly id: string;
                                readonly kind: EntityKind;
                                readonly name: string;
                              } & {
                                readonly __typename:
                                  | 'Community'
                                  | 'District'
                                  | 'Enterprise'
                                  | 'Event'
                                  | 'Organization'
                                  | 'Person'
                                  | 'Place'
                                  | 'Program'
                                  | 'Street';
                              })
                            | null;
                        } & {
                          readonly __typename:
                            | 'Community'
                            | 'District'
                            | 'Enterprise'
                            | 'Event'
                            | 'Organization'
                            | 'Person'
                            | 'Place'
                            | 'Program'
                            | 'Street';
                        })
                      | null;
                  } & {
                    readonly __typename:
                      | 'Community'
                      | 'District'
                      | 'Enterprise'
                      | 'Event'
                      | 'Organization'
                      | 'Person'
                      | 'Place'
                      | 'Program'
                      | 'Street';
                  })
                | null;
            } & {
              readonly __typename:
                | 'Community'
                | 'District'
                | 'Enterprise'
                | 'Event'
                | 'Organization'
                | 'Person'
                | 'Place'
                | 'Program'
                | 'Street';
            })
          | null;
        readonly timeline: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly role: string | null;
              readonly node: {
                readonly date: string | null;
                readonly eventType: EventType | null;
                readonly statement: string | null;
                readonly id: string;
                readonly kind: EntityKind;
                readonly name: string;
              } & { readonly __typename: 'Event' };
            } & { readonly __typename: 'EventEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'EventConnection' };
        readonly metrics: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly node: {
                readonly id: string;
                readonly name: string;
                readonly value: number;
                readonly valueTo: number | null;
                readonly unit: string;
                readonly qualifier: MetricQualifier;
                readonly period: string | null;
                readonly statement: string | null;
              } & { readonly __typename: 'Metric' };
            } & { readonly __typename: 'MetricEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'MetricConnection' };
        readonly mentions: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly node: {
                readonly id: string;
                readonly surface: string | null;
                readonly paragraph: number;
                readonly article: {
                  readonly id: string;
                  readonly title: string;
                  readonly document: {
                    readonly id: string;
                    readonly title: string;
                    readonly publisher: string | null;
                    readonly date: string | null;
                  } & { readonly __typename: 'Document' };
                } & { readonly __typename: 'Article' };
              } & { readonly __typename: 'Mention' };
            } & { readonly __typename: 'MentionEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'MentionConnection' };
      } & { readonly __typename: 'District' })
    | ({
        readonly aliases: ReadonlyArray<string>;
        readonly pinyin: string;
        readonly sourceNames: ReadonlyArray<string>;
        readonly summary: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly industry: string | null;
        readonly relationCounts: ReadonlyArray<
          {
            readonly type: RelationType;
            readonly direction: Direction;
            readonly count: number;
          } & { readonly __typename: 'RelationCount' }
        >;
        readonly within:
          | ({
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly within:
                | ({
                    readonly id: string;
                    readonly kind: EntityKind;
                    readonly name: string;
                    readonly within:
                      | ({
                          readonly id: string;
                          readonly kind: EntityKind;
                          readonly name: string;
                          readonly within:
                            | ({
                                readonly id: string;
                                readonly kind: EntityKind;
                                readonly name: string;
                              } & {
                                readonly __typename:
                                  | 'Community'
                                  | 'District'
                                  | 'Enterprise'
                                  | 'Event'
                                  | 'Organization'
                                  | 'Person'
                                  | 'Place'
                                  | 'Program'
                                  | 'Street';
                              })
                            | null;
                        } & {
                          readonly __typename:
                            | 'Community'
                            | 'District'
                            | 'Enterprise'
                            | 'Event'
                            | 'Organization'
                            | 'Person'
                            | 'Place'
                            | 'Program'
                            | 'Street';
                        })
                      | null;
                  } & {
                    readonly __typename:
                      | 'Community'
                      | 'District'
                      | 'Enterprise'
                      | 'Event'
                      | 'Organization'
                      | 'Person'
                      | 'Place'
                      | 'Program'
                      | 'Street';
                  })
                | null;
            } & {
              readonly __typename:
                | 'Community'
                | 'District'
                | 'Enterprise'
                | 'Event'
                | 'Organization'
                | 'Person'
                | 'Place'
                | 'Program'
                | 'Street';
            })
          | null;
        readonly timeline: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly role: string | null;
              readonly node: {
                readonly date: string | null;
                readonly eventType: EventType | null;
                readonly statement: string | null;
                readonly id: string;
                readonly kind: EntityKind;
                readonly name: string;
              } & { readonly __typename: 'Event' };
            } & { readonly __typename: 'EventEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'EventConnection' };
        readonly metrics: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly node: {
                readonly id: string;
                readonly name: string;
                readonly value: number;
                readonly valueTo: number | null;
                readonly unit: string;
                readonly qualifier: MetricQualifier;
                readonly period: string | null;
                readonly statement: string | null;
              } & { readonly __typename: 'Metric' };
            } & { readonly __typename: 'MetricEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'MetricConnection' };
        readonly mentions: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly node: {
                readonly id: string;
                readonly surface: string | null;
                readonly paragraph: number;
                readonly article: {
                  readonly id: string;
                  readonly title: string;
                  readonly document: {
                    readonly id: string;
                    readonly title: string;
                    readonly publisher: string | null;
                    readonly date: string | null;
                  } & { readonly __typename: 'Document' };
                } & { readonly __typename: 'Article' };
              } & { readonly __typename: 'Mention' };
            } & { readonly __typename: 'MentionEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'MentionConnection' };
      } & { readonly __typename: 'Enterprise' })
    | ({
        readonly aliases: ReadonlyArray<string>;
        readonly pinyin: string;
        readonly sourceNames: ReadonlyArray<string>;
        readonly summary: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly eventType: EventType | null;
        readonly date: string | null;
        readonly statement: string | null;
        readonly relationCounts: ReadonlyArray<
          {
            readonly type: RelationType;
            readonly direction: Direction;
            readonly count: number;
          } & { readonly __typename: 'RelationCount' }
        >;
        readonly within:
          | ({
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly within:
                | ({
                    readonly id: string;
                    readonly kind: EntityKind;
                    readonly name: string;
                    readonly within:
                      | ({
                          readonly id: string;
                          readonly kind: EntityKind;
                          readonly name: string;
                          readonly within:
                            | ({
                                readonly id: string;
                                readonly kind: EntityKind;
                                readonly name: string;
                              } & {
                                readonly __typename:
                                  | 'Community'
                                  | 'District'
                                  | 'Enterprise'
                                  | 'Event'
                                  | 'Organization'
                                  | 'Person'
                                  | 'Place'
                                  | 'Program'
                                  | 'Street';
                              })
                            | null;
                        } & {
                          readonly __typename:
                            | 'Community'
                            | 'District'
                            | 'Enterprise'
                            | 'Event'
                            | 'Organization'
                            | 'Person'
                            | 'Place'
                            | 'Program'
                            | 'Street';
                        })
                      | null;
                  } & {
                    readonly __typename:
                      | 'Community'
                      | 'District'
                      | 'Enterprise'
                      | 'Event'
                      | 'Organization'
                      | 'Person'
                      | 'Place'
                      | 'Program'
                      | 'Street';
                  })
                | null;
            } & {
              readonly __typename:
                | 'Community'
                | 'District'
                | 'Enterprise'
                | 'Event'
                | 'Organization'
                | 'Person'
                | 'Place'
                | 'Program'
                | 'Street';
            })
          | null;
        readonly timeline: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly role: string | null;
              readonly node: {
                readonly date: string | null;
                readonly eventType: EventType | null;
                readonly statement: string | null;
                readonly id: string;
                readonly kind: EntityKind;
                readonly name: string;
              } & { readonly __typename: 'Event' };
            } & { readonly __typename: 'EventEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'EventConnection' };
        readonly metrics: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly node: {
                readonly id: string;
                readonly name: string;
                readonly value: number;
                readonly valueTo: number | null;
                readonly unit: string;
                readonly qualifier: MetricQualifier;
                readonly period: string | null;
                readonly statement: string | null;
              } & { readonly __typename: 'Metric' };
            } & { readonly __typename: 'MetricEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'MetricConnection' };
        readonly mentions: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly node: {
                readonly id: string;
                readonly surface: string | null;
                readonly paragraph: number;
                readonly article: {
                  readonly id: string;
                  readonly title: string;
                  readonly document: {
                    readonly id: string;
                    readonly title: string;
                    readonly publisher: string | null;
                    readonly date: string | null;
                  } & { readonly __typename: 'Document' };
                } & { readonly __typename: 'Article' };
              } & { readonly __typename: 'Mention' };
            } & { readonly __typename: 'MentionEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'MentionConnection' };
        readonly place: {
          readonly edges: ReadonlyArray<
            {
              readonly statement: string | null;
              readonly relation:
                | ({ readonly id: string } & {
                    readonly __typename: 'Relation';
                  })
                | null;
              readonly node: {
                readonly id: string;
                readonly kind: EntityKind;
                readonly name: string;
              } & {
                readonly __typename:
                  | 'Community'
                  | 'District'
                  | 'Enterprise'
                  | 'Event'
                  | 'Organization'
                  | 'Person'
                  | 'Place'
                  | 'Program'
                  | 'Street';
              };
            } & { readonly __typename: 'EntityEdge' }
          >;
        } & { readonly __typename: 'EntityConnection' };
        readonly participants: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly role: string | null;
              readonly statement: string | null;
              readonly relation:
                | ({ readonly id: string } & {
                    readonly __typename: 'Relation';
                  })
                | null;
              readonly node: {
                readonly id: string;
                readonly kind: EntityKind;
                readonly name: string;
              } & {
                readonly __typename:
                  | 'Community'
                  | 'District'
                  | 'Enterprise'
                  | 'Event'
                  | 'Organization'
                  | 'Person'
                  | 'Place'
                  | 'Program'
                  | 'Street';
              };
            } & { readonly __typename: 'EntityEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'EntityConnection' };
      } & { readonly __typename: 'Event' })
    | ({
        readonly aliases: ReadonlyArray<string>;
        readonly pinyin: string;
        readonly sourceNames: ReadonlyArray<string>;
        readonly summary: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly organizationType: OrganizationType | null;
        readonly relationCounts: ReadonlyArray<
          {
            readonly type: RelationType;
            readonly direction: Direction;
            readonly count: number;
          } & { readonly __typename: 'RelationCount' }
        >;
        readonly within:
          | ({
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly within:
                | ({
                    readonly id: string;
                    readonly kind: EntityKind;
                    readonly name: string;
                    readonly within:
                      | ({
                          readonly id: string;
                          readonly kind: EntityKind;
                          readonly name: string;
                          readonly within:
                            | ({
                                readonly id: string;
                                readonly kind: EntityKind;
                                readonly name: string;
                              } & {
                                readonly __typename:
                                  | 'Community'
                                  | 'District'
                                  | 'Enterprise'
                                  | 'Event'
                                  | 'Organization'
                                  | 'Person'
                                  | 'Place'
                                  | 'Program'
                                  | 'Street';
                              })
                            | null;
                        } & {
                          readonly __typename:
                            | 'Community'
                            | 'District'
                            | 'Enterprise'
                            | 'Event'
                            | 'Organization'
                            | 'Person'
                            | 'Place'
                            | 'Program'
                            | 'Street';
                        })
                      | null;
                  } & {
                    readonly __typename:
                      | 'Community'
                      | 'District'
                      | 'Enterprise'
                      | 'Event'
                      | 'Organization'
                      | 'Person'
                      | 'Place'
                      | 'Program'
                      | 'Street';
                  })
                | null;
            } & {
              readonly __typename:
                | 'Community'
                | 'District'
                | 'Enterprise'
                | 'Event'
                | 'Organization'
                | 'Person'
                | 'Place'
                | 'Program'
                | 'Street';
            })
          | null;
        readonly timeline: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly role: string | null;
              readonly node: {
                readonly date: string | null;
                readonly eventType: EventType | null;
                readonly statement: string | null;
                readonly id: string;
                readonly kind: EntityKind;
                readonly name: string;
              } & { readonly __typename: 'Event' };
            } & { readonly __typename: 'EventEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'EventConnection' };
        readonly metrics: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly node: {
                readonly id: string;
                readonly name: string;
                readonly value: number;
                readonly valueTo: number | null;
                readonly unit: string;
                readonly qualifier: MetricQualifier;
                readonly period: string | null;
                readonly statement: string | null;
              } & { readonly __typename: 'Metric' };
            } & { readonly __typename: 'MetricEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'MetricConnection' };
        readonly mentions: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly node: {
                readonly id: string;
                readonly surface: string | null;
                readonly paragraph: number;
                readonly article: {
                  readonly id: string;
                  readonly title: string;
                  readonly document: {
                    readonly id: string;
                    readonly title: string;
                    readonly publisher: string | null;
                    readonly date: string | null;
                  } & { readonly __typename: 'Document' };
                } & { readonly __typename: 'Article' };
              } & { readonly __typename: 'Mention' };
            } & { readonly __typename: 'MentionEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'MentionConnection' };
      } & { readonly __typename: 'Organization' })
    | ({
        readonly aliases: ReadonlyArray<string>;
        readonly pinyin: string;
        readonly sourceNames: ReadonlyArray<string>;
        readonly summary: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly relationCounts: ReadonlyArray<
          {
            readonly type: RelationType;
            readonly direction: Direction;
            readonly count: number;
          } & { readonly __typename: 'RelationCount' }
        >;
        readonly within:
          | ({
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly within:
                | ({
                    readonly id: string;
                    readonly kind: EntityKind;
                    readonly name: string;
                    readonly within:
                      | ({
                          readonly id: string;
                          readonly kind: EntityKind;
                          readonly name: string;
                          readonly within:
                            | ({
                                readonly id: string;
                                readonly kind: EntityKind;
                                readonly name: string;
                              } & {
                                readonly __typename:
                                  | 'Community'
                                  | 'District'
                                  | 'Enterprise'
                                  | 'Event'
                                  | 'Organization'
                                  | 'Person'
                                  | 'Place'
                                  | 'Program'
                                  | 'Street';
                              })
                            | null;
                        } & {
                          readonly __typename:
                            | 'Community'
                            | 'District'
                            | 'Enterprise'
                            | 'Event'
                            | 'Organization'
                            | 'Person'
                            | 'Place'
                            | 'Program'
                            | 'Street';
                        })
                      | null;
                  } & {
                    readonly __typename:
                      | 'Community'
                      | 'District'
                      | 'Enterprise'
                      | 'Event'
                      | 'Organization'
                      | 'Person'
                      | 'Place'
                      | 'Program'
                      | 'Street';
                  })
                | null;
            } & {
              readonly __typename:
                | 'Community'
                | 'District'
                | 'Enterprise'
                | 'Event'
                | 'Organization'
                | 'Person'
                | 'Place'
                | 'Program'
                | 'Street';
            })
          | null;
        readonly timeline: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly role: string | null;
              readonly node: {
                readonly date: string | null;
                readonly eventType: EventType | null;
                readonly statement: string | null;
                readonly id: string;
                readonly kind: EntityKind;
                readonly name: string;
              } & { readonly __typename: 'Event' };
            } & { readonly __typename: 'EventEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'EventConnection' };
        readonly metrics: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly node: {
                readonly id: string;
                readonly name: string;
                readonly value: number;
                readonly valueTo: number | null;
                readonly unit: string;
                readonly qualifier: MetricQualifier;
                readonly period: string | null;
                readonly statement: string | null;
              } & { readonly __typename: 'Metric' };
            } & { readonly __typename: 'MetricEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'MetricConnection' };
        readonly mentions: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly node: {
                readonly id: string;
                readonly surface: string | null;
                readonly paragraph: number;
                readonly article: {
                  readonly id: string;
                  readonly title: string;
                  readonly document: {
                    readonly id: string;
                    readonly title: string;
                    readonly publisher: string | null;
                    readonly date: string | null;
                  } & { readonly __typename: 'Document' };
                } & { readonly __typename: 'Article' };
              } & { readonly __typename: 'Mention' };
            } & { readonly __typename: 'MentionEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'MentionConnection' };
      } & { readonly __typename: 'Person' })
    | ({
        readonly aliases: ReadonlyArray<string>;
        readonly pinyin: string;
        readonly sourceNames: ReadonlyArray<string>;
        readonly summary: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly placeType: PlaceType | null;
        readonly relationCounts: ReadonlyArray<
          {
            readonly type: RelationType;
            readonly direction: Direction;
            readonly count: number;
          } & { readonly __typename: 'RelationCount' }
        >;
        readonly within:
          | ({
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly within:
                | ({
                    readonly id: string;
                    readonly kind: EntityKind;
                    readonly name: string;
                    readonly within:
                      | ({
                          readonly id: string;
                          readonly kind: EntityKind;
                          readonly name: string;
                          readonly within:
                            | ({
                                readonly id: string;
                                readonly kind: EntityKind;
                                readonly name: string;
                              } & {
                                readonly __typename:
                                  | 'Community'
                                  | 'District'
                                  | 'Enterprise'
                                  | 'Event'
                                  | 'Organization'
                                  | 'Person'
                                  | 'Place'
                                  | 'Program'
                                  | 'Street';
                              })
                            | null;
                        } & {
                          readonly __typename:
                            | 'Community'
                            | 'District'
                            | 'Enterprise'
                            | 'Event'
                            | 'Organization'
                            | 'Person'
                            | 'Place'
                            | 'Program'
                            | 'Street';
                        })
                      | null;
                  } & {
                    readonly __typename:
                      | 'Community'
                      | 'District'
                      | 'Enterprise'
                      | 'Event'
                      | 'Organization'
                      | 'Person'
                      | 'Place'
                      | 'Program'
                      | 'Street';
                  })
                | null;
            } & {
              readonly __typename:
                | 'Community'
                | 'District'
                | 'Enterprise'
                | 'Event'
                | 'Organization'
                | 'Person'
                | 'Place'
                | 'Program'
                | 'Street';
            })
          | null;
        readonly timeline: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly role: string | null;
              readonly node: {
                readonly date: string | null;
                readonly eventType: EventType | null;
                readonly statement: string | null;
                readonly id: string;
                readonly kind: EntityKind;
                readonly name: string;
              } & { readonly __typename: 'Event' };
            } & { readonly __typename: 'EventEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'EventConnection' };
        readonly metrics: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly node: {
                readonly id: string;
                readonly name: string;
                readonly value: number;
                readonly valueTo: number | null;
                readonly unit: string;
                readonly qualifier: MetricQualifier;
                readonly period: string | null;
                readonly statement: string | null;
              } & { readonly __typename: 'Metric' };
            } & { readonly __typename: 'MetricEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'MetricConnection' };
        readonly mentions: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly node: {
                readonly id: string;
                readonly surface: string | null;
                readonly paragraph: number;
                readonly article: {
                  readonly id: string;
                  readonly title: string;
                  readonly document: {
                    readonly id: string;
                    readonly title: string;
                    readonly publisher: string | null;
                    readonly date: string | null;
                  } & { readonly __typename: 'Document' };
                } & { readonly __typename: 'Article' };
              } & { readonly __typename: 'Mention' };
            } & { readonly __typename: 'MentionEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'MentionConnection' };
      } & { readonly __typename: 'Place' })
    | ({
        readonly aliases: ReadonlyArray<string>;
        readonly pinyin: string;
        readonly sourceNames: ReadonlyArray<string>;
        readonly summary: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly programType: ProgramType | null;
        readonly relationCounts: ReadonlyArray<
          {
            readonly type: RelationType;
            readonly direction: Direction;
            readonly count: number;
          } & { readonly __typename: 'RelationCount' }
        >;
        readonly within:
          | ({
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly within:
                | ({
                    readonly id: string;
                    readonly kind: EntityKind;
                    readonly name: string;
                    readonly within:
                      | ({
                          readonly id: string;
                          readonly kind: EntityKind;
                          readonly name: string;
                          readonly within:
                            | ({
                                readonly id: string;
                                readonly kind: EntityKind;
                                readonly name: string;
                              } & {
                                readonly __typename:
                                  | 'Community'
                                  | 'District'
                                  | 'Enterprise'
                                  | 'Event'
                                  | 'Organization'
                                  | 'Person'
                                  | 'Place'
                                  | 'Program'
                                  | 'Street';
                              })
                            | null;
                        } & {
                          readonly __typename:
                            | 'Community'
                            | 'District'
                            | 'Enterprise'
                            | 'Event'
                            | 'Organization'
                            | 'Person'
                            | 'Place'
                            | 'Program'
                            | 'Street';
                        })
                      | null;
                  } & {
                    readonly __typename:
                      | 'Community'
                      | 'District'
                      | 'Enterprise'
                      | 'Event'
                      | 'Organization'
                      | 'Person'
                      | 'Place'
                      | 'Program'
                      | 'Street';
                  })
                | null;
            } & {
              readonly __typename:
                | 'Community'
                | 'District'
                | 'Enterprise'
                | 'Event'
                | 'Organization'
                | 'Person'
                | 'Place'
                | 'Program'
                | 'Street';
            })
          | null;
        readonly timeline: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly role: string | null;
              readonly node: {
                readonly date: string | null;
                readonly eventType: EventType | null;
                readonly statement: string | null;
                readonly id: string;
                readonly kind: EntityKind;
                readonly name: string;
              } & { readonly __typename: 'Event' };
            } & { readonly __typename: 'EventEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'EventConnection' };
        readonly metrics: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly node: {
                readonly id: string;
                readonly name: string;
                readonly value: number;
                readonly valueTo: number | null;
                readonly unit: string;
                readonly qualifier: MetricQualifier;
                readonly period: string | null;
                readonly statement: string | null;
              } & { readonly __typename: 'Metric' };
            } & { readonly __typename: 'MetricEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'MetricConnection' };
        readonly mentions: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly node: {
                readonly id: string;
                readonly surface: string | null;
                readonly paragraph: number;
                readonly article: {
                  readonly id: string;
                  readonly title: string;
                  readonly document: {
                    readonly id: string;
                    readonly title: string;
                    readonly publisher: string | null;
                    readonly date: string | null;
                  } & { readonly __typename: 'Document' };
                } & { readonly __typename: 'Article' };
              } & { readonly __typename: 'Mention' };
            } & { readonly __typename: 'MentionEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'MentionConnection' };
      } & { readonly __typename: 'Program' })
    | ({
        readonly aliases: ReadonlyArray<string>;
        readonly pinyin: string;
        readonly sourceNames: ReadonlyArray<string>;
        readonly summary: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly code: string | null;
        readonly streetLevel: StreetLevel | null;
        readonly relationCounts: ReadonlyArray<
          {
            readonly type: RelationType;
            readonly direction: Direction;
            readonly count: number;
          } & { readonly __typename: 'RelationCount' }
        >;
        readonly within:
          | ({
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly within:
                | ({
                    readonly id: string;
                    readonly kind: EntityKind;
                    readonly name: string;
                    readonly within:
                      | ({
                          readonly id: string;
                          readonly kind: EntityKind;
                          readonly name: string;
                          readonly within:
                            | ({
                                readonly id: string;
                                readonly kind: EntityKind;
                                readonly name: string;
                              } & {
                                readonly __typename:
                                  | 'Community'
                                  | 'District'
                                  | 'Enterprise'
                                  | 'Event'
                                  | 'Organization'
                                  | 'Person'
                                  | 'Place'
                                  | 'Program'
                                  | 'Street';
                              })
                            | null;
                        } & {
                          readonly __typename:
                            | 'Community'
                            | 'District'
                            | 'Enterprise'
                            | 'Event'
                            | 'Organization'
                            | 'Person'
                            | 'Place'
                            | 'Program'
                            | 'Street';
                        })
                      | null;
                  } & {
                    readonly __typename:
                      | 'Community'
                      | 'District'
                      | 'Enterprise'
                      | 'Event'
                      | 'Organization'
                      | 'Person'
                      | 'Place'
                      | 'Program'
                      | 'Street';
                  })
                | null;
            } & {
              readonly __typename:
                | 'Community'
                | 'District'
                | 'Enterprise'
                | 'Event'
                | 'Organization'
                | 'Person'
                | 'Place'
                | 'Program'
                | 'Street';
            })
          | null;
        readonly timeline: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly role: string | null;
              readonly node: {
                readonly date: string | null;
                readonly eventType: EventType | null;
                readonly statement: string | null;
                readonly id: string;
                readonly kind: EntityKind;
                readonly name: string;
              } & { readonly __typename: 'Event' };
            } & { readonly __typename: 'EventEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'EventConnection' };
        readonly metrics: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly node: {
                readonly id: string;
                readonly name: string;
                readonly value: number;
                readonly valueTo: number | null;
                readonly unit: string;
                readonly qualifier: MetricQualifier;
                readonly period: string | null;
                readonly statement: string | null;
              } & { readonly __typename: 'Metric' };
            } & { readonly __typename: 'MetricEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'MetricConnection' };
        readonly mentions: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly node: {
                readonly id: string;
                readonly surface: string | null;
                readonly paragraph: number;
                readonly article: {
                  readonly id: string;
                  readonly title: string;
                  readonly document: {
                    readonly id: string;
                    readonly title: string;
                    readonly publisher: string | null;
                    readonly date: string | null;
                  } & { readonly __typename: 'Document' };
                } & { readonly __typename: 'Article' };
              } & { readonly __typename: 'Mention' };
            } & { readonly __typename: 'MentionEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'MentionConnection' };
      } & { readonly __typename: 'Street' })
    | null;
} & { readonly __typename: 'Query' };

type OwnProperties_7f9gFeIgXsvtKnyumLxwzk9kGlaUiGqdk4h89GaTm0_Fragment = {
  readonly __typename:
    'Article' | 'Document' | 'Event' | 'Metric' | 'Person' | 'Relation';
};

type OwnProperties_Community_Fragment = {
  readonly communityType: CommunityType | null;
} & { readonly __typename: 'Community' };

type OwnProperties_District_Fragment = {
  readonly code: string | null;
  readonly districtLevel: DistrictLevel | null;
} & { readonly __typename: 'District' };

type OwnProperties_Enterprise_Fragment = {
  readonly industry: string | null;
} & { readonly __typename: 'Enterprise' };

type OwnProperties_Organization_Fragment = {
  readonly organizationType: OrganizationType | null;
} & { readonly __typename: 'Organization' };

type OwnProperties_Place_Fragment = { readonly placeType: PlaceType | null } & {
  readonly __typename: 'Place';
};

type OwnProperties_Program_Fragment = {
  readonly programType: ProgramType | null;
} & { readonly __typename: 'Program' };

type OwnProperties_Street_Fragment = {
  readonly code: string | null;
  readonly streetLevel: StreetLevel | null;
} & { readonly __typename: 'Street' };

export type OwnPropertiesFragment =
  | OwnProperties_7f9gFeIgXsvtKnyumLxwzk9kGlaUiGqdk4h89GaTm0_Fragment
  | OwnProperties_Community_Fragment
  | OwnProperties_District_Fragment
  | OwnProperties_Enterprise_Fragment
  | OwnProperties_Organization_Fragment
  | OwnProperties_Place_Fragment
  | OwnProperties_Program_Fragment
  | OwnProperties_Street_Fragment;

export type EventDetailsFragment = {
  readonly eventType: EventType | null;
  readonly date: string | null;
  readonly statement: string | null;
  readonly place: {
    readonly edges: ReadonlyArray<
      {
        readonly statement: string | null;
        readonly relation:
          | ({ readonly id: string } & { readonly __typename: 'Relation' })
          | null;
        readonly node: {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
        } & {
          readonly __typename:
            | 'Community'
            | 'District'
            | 'Enterprise'
            | 'Event'
            | 'Organization'
            | 'Person'
            | 'Place'
            | 'Program'
            | 'Street';
        };
      } & { readonly __typename: 'EntityEdge' }
    >;
  } & { readonly __typename: 'EntityConnection' };
  readonly participants: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<
      {
        readonly cursor: string;
        readonly role: string | null;
        readonly statement: string | null;
        readonly relation:
          | ({ readonly id: string } & { readonly __typename: 'Relation' })
          | null;
        readonly node: {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
        } & {
          readonly __typename:
            | 'Community'
            | 'District'
            | 'Enterprise'
            | 'Event'
            | 'Organization'
            | 'Person'
            | 'Place'
            | 'Program'
            | 'Street';
        };
      } & { readonly __typename: 'EntityEdge' }
    >;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    } & { readonly __typename: 'PageInfo' };
  } & { readonly __typename: 'EntityConnection' };
} & { readonly __typename: 'Event' };

export type FigureFragment = {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly valueTo: number | null;
  readonly unit: string;
  readonly qualifier: MetricQualifier;
  readonly period: string | null;
  readonly statement: string | null;
} & { readonly __typename: 'Metric' };

export type FigureEdgeFragment = {
  readonly cursor: string;
  readonly node: {
    readonly id: string;
    readonly name: string;
    readonly value: number;
    readonly valueTo: number | null;
    readonly unit: string;
    readonly qualifier: MetricQualifier;
    readonly period: string | null;
    readonly statement: string | null;
  } & { readonly __typename: 'Metric' };
} & { readonly __typename: 'MetricEdge' };

export type EntityFiguresQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;

export type EntityFiguresQuery = {
  readonly node:
    | ({ readonly id: string } & {
        readonly __typename: 'Article' | 'Document' | 'Metric' | 'Relation';
      })
    | ({
        readonly id: string;
        readonly metrics: {
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly node: {
                readonly id: string;
                readonly name: string;
                readonly value: number;
                readonly valueTo: number | null;
                readonly unit: string;
                readonly qualifier: MetricQualifier;
                readonly period: string | null;
                readonly statement: string | null;
              } & { readonly __typename: 'Metric' };
            } & { readonly __typename: 'MetricEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'MetricConnection' };
      } & {
        readonly __typename:
          | 'Community'
          | 'District'
          | 'Enterprise'
          | 'Event'
          | 'Organization'
          | 'Person'
          | 'Place'
          | 'Program'
          | 'Street';
      })
    | null;
} & { readonly __typename: 'Query' };

export type LinkRowFragment = {
  readonly cursor: string;
  readonly other:
    | ({ readonly title: string; readonly id: string } & {
        readonly __typename: 'Article';
      })
    | ({
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
      } & {
        readonly __typename:
          | 'Community'
          | 'District'
          | 'Enterprise'
          | 'Event'
          | 'Organization'
          | 'Person'
          | 'Place'
          | 'Program'
          | 'Street';
      })
    | ({ readonly id: string } & {
        readonly __typename: 'Document' | 'Metric' | 'Relation';
      });
  readonly node: {
    readonly id: string;
    readonly statement: string;
    readonly title: string | null;
    readonly role: string | null;
    readonly date: string | null;
    readonly validFrom: string | null;
    readonly validTo: string | null;
  } & { readonly __typename: 'Relation' };
} & { readonly __typename: 'RelationEdge' };

export type EntityLinksQueryVariables = Exact<{
  id: string | number;
  type: RelationType;
  direction: Direction;
  first: number;
  after?: string | null | undefined;
}>;

export type EntityLinksQuery = {
  readonly node:
    | ({ readonly id: string } & {
        readonly __typename: 'Article' | 'Document' | 'Metric' | 'Relation';
      })
    | ({
        readonly id: string;
        readonly relations: {
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly other:
                | ({ readonly title: string; readonly id: string } & {
                    readonly __typename: 'Article';
                  })
                | ({
                    readonly id: string;
                    readonly kind: EntityKind;
                    readonly name: string;
                  } & {
                    readonly __typename:
                      | 'Community'
                      | 'District'
                      | 'Enterprise'
                      | 'Event'
                      | 'Organization'
                      | 'Person'
                      | 'Place'
                      | 'Program'
                      | 'Street';
                  })
                | ({ readonly id: string } & {
                    readonly __typename: 'Document' | 'Metric' | 'Relation';
                  });
              readonly node: {
                readonly id: string;
                readonly statement: string;
                readonly title: string | null;
                readonly role: string | null;
                readonly date: string | null;
                readonly validFrom: string | null;
                readonly validTo: string | null;
              } & { readonly __typename: 'Relation' };
            } & { readonly __typename: 'RelationEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'RelationConnection' };
      } & {
        readonly __typename:
          | 'Community'
          | 'District'
          | 'Enterprise'
          | 'Event'
          | 'Organization'
          | 'Person'
          | 'Place'
          | 'Program'
          | 'Street';
      })
    | null;
} & { readonly __typename: 'Query' };

export type MentionRowFragment = {
  readonly cursor: string;
  readonly node: {
    readonly id: string;
    readonly surface: string | null;
    readonly paragraph: number;
    readonly article: {
      readonly id: string;
      readonly title: string;
      readonly document: {
        readonly id: string;
        readonly title: string;
        readonly publisher: string | null;
        readonly date: string | null;
      } & { readonly __typename: 'Document' };
    } & { readonly __typename: 'Article' };
  } & { readonly __typename: 'Mention' };
} & { readonly __typename: 'MentionEdge' };

export type EntityMentionsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;

export type EntityMentionsQuery = {
  readonly node:
    | ({ readonly id: string } & {
        readonly __typename: 'Article' | 'Document' | 'Metric' | 'Relation';
      })
    | ({
        readonly id: string;
        readonly mentions: {
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly node: {
                readonly id: string;
                readonly surface: string | null;
                readonly paragraph: number;
                readonly article: {
                  readonly id: string;
                  readonly title: string;
                  readonly document: {
                    readonly id: string;
                    readonly title: string;
                    readonly publisher: string | null;
                    readonly date: string | null;
                  } & { readonly __typename: 'Document' };
                } & { readonly __typename: 'Article' };
              } & { readonly __typename: 'Mention' };
            } & { readonly __typename: 'MentionEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'MentionConnection' };
      } & {
        readonly __typename:
          | 'Community'
          | 'District'
          | 'Enterprise'
          | 'Event'
          | 'Organization'
          | 'Person'
          | 'Place'
          | 'Program'
          | 'Street';
      })
    | null;
} & { readonly __typename: 'Query' };

export type NamedEdgeFragment = {
  readonly cursor: string;
  readonly surface: string | null;
  readonly relation:
    ({ readonly id: string } & { readonly __typename: 'Relation' }) | null;
  readonly node: {
    readonly id: string;
    readonly kind: EntityKind;
    readonly name: string;
  } & {
    readonly __typename:
      | 'Community'
      | 'District'
      | 'Enterprise'
      | 'Event'
      | 'Organization'
      | 'Person'
      | 'Place'
      | 'Program'
      | 'Street';
  };
} & { readonly __typename: 'EntityEdge' };

export type ArticleQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;

export type ArticleQuery = {
  readonly node:
    | ({
        readonly title: string;
        readonly kicker: string | null;
        readonly subtitle: string | null;
        readonly paragraphCount: number;
        readonly id: string;
        readonly document: {
          readonly id: string;
          readonly title: string;
          readonly publisher: string | null;
          readonly date: string | null;
        } & { readonly __typename: 'Document' };
        readonly reporters: {
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly role: string | null;
              readonly statement: string | null;
              readonly relation:
                | ({ readonly id: string } & {
                    readonly __typename: 'Relation';
                  })
                | null;
              readonly node: {
                readonly id: string;
                readonly kind: EntityKind;
                readonly name: string;
              } & { readonly __typename: 'Person' };
            } & { readonly __typename: 'PersonEdge' }
          >;
        } & { readonly __typename: 'PersonConnection' };
        readonly mentions: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly surface: string | null;
              readonly relation:
                | ({ readonly id: string } & {
                    readonly __typename: 'Relation';
                  })
                | null;
              readonly node: {
                readonly id: string;
                readonly kind: EntityKind;
                readonly name: string;
              } & {
                readonly __typename:
                  | 'Community'
                  | 'District'
                  | 'Enterprise'
                  | 'Event'
                  | 'Organization'
                  | 'Person'
                  | 'Place'
                  | 'Program'
                  | 'Street';
              };
            } & { readonly __typename: 'EntityEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'EntityConnection' };
      } & { readonly __typename: 'Article' })
    | ({ readonly id: string } & {
        readonly __typename:
          | 'Community'
          | 'District'
          | 'Document'
          | 'Enterprise'
          | 'Event'
          | 'Metric'
          | 'Organization'
          | 'Person'
          | 'Place'
          | 'Program'
          | 'Relation'
          | 'Street';
      })
    | null;
} & { readonly __typename: 'Query' };

export type NewspaperPageQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;

export type NewspaperPageQuery = {
  readonly node:
    | ({ readonly id: string } & {
        readonly __typename:
          | 'Article'
          | 'Community'
          | 'District'
          | 'Enterprise'
          | 'Event'
          | 'Metric'
          | 'Organization'
          | 'Person'
          | 'Place'
          | 'Program'
          | 'Relation'
          | 'Street';
      })
    | ({
        readonly title: string;
        readonly publisher: string | null;
        readonly date: string | null;
        readonly id: string;
        readonly articles: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly node: {
                readonly id: string;
                readonly title: string;
                readonly kicker: string | null;
              } & { readonly __typename: 'Article' };
            } & { readonly __typename: 'ArticleEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'ArticleConnection' };
      } & { readonly __typename: 'Document' })
    | null;
} & { readonly __typename: 'Query' };

export type SingleFactQueryVariables = Exact<{
  id: string | number;
}>;

export type SingleFactQuery = {
  readonly node:
    | ({ readonly id: string } & {
        readonly __typename:
          | 'Article'
          | 'Community'
          | 'District'
          | 'Document'
          | 'Enterprise'
          | 'Event'
          | 'Organization'
          | 'Person'
          | 'Place'
          | 'Program'
          | 'Street';
      })
    | ({
        readonly id: string;
        readonly name: string;
        readonly value: number;
        readonly valueTo: number | null;
        readonly unit: string;
        readonly qualifier: MetricQualifier;
        readonly period: string | null;
        readonly statement: string | null;
        readonly subject: {
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly node: {
                readonly id: string;
                readonly kind: EntityKind;
                readonly name: string;
              } & {
                readonly __typename:
                  | 'Community'
                  | 'District'
                  | 'Enterprise'
                  | 'Event'
                  | 'Organization'
                  | 'Person'
                  | 'Place'
                  | 'Program'
                  | 'Street';
              };
            } & { readonly __typename: 'EntityEdge' }
          >;
        } & { readonly __typename: 'EntityConnection' };
      } & { readonly __typename: 'Metric' })
    | ({
        readonly type: RelationType;
        readonly id: string;
        readonly relationStatement: string;
        readonly subject: {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
        } & {
          readonly __typename:
            | 'Community'
            | 'District'
            | 'Enterprise'
            | 'Event'
            | 'Organization'
            | 'Person'
            | 'Place'
            | 'Program'
            | 'Street';
        };
        readonly object:
          | ({ readonly title: string; readonly id: string } & {
              readonly __typename: 'Article';
            })
          | ({
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
            } & {
              readonly __typename:
                | 'Community'
                | 'District'
                | 'Enterprise'
                | 'Event'
                | 'Organization'
                | 'Person'
                | 'Place'
                | 'Program'
                | 'Street';
            })
          | ({ readonly id: string } & {
              readonly __typename: 'Document' | 'Relation';
            })
          | ({
              readonly id: string;
              readonly name: string;
              readonly value: number;
              readonly valueTo: number | null;
              readonly unit: string;
              readonly qualifier: MetricQualifier;
              readonly period: string | null;
              readonly statement: string | null;
            } & { readonly __typename: 'Metric' });
      } & { readonly __typename: 'Relation' })
    | null;
} & { readonly __typename: 'Query' };

export type ParticipantRowFragment = {
  readonly cursor: string;
  readonly role: string | null;
  readonly statement: string | null;
  readonly relation:
    ({ readonly id: string } & { readonly __typename: 'Relation' }) | null;
  readonly node: {
    readonly id: string;
    readonly kind: EntityKind;
    readonly name: string;
  } & {
    readonly __typename:
      | 'Community'
      | 'District'
      | 'Enterprise'
      | 'Event'
      | 'Organization'
      | 'Person'
      | 'Place'
      | 'Program'
      | 'Street';
  };
} & { readonly __typename: 'EntityEdge' };

export type EventParticipantsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;

export type EventParticipantsQuery = {
  readonly node:
    | ({ readonly id: string } & {
        readonly __typename:
          | 'Article'
          | 'Community'
          | 'District'
          | 'Document'
          | 'Enterprise'
          | 'Metric'
          | 'Organization'
          | 'Person'
          | 'Place'
          | 'Program'
          | 'Relation'
          | 'Street';
      })
    | ({
        readonly id: string;
        readonly participants: {
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly role: string | null;
              readonly statement: string | null;
              readonly relation:
                | ({ readonly id: string } & {
                    readonly __typename: 'Relation';
                  })
                | null;
              readonly node: {
                readonly id: string;
                readonly kind: EntityKind;
                readonly name: string;
              } & {
                readonly __typename:
                  | 'Community'
                  | 'District'
                  | 'Enterprise'
                  | 'Event'
                  | 'Organization'
                  | 'Person'
                  | 'Place'
                  | 'Program'
                  | 'Street';
              };
            } & { readonly __typename: 'EntityEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'EntityConnection' };
      } & { readonly __typename: 'Event' })
    | null;
} & { readonly __typename: 'Query' };

export type TimelineRowFragment = {
  readonly cursor: string;
  readonly role: string | null;
  readonly node: {
    readonly date: string | null;
    readonly eventType: EventType | null;
    readonly statement: string | null;
    readonly id: string;
    readonly kind: EntityKind;
    readonly name: string;
  } & { readonly __typename: 'Event' };
} & { readonly __typename: 'EventEdge' };

export type EntityTimelineQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;

export type EntityTimelineQuery = {
  readonly node:
    | ({ readonly id: string } & {
        readonly __typename: 'Article' | 'Document' | 'Metric' | 'Relation';
      })
    | ({
        readonly id: string;
        readonly timeline: {
          readonly edges: ReadonlyArray<
            {
              readonly cursor: string;
              readonly role: string | null;
              readonly node: {
                readonly date: string | null;
                readonly eventType: EventType | null;
                readonly statement: string | null;
                readonly id: string;
                readonly kind: EntityKind;
                readonly name: string;
              } & { readonly __typename: 'Event' };
            } & { readonly __typename: 'EventEdge' }
          >;
          readonly pageInfo: {
            readonly hasNextPage: boolean;
            readonly endCursor: string | null;
          } & { readonly __typename: 'PageInfo' };
        } & { readonly __typename: 'EventConnection' };
      } & {
        readonly __typename:
          | 'Community'
          | 'District'
          | 'Enterprise'
          | 'Event'
          | 'Organization'
          | 'Person'
          | 'Place'
          | 'Program'
          | 'Street';
      })
    | null;
} & { readonly __typename: 'Query' };

export type StartingPointsQueryVariables = Exact<{
  first: number;
}>;

export type StartingPointsQuery = {
  readonly districts: {
    readonly nodes: ReadonlyArray<
      {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
      } & { readonly __typename: 'District' }
    >;
  } & { readonly __typename: 'DistrictConnection' };
  readonly streets: {
    readonly nodes: ReadonlyArray<
      {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
      } & { readonly __typename: 'Street' }
    >;
  } & { readonly __typename: 'StreetConnection' };
  readonly programs: {
    readonly nodes: ReadonlyArray<
      {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
      } & { readonly __typename: 'Program' }
    >;
  } & { readonly __typename: 'ProgramConnection' };
  readonly people: {
    readonly nodes: ReadonlyArray<
      {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
      } & { readonly __typename: 'Person' }
    >;
  } & { readonly __typename: 'PersonConnection' };
} & { readonly __typename: 'Query' };

type GraphEntity_NOpZtwp06aRJlJGdMrzbVo23llTieqMxncd9RsPmM_Fragment = {
  readonly summary: string | null;
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly relationCounts: ReadonlyArray<
    {
      readonly type: RelationType;
      readonly direction: Direction;
      readonly count: number;
    } & { readonly __typename: 'RelationCount' }
  >;
} & {
  readonly __typename:
    | 'Community'
    | 'District'
    | 'Enterprise'
    | 'Organization'
    | 'Person'
    | 'Place'
    | 'Program'
    | 'Street';
};

type GraphEntity_Event_Fragment = {
  readonly date: string | null;
  readonly summary: string | null;
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly relationCounts: ReadonlyArray<
    {
      readonly type: RelationType;
      readonly direction: Direction;
      readonly count: number;
    } & { readonly __typename: 'RelationCount' }
  >;
} & { readonly __typename: 'Event' };

export type GraphEntityFragment =
  | GraphEntity_NOpZtwp06aRJlJGdMrzbVo23llTieqMxncd9RsPmM_Fragment
  | GraphEntity_Event_Fragment;

export type GraphRelationFragment = {
  readonly id: string;
  readonly type: RelationType;
  readonly statement: string;
  readonly title: string | null;
  readonly role: string | null;
  readonly date: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly subject: { readonly id: string } & {
    readonly __typename:
      | 'Community'
      | 'District'
      | 'Enterprise'
      | 'Event'
      | 'Organization'
      | 'Person'
      | 'Place'
      | 'Program'
      | 'Street';
  };
  readonly object: { readonly id: string } & {
    readonly __typename:
      | 'Article'
      | 'Community'
      | 'District'
      | 'Document'
      | 'Enterprise'
      | 'Event'
      | 'Metric'
      | 'Organization'
      | 'Person'
      | 'Place'
      | 'Program'
      | 'Relation'
      | 'Street';
  };
} & { readonly __typename: 'Relation' };

export type SurroundingsQueryVariables = Exact<{
  roots: ReadonlyArray<string | number> | string | number;
  hops: number;
  budget: number;
  types?: ReadonlyArray<RelationType> | RelationType | null | undefined;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
}>;

export type SurroundingsQuery = {
  readonly subgraph: {
    readonly truncated: boolean;
    readonly nodes: ReadonlyArray<
      | ({
          readonly id: string;
          readonly summary: string | null;
          readonly kind: EntityKind;
          readonly name: string;
          readonly relationCounts: ReadonlyArray<
            {
              readonly type: RelationType;
              readonly direction: Direction;
              readonly count: number;
            } & { readonly __typename: 'RelationCount' }
          >;
        } & {
          readonly __typename:
            | 'Community'
            | 'District'
            | 'Enterprise'
            | 'Organization'
            | 'Person'
            | 'Place'
            | 'Program'
            | 'Street';
        })
      | ({
          readonly id: string;
          readonly date: string | null;
          readonly summary: string | null;
          readonly kind: EntityKind;
          readonly name: string;
          readonly relationCounts: ReadonlyArray<
            {
              readonly type: RelationType;
              readonly direction: Direction;
              readonly count: number;
            } & { readonly __typename: 'RelationCount' }
          >;
        } & { readonly __typename: 'Event' })
    >;
    readonly relations: ReadonlyArray<
      {
        readonly id: string;
        readonly type: RelationType;
        readonly statement: string;
        readonly title: string | null;
        readonly role: string | null;
        readonly date: string | null;
        readonly validFrom: string | null;
        readonly validTo: string | null;
        readonly subject: { readonly id: string } & {
          readonly __typename:
            | 'Community'
            | 'District'
            | 'Enterprise'
            | 'Event'
            | 'Organization'
            | 'Person'
            | 'Place'
            | 'Program'
            | 'Street';
        };
        readonly object: { readonly id: string } & {
          readonly __typename:
            | 'Article'
            | 'Community'
            | 'District'
            | 'Document'
            | 'Enterprise'
            | 'Event'
            | 'Metric'
            | 'Organization'
            | 'Person'
            | 'Place'
            | 'Program'
            | 'Relation'
            | 'Street';
        };
      } & { readonly __typename: 'Relation' }
    >;
  } & { readonly __typename: 'Subgraph' };
} & { readonly __typename: 'Query' };

export type KindRowFragment = {
  readonly aliases: ReadonlyArray<string>;
  readonly summary: string | null;
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
} & {
  readonly __typename:
    | 'Community'
    | 'District'
    | 'Enterprise'
    | 'Event'
    | 'Organization'
    | 'Person'
    | 'Place'
    | 'Program'
    | 'Street';
};

export type DistrictsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type DistrictsQuery = {
  readonly rows: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<
      {
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
      } & { readonly __typename: 'District' }
    >;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    } & { readonly __typename: 'PageInfo' };
  } & { readonly __typename: 'DistrictConnection' };
} & { readonly __typename: 'Query' };

export type StreetsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type StreetsQuery = {
  readonly rows: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<
      {
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
      } & { readonly __typename: 'Street' }
    >;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    } & { readonly __typename: 'PageInfo' };
  } & { readonly __typename: 'StreetConnection' };
} & { readonly __typename: 'Query' };

export type CommunitiesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type CommunitiesQuery = {
  readonly rows: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<
      {
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
      } & { readonly __typename: 'Community' }
    >;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    } & { readonly __typename: 'PageInfo' };
  } & { readonly __typename: 'CommunityConnection' };
} & { readonly __typename: 'Query' };

export type EnterprisesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type EnterprisesQuery = {
  readonly rows: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<
      {
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
      } & { readonly __typename: 'Enterprise' }
    >;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    } & { readonly __typename: 'PageInfo' };
  } & { readonly __typename: 'EnterpriseConnection' };
} & { readonly __typename: 'Query' };

export type OrganizationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type OrganizationsQuery = {
  readonly rows: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<
      {
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
      } & { readonly __typename: 'Organization' }
    >;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    } & { readonly __typename: 'PageInfo' };
  } & { readonly __typename: 'OrganizationConnection' };
} & { readonly __typename: 'Query' };

export type ProgramsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type ProgramsQuery = {
  readonly rows: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<
      {
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
      } & { readonly __typename: 'Program' }
    >;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    } & { readonly __typename: 'PageInfo' };
  } & { readonly __typename: 'ProgramConnection' };
} & { readonly __typename: 'Query' };

export type PeopleQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type PeopleQuery = {
  readonly rows: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<
      {
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
      } & { readonly __typename: 'Person' }
    >;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    } & { readonly __typename: 'PageInfo' };
  } & { readonly __typename: 'PersonConnection' };
} & { readonly __typename: 'Query' };

export type PlacesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type PlacesQuery = {
  readonly rows: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<
      {
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
      } & { readonly __typename: 'Place' }
    >;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    } & { readonly __typename: 'PageInfo' };
  } & { readonly __typename: 'PlaceConnection' };
} & { readonly __typename: 'Query' };

export type EventsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;

export type EventsQuery = {
  readonly rows: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<
      {
        readonly aliases: ReadonlyArray<string>;
        readonly summary: string | null;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
      } & { readonly __typename: 'Event' }
    >;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    } & { readonly __typename: 'PageInfo' };
  } & { readonly __typename: 'EventConnection' };
} & { readonly __typename: 'Query' };

export type OverviewQueryVariables = Exact<{ [key: string]: never }>;

export type OverviewQuery = {
  readonly statistics: {
    readonly entities: number;
    readonly relations: number;
    readonly evidence: number;
    readonly articles: number;
    readonly entitiesByKind: ReadonlyArray<
      { readonly kind: EntityKind; readonly count: number } & {
        readonly __typename: 'KindCount';
      }
    >;
  } & { readonly __typename: 'Statistics' };
} & { readonly __typename: 'Query' };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type SearchQuery = {
  readonly search: {
    readonly totalCount: number;
    readonly facets: ReadonlyArray<
      { readonly kind: EntityKind; readonly count: number } & {
        readonly __typename: 'KindCount';
      }
    >;
    readonly edges: ReadonlyArray<
      {
        readonly cursor: string;
        readonly score: number;
        readonly highlights: ReadonlyArray<
          {
            readonly field: string;
            readonly value: string;
            readonly start: number;
            readonly end: number;
          } & { readonly __typename: 'Highlight' }
        >;
        readonly node: {
          readonly aliases: ReadonlyArray<string>;
          readonly summary: string | null;
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
        } & {
          readonly __typename:
            | 'Community'
            | 'District'
            | 'Enterprise'
            | 'Event'
            | 'Organization'
            | 'Person'
            | 'Place'
            | 'Program'
            | 'Street';
        };
      } & { readonly __typename: 'SearchEdge' }
    >;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    } & { readonly __typename: 'PageInfo' };
  } & { readonly __typename: 'SearchConnection' };
} & { readonly __typename: 'Query' };

export type EventEntryFragment = {
  readonly date: string | null;
  readonly eventType: EventType | null;
  readonly statement: string | null;
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly participants: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<
      {
        readonly cursor: string;
        readonly role: string | null;
        readonly node: {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
        } & {
          readonly __typename:
            | 'Community'
            | 'District'
            | 'Enterprise'
            | 'Event'
            | 'Organization'
            | 'Person'
            | 'Place'
            | 'Program'
            | 'Street';
        };
      } & { readonly __typename: 'EntityEdge' }
    >;
  } & { readonly __typename: 'EntityConnection' };
  readonly place: {
    readonly nodes: ReadonlyArray<
      {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
      } & {
        readonly __typename:
          | 'Community'
          | 'District'
          | 'Enterprise'
          | 'Event'
          | 'Organization'
          | 'Person'
          | 'Place'
          | 'Program'
          | 'Street';
      }
    >;
  } & { readonly __typename: 'EntityConnection' };
} & { readonly __typename: 'Event' };

export type WhoDidWhatQueryVariables = Exact<{
  actor?: string | number | null | undefined;
  target?: string | number | null | undefined;
  place?: string | number | null | undefined;
  program?: string | number | null | undefined;
  text?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  withMonths: boolean;
}>;

export type WhoDidWhatQuery = {
  readonly whoDidWhat: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<
      {
        readonly cursor: string;
        readonly node: {
          readonly date: string | null;
          readonly eventType: EventType | null;
          readonly statement: string | null;
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly participants: {
            readonly totalCount: number;
            readonly edges: ReadonlyArray<
              {
                readonly cursor: string;
                readonly role: string | null;
                readonly node: {
                  readonly id: string;
                  readonly kind: EntityKind;
                  readonly name: string;
                } & {
                  readonly __typename:
                    | 'Community'
                    | 'District'
                    | 'Enterprise'
                    | 'Event'
                    | 'Organization'
                    | 'Person'
                    | 'Place'
                    | 'Program'
                    | 'Street';
                };
              } & { readonly __typename: 'EntityEdge' }
            >;
          } & { readonly __typename: 'EntityConnection' };
          readonly place: {
            readonly nodes: ReadonlyArray<
              {
                readonly id: string;
                readonly kind: EntityKind;
                readonly name: string;
              } & {
                readonly __typename:
                  | 'Community'
                  | 'District'
                  | 'Enterprise'
                  | 'Event'
                  | 'Organization'
                  | 'Person'
                  | 'Place'
                  | 'Program'
                  | 'Street';
              }
            >;
          } & { readonly __typename: 'EntityConnection' };
        } & { readonly __typename: 'Event' };
      } & { readonly __typename: 'EventEdge' }
    >;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    } & { readonly __typename: 'PageInfo' };
  } & { readonly __typename: 'EventConnection' };
  readonly eventsByMonth?: ReadonlyArray<
    { readonly month: string; readonly count: number } & {
      readonly __typename: 'MonthCount';
    }
  >;
} & { readonly __typename: 'Query' };

export const PassageFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Passage' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Evidence' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'document' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sha256' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'article' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kicker' } },
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'end' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
          { kind: 'Field', name: { kind: 'Name', value: 'method' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
          { kind: 'Field', name: { kind: 'Name', value: 'verified' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PassageFragment, unknown>;
export const EntityNameFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EntityNameFragment, unknown>;
export const PathOfHopsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PathOfHops' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Path' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'length' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nodes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'EntityName' },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'subject' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'object' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PathOfHopsFragment, unknown>;
export const OwnPropertiesFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OwnProperties' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Node' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'InlineFragment',
            typeCondition: {
              kind: 'NamedType',
              name: { kind: 'Name', value: 'District' },
            },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'districtLevel' },
                  name: { kind: 'Name', value: 'level' },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: {
              kind: 'NamedType',
              name: { kind: 'Name', value: 'Street' },
            },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'streetLevel' },
                  name: { kind: 'Name', value: 'level' },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: {
              kind: 'NamedType',
              name: { kind: 'Name', value: 'Community' },
            },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'communityType' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: {
              kind: 'NamedType',
              name: { kind: 'Name', value: 'Enterprise' },
            },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'industry' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: {
              kind: 'NamedType',
              name: { kind: 'Name', value: 'Organization' },
            },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'organizationType' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: {
              kind: 'NamedType',
              name: { kind: 'Name', value: 'Program' },
            },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'programType' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: {
              kind: 'NamedType',
              name: { kind: 'Name', value: 'Place' },
            },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'placeType' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OwnPropertiesFragment, unknown>;
export const ParticipantRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ParticipantRow' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'EntityEdge' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'relation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'EntityName' },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ParticipantRowFragment, unknown>;
export const EventDetailsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventDetails' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Event' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'eventType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'date' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'place' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '10' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'statement' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'relation' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'id' },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'EntityName' },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participants' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'ParticipantRow' },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'hasNextPage' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'endCursor' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ParticipantRow' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'EntityEdge' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'relation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'EntityName' },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EventDetailsFragment, unknown>;
export const FigureFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Figure' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Metric' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valueTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'period' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FigureFragment, unknown>;
export const FigureEdgeFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FigureEdge' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'MetricEdge' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'Figure' },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Figure' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Metric' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valueTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'period' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FigureEdgeFragment, unknown>;
export const LinkRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LinkRow' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'RelationEdge' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'other' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'EntityName' },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'Article' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LinkRowFragment, unknown>;
export const MentionRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MentionRow' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'MentionEdge' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'surface' } },
                { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'article' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'document' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'id' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'title' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'publisher' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'date' },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MentionRowFragment, unknown>;
export const NamedEdgeFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NamedEdge' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'EntityEdge' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'surface' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'relation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'EntityName' },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NamedEdgeFragment, unknown>;
export const EventRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventRow' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Event' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'FragmentSpread',
            name: { kind: 'Name', value: 'EntityName' },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'date' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EventRowFragment, unknown>;
export const TimelineRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineRow' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'EventEdge' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'EventRow' },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventRow' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Event' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'FragmentSpread',
            name: { kind: 'Name', value: 'EntityName' },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'date' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TimelineRowFragment, unknown>;
export const GraphEntityFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'GraphEntity' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'FragmentSpread',
            name: { kind: 'Name', value: 'EntityName' },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'relationCounts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: {
              kind: 'NamedType',
              name: { kind: 'Name', value: 'Event' },
            },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GraphEntityFragment, unknown>;
export const GraphRelationFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'GraphRelation' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Relation' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'date' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'subject' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'object' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GraphRelationFragment, unknown>;
export const KindRowFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'KindRow' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'FragmentSpread',
            name: { kind: 'Name', value: 'EntityName' },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'aliases' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<KindRowFragment, unknown>;
export const EventEntryFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventEntry' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Event' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EventRow' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participants' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '12' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'cursor' },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'EntityName' },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'place' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '3' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'EntityName' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventRow' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Event' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'FragmentSpread',
            name: { kind: 'Name', value: 'EntityName' },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'date' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EventEntryFragment, unknown>;
export const FindNamesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'FindNames' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'NamedType',
              name: { kind: 'Name', value: 'String' },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'kinds' },
          },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: {
                kind: 'NamedType',
                name: { kind: 'Name', value: 'EntityKind' },
              },
            },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'text' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kinds' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'kinds' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '12' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'cursor' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'highlights' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'field' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'value' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'start' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'end' },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'EntityName' },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FindNamesQuery, FindNamesQueryVariables>;
export const NameOfDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'NameOf' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'id' },
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'EntityName' },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NameOfQuery, NameOfQueryVariables>;
export const NamesOfDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'NamesOf' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: {
                  kind: 'NamedType',
                  name: { kind: 'Name', value: 'ID' },
                },
              },
            },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nodes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'ids' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'ids' },
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'EntityName' },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NamesOfQuery, NamesOfQueryVariables>;
export const ArticleTextDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ArticleText' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'article' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'id' },
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ArticleTextQuery, ArticleTextQueryVariables>;
export const FactDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Fact' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'id' },
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'Relation' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'statement' },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'validFrom' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'validTo' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'confidence' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'subject' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'EntityName' },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'object' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'id' },
                            },
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'EntityName' },
                            },
                            {
                              kind: 'InlineFragment',
                              typeCondition: {
                                kind: 'NamedType',
                                name: { kind: 'Name', value: 'Article' },
                              },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    alias: {
                                      kind: 'Name',
                                      value: 'articleTitle',
                                    },
                                    name: { kind: 'Name', value: 'title' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'evidence' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '20' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'Passage' },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'Event' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'EntityName' },
                      },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'eventStatement' },
                        name: { kind: 'Name', value: 'statement' },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'confidence' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'evidence' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '20' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'Passage' },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'Metric' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'metricStatement' },
                        name: { kind: 'Name', value: 'statement' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'confidence' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'subject' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '1' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'nodes' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'EntityName' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'evidence' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '20' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'Passage' },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Passage' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Evidence' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'document' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sha256' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'article' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kicker' } },
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'end' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
          { kind: 'Field', name: { kind: 'Name', value: 'start' } },
          { kind: 'Field', name: { kind: 'Name', value: 'end' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
          { kind: 'Field', name: { kind: 'Name', value: 'method' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
          { kind: 'Field', name: { kind: 'Name', value: 'verified' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FactQuery, FactQueryVariables>;
export const ConnectionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Connections' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'maxHops' },
          },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'types' },
          },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: {
                kind: 'NamedType',
                name: { kind: 'Name', value: 'RelationType' },
              },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'avoid' },
          },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'first' },
          },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'connections' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'from' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'to' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'maxHops' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'maxHops' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'types' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'types' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'avoid' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'avoid' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'first' },
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'PathOfHops' },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PathOfHops' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Path' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'length' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nodes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'EntityName' },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'subject' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'object' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConnectionsQuery, ConnectionsQueryVariables>;
export const ExamplePairsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ExamplePairs' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'people' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '60' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: {
                  kind: 'ListValue',
                  values: [
                    {
                      kind: 'ObjectValue',
                      fields: [
                        {
                          kind: 'ObjectField',
                          name: { kind: 'Name', value: 'postsCount' },
                          value: { kind: 'EnumValue', value: 'DESC' },
                        },
                      ],
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'EntityName' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'relations' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'types' },
                            value: {
                              kind: 'ListValue',
                              values: [
                                { kind: 'EnumValue', value: 'HOLDS_POST' },
                              ],
                            },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'direction' },
                            value: { kind: 'EnumValue', value: 'OUT' },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '3' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'nodes' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'id' },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'object' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'id' },
                                        },
                                        {
                                          kind: 'InlineFragment',
                                          typeCondition: {
                                            kind: 'NamedType',
                                            name: {
                                              kind: 'Name',
                                              value: 'Entity',
                                            },
                                          },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [
                                              {
                                                kind: 'Field',
                                                name: {
                                                  kind: 'Name',
                                                  value: 'timeline',
                                                },
                                                arguments: [
                                                  {
                                                    kind: 'Argument',
                                                    name: {
                                                      kind: 'Name',
                                                      value: 'first',
                                                    },
                                                    value: {
                                                      kind: 'IntValue',
                                                      value: '3',
                                                    },
                                                  },
                                                ],
                                                selectionSet: {
                                                  kind: 'SelectionSet',
                                                  selections: [
                                                    {
                                                      kind: 'Field',
                                                      name: {
                                                        kind: 'Name',
                                                        value: 'nodes',
                                                      },
                                                      selectionSet: {
                                                        kind: 'SelectionSet',
                                                        selections: [
                                                          {
                                                            kind: 'Field',
                                                            name: {
                                                              kind: 'Name',
                                                              value: 'id',
                                                            },
                                                          },
                                                          {
                                                            kind: 'Field',
                                                            name: {
                                                              kind: 'Name',
                                                              value:
                                                                'participants',
                                                            },
                                                            arguments: [
                                                              {
                                                                kind: 'Argument',
                                                                name: {
                                                                  kind: 'Name',
                                                                  value:
                                                                    'first',
                                                                },
                                                                value: {
                                                                  kind: 'IntValue',
                                                                  value: '6',
                                                                },
                                                              },
                                                            ],
                                                            selectionSet: {
                                                              kind: 'SelectionSet',
                                                              selections: [
                                                                {
                                                                  kind: 'Field',
                                                                  name: {
                                                                    kind: 'Name',
                                                                    value:
                                                                      'nodes',
                                                                  },
                                                                  selectionSet:
                                                                    {
                                                                      kind: 'SelectionSet',
                                                                      selections:
                                                                        [
                                                                          {
                                                                            kind: 'FragmentSpread',
                                                                            name: {
                                                                              kind: 'Name',
                                                                              value:
                                                                                'EntityName',
                                                                            },
                                                                          },
                                                                        ],
                                                                    },
                                                                },
                                                              ],
                                                            },
                                                          },
                                                        ],
                                                      },
                                                    },
                                                  ],
                                                },
                                              },
                                            ],
                                          },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ExamplePairsQuery, ExamplePairsQueryVariables>;
export const EntityPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'EntityPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'id' },
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'EntityName' },
                },
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'OwnProperties' },
                },
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'EventDetails' },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'Entity' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'aliases' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pinyin' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'sourceNames' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'summary' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'relationCounts' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'type' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'direction' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'count' },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'within' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'EntityName' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'within' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'EntityName' },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'within' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        {
                                          kind: 'FragmentSpread',
                                          name: {
                                            kind: 'Name',
                                            value: 'EntityName',
                                          },
                                        },
                                        {
                                          kind: 'Field',
                                          name: {
                                            kind: 'Name',
                                            value: 'within',
                                          },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [
                                              {
                                                kind: 'FragmentSpread',
                                                name: {
                                                  kind: 'Name',
                                                  value: 'EntityName',
                                                },
                                              },
                                            ],
                                          },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'timeline' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '20' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'totalCount' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'edges' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: {
                                      kind: 'Name',
                                      value: 'TimelineRow',
                                    },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'pageInfo' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: {
                                      kind: 'Name',
                                      value: 'hasNextPage',
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'endCursor' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'metrics' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '50' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'totalCount' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'edges' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'FigureEdge' },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'pageInfo' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: {
                                      kind: 'Name',
                                      value: 'hasNextPage',
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'endCursor' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'mentions' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '50' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'totalCount' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'edges' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'MentionRow' },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'pageInfo' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: {
                                      kind: 'Name',
                                      value: 'hasNextPage',
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'endCursor' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ParticipantRow' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'EntityEdge' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'relation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'EntityName' },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventRow' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Event' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'FragmentSpread',
            name: { kind: 'Name', value: 'EntityName' },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'date' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Figure' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Metric' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valueTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'period' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OwnProperties' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Node' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'InlineFragment',
            typeCondition: {
              kind: 'NamedType',
              name: { kind: 'Name', value: 'District' },
            },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'districtLevel' },
                  name: { kind: 'Name', value: 'level' },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: {
              kind: 'NamedType',
              name: { kind: 'Name', value: 'Street' },
            },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'streetLevel' },
                  name: { kind: 'Name', value: 'level' },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: {
              kind: 'NamedType',
              name: { kind: 'Name', value: 'Community' },
            },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'communityType' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: {
              kind: 'NamedType',
              name: { kind: 'Name', value: 'Enterprise' },
            },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'industry' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: {
              kind: 'NamedType',
              name: { kind: 'Name', value: 'Organization' },
            },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'organizationType' },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: {
              kind: 'NamedType',
              name: { kind: 'Name', value: 'Program' },
            },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'programType' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: {
              kind: 'NamedType',
              name: { kind: 'Name', value: 'Place' },
            },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'placeType' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventDetails' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Event' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'eventType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'date' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'place' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '10' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'statement' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'relation' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'id' },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'EntityName' },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participants' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '50' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'ParticipantRow' },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'hasNextPage' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'endCursor' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineRow' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'EventEdge' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'EventRow' },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FigureEdge' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'MetricEdge' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'Figure' },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MentionRow' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'MentionEdge' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'surface' } },
                { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'article' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'document' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'id' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'title' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'publisher' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'date' },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EntityPageQuery, EntityPageQueryVariables>;
export const EntityFiguresDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'EntityFigures' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'after' },
          },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'id' },
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'Entity' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'metrics' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '100' },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'after' },
                            value: {
                              kind: 'Variable',
                              name: { kind: 'Name', value: 'after' },
                            },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'edges' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'FigureEdge' },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'pageInfo' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: {
                                      kind: 'Name',
                                      value: 'hasNextPage',
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'endCursor' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Figure' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Metric' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valueTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'period' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FigureEdge' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'MetricEdge' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'Figure' },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EntityFiguresQuery, EntityFiguresQueryVariables>;
export const EntityLinksDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'EntityLinks' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'type' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'NamedType',
              name: { kind: 'Name', value: 'RelationType' },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'direction' },
          },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'NamedType',
              name: { kind: 'Name', value: 'Direction' },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'first' },
          },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'after' },
          },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'id' },
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'Entity' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'relations' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'types' },
                            value: {
                              kind: 'ListValue',
                              values: [
                                {
                                  kind: 'Variable',
                                  name: { kind: 'Name', value: 'type' },
                                },
                              ],
                            },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'direction' },
                            value: {
                              kind: 'Variable',
                              name: { kind: 'Name', value: 'direction' },
                            },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: {
                              kind: 'Variable',
                              name: { kind: 'Name', value: 'first' },
                            },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'after' },
                            value: {
                              kind: 'Variable',
                              name: { kind: 'Name', value: 'after' },
                            },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'edges' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'LinkRow' },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'pageInfo' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: {
                                      kind: 'Name',
                                      value: 'hasNextPage',
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'endCursor' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'LinkRow' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'RelationEdge' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'other' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'EntityName' },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'Article' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EntityLinksQuery, EntityLinksQueryVariables>;
export const EntityMentionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'EntityMentions' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'after' },
          },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'id' },
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'Entity' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'mentions' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '100' },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'after' },
                            value: {
                              kind: 'Variable',
                              name: { kind: 'Name', value: 'after' },
                            },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'edges' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'MentionRow' },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'pageInfo' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: {
                                      kind: 'Name',
                                      value: 'hasNextPage',
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'endCursor' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MentionRow' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'MentionEdge' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'surface' } },
                { kind: 'Field', name: { kind: 'Name', value: 'paragraph' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'article' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'document' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'id' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'title' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'publisher' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'date' },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EntityMentionsQuery, EntityMentionsQueryVariables>;
export const ArticleDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Article' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'after' },
          },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'id' },
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'Article' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'kicker' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'subtitle' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'paragraphCount' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'document' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'id' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'title' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'publisher' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'date' },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'reporters' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '50' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'edges' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'cursor' },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'role' },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'statement' },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'relation' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'id' },
                                        },
                                      ],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'node' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        {
                                          kind: 'FragmentSpread',
                                          name: {
                                            kind: 'Name',
                                            value: 'EntityName',
                                          },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'mentions' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '100' },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'after' },
                            value: {
                              kind: 'Variable',
                              name: { kind: 'Name', value: 'after' },
                            },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'totalCount' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'edges' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'NamedEdge' },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'pageInfo' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: {
                                      kind: 'Name',
                                      value: 'hasNextPage',
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'endCursor' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NamedEdge' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'EntityEdge' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'surface' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'relation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'EntityName' },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ArticleQuery, ArticleQueryVariables>;
export const NewspaperPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'NewspaperPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'after' },
          },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'id' },
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'Document' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'publisher' },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'articles' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '50' },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'after' },
                            value: {
                              kind: 'Variable',
                              name: { kind: 'Name', value: 'after' },
                            },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'totalCount' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'edges' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'cursor' },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'node' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'id' },
                                        },
                                        {
                                          kind: 'Field',
                                          name: {
                                            kind: 'Name',
                                            value: 'title',
                                          },
                                        },
                                        {
                                          kind: 'Field',
                                          name: {
                                            kind: 'Name',
                                            value: 'kicker',
                                          },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'pageInfo' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: {
                                      kind: 'Name',
                                      value: 'hasNextPage',
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'endCursor' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NewspaperPageQuery, NewspaperPageQueryVariables>;
export const SingleFactDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SingleFact' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'id' },
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'Relation' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'relationStatement' },
                        name: { kind: 'Name', value: 'statement' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'subject' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'EntityName' },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'object' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'id' },
                            },
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'EntityName' },
                            },
                            {
                              kind: 'InlineFragment',
                              typeCondition: {
                                kind: 'NamedType',
                                name: { kind: 'Name', value: 'Article' },
                              },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'title' },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'InlineFragment',
                              typeCondition: {
                                kind: 'NamedType',
                                name: { kind: 'Name', value: 'Metric' },
                              },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'Figure' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'Metric' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'Figure' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'subject' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '10' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'edges' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'cursor' },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'node' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        {
                                          kind: 'FragmentSpread',
                                          name: {
                                            kind: 'Name',
                                            value: 'EntityName',
                                          },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Figure' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Metric' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'valueTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'period' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SingleFactQuery, SingleFactQueryVariables>;
export const EventParticipantsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'EventParticipants' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'after' },
          },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'id' },
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'Event' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'participants' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '50' },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'after' },
                            value: {
                              kind: 'Variable',
                              name: { kind: 'Name', value: 'after' },
                            },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'edges' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: {
                                      kind: 'Name',
                                      value: 'ParticipantRow',
                                    },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'pageInfo' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: {
                                      kind: 'Name',
                                      value: 'hasNextPage',
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'endCursor' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ParticipantRow' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'EntityEdge' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'relation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'EntityName' },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<
  EventParticipantsQuery,
  EventParticipantsQueryVariables
>;
export const EntityTimelineDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'EntityTimeline' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'after' },
          },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'id' },
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'Entity' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'timeline' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '50' },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'after' },
                            value: {
                              kind: 'Variable',
                              name: { kind: 'Name', value: 'after' },
                            },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'edges' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: {
                                      kind: 'Name',
                                      value: 'TimelineRow',
                                    },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'pageInfo' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: {
                                      kind: 'Name',
                                      value: 'hasNextPage',
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'endCursor' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventRow' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Event' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'FragmentSpread',
            name: { kind: 'Name', value: 'EntityName' },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'date' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TimelineRow' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'EventEdge' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'EventRow' },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EntityTimelineQuery, EntityTimelineQueryVariables>;
export const StartingPointsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'StartingPoints' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'first' },
          },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'districts' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'first' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: {
                  kind: 'ListValue',
                  values: [
                    {
                      kind: 'ObjectValue',
                      fields: [
                        {
                          kind: 'ObjectField',
                          name: { kind: 'Name', value: 'eventsCount' },
                          value: { kind: 'EnumValue', value: 'DESC' },
                        },
                      ],
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'EntityName' },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'streets' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'first' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: {
                  kind: 'ListValue',
                  values: [
                    {
                      kind: 'ObjectValue',
                      fields: [
                        {
                          kind: 'ObjectField',
                          name: { kind: 'Name', value: 'eventsCount' },
                          value: { kind: 'EnumValue', value: 'DESC' },
                        },
                      ],
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'EntityName' },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'programs' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'first' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: {
                  kind: 'ListValue',
                  values: [
                    {
                      kind: 'ObjectValue',
                      fields: [
                        {
                          kind: 'ObjectField',
                          name: { kind: 'Name', value: 'participantsCount' },
                          value: { kind: 'EnumValue', value: 'DESC' },
                        },
                      ],
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'EntityName' },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'people' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'first' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: {
                  kind: 'ListValue',
                  values: [
                    {
                      kind: 'ObjectValue',
                      fields: [
                        {
                          kind: 'ObjectField',
                          name: { kind: 'Name', value: 'postsCount' },
                          value: { kind: 'EnumValue', value: 'DESC' },
                        },
                      ],
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'EntityName' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StartingPointsQuery, StartingPointsQueryVariables>;
export const SurroundingsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Surroundings' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'roots' },
          },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: {
                  kind: 'NamedType',
                  name: { kind: 'Name', value: 'ID' },
                },
              },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'hops' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'budget' },
          },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'types' },
          },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: {
                kind: 'NamedType',
                name: { kind: 'Name', value: 'RelationType' },
              },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'kinds' },
          },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: {
                kind: 'NamedType',
                name: { kind: 'Name', value: 'EntityKind' },
              },
            },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'subgraph' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'roots' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'roots' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'hops' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'hops' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'budget' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'budget' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'types' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'types' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kinds' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'kinds' },
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'truncated' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'GraphEntity' },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'relations' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'GraphRelation' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'GraphEntity' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'FragmentSpread',
            name: { kind: 'Name', value: 'EntityName' },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'relationCounts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: {
              kind: 'NamedType',
              name: { kind: 'Name', value: 'Event' },
            },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'GraphRelation' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Relation' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'date' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validTo' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'subject' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'object' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SurroundingsQuery, SurroundingsQueryVariables>;
export const DistrictsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Districts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'first' },
          },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'after' },
          },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'rows' },
            name: { kind: 'Name', value: 'districts' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'first' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'after' },
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'KindRow' },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'hasNextPage' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'endCursor' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'KindRow' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'FragmentSpread',
            name: { kind: 'Name', value: 'EntityName' },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'aliases' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DistrictsQuery, DistrictsQueryVariables>;
export const StreetsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Streets' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'first' },
          },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'after' },
          },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'rows' },
            name: { kind: 'Name', value: 'streets' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'first' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'after' },
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'KindRow' },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'hasNextPage' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'endCursor' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'KindRow' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'FragmentSpread',
            name: { kind: 'Name', value: 'EntityName' },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'aliases' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StreetsQuery, StreetsQueryVariables>;
export const CommunitiesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Communities' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'first' },
          },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'after' },
          },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'rows' },
            name: { kind: 'Name', value: 'communities' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'first' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'after' },
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'KindRow' },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'hasNextPage' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'endCursor' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'KindRow' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'FragmentSpread',
            name: { kind: 'Name', value: 'EntityName' },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'aliases' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CommunitiesQuery, CommunitiesQueryVariables>;
export const EnterprisesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Enterprises' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'first' },
          },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'after' },
          },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'rows' },
            name: { kind: 'Name', value: 'enterprises' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'first' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'after' },
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'KindRow' },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'hasNextPage' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'endCursor' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'KindRow' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'FragmentSpread',
            name: { kind: 'Name', value: 'EntityName' },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'aliases' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EnterprisesQuery, EnterprisesQueryVariables>;
export const OrganizationsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Organizations' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'first' },
          },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'after' },
          },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'rows' },
            name: { kind: 'Name', value: 'organizations' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'first' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'after' },
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'KindRow' },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'hasNextPage' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'endCursor' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'KindRow' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'FragmentSpread',
            name: { kind: 'Name', value: 'EntityName' },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'aliases' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OrganizationsQuery, OrganizationsQueryVariables>;
export const ProgramsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Programs' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'first' },
          },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'after' },
          },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'rows' },
            name: { kind: 'Name', value: 'programs' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'first' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'after' },
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'KindRow' },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'hasNextPage' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'endCursor' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'KindRow' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'FragmentSpread',
            name: { kind: 'Name', value: 'EntityName' },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'aliases' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProgramsQuery, ProgramsQueryVariables>;
export const PeopleDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'People' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'first' },
          },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'after' },
          },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'rows' },
            name: { kind: 'Name', value: 'people' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'first' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'after' },
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'KindRow' },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'hasNextPage' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'endCursor' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'KindRow' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'FragmentSpread',
            name: { kind: 'Name', value: 'EntityName' },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'aliases' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const PlacesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Places' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'first' },
          },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'after' },
          },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'rows' },
            name: { kind: 'Name', value: 'places' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'first' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'after' },
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'KindRow' },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'hasNextPage' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'endCursor' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'KindRow' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'FragmentSpread',
            name: { kind: 'Name', value: 'EntityName' },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'aliases' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PlacesQuery, PlacesQueryVariables>;
export const EventsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Events' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'first' },
          },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'after' },
          },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'rows' },
            name: { kind: 'Name', value: 'events' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'first' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'after' },
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'KindRow' },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'hasNextPage' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'endCursor' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'KindRow' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'FragmentSpread',
            name: { kind: 'Name', value: 'EntityName' },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'aliases' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EventsQuery, EventsQueryVariables>;
export const OverviewDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Overview' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'statistics' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'entities' } },
                { kind: 'Field', name: { kind: 'Name', value: 'relations' } },
                { kind: 'Field', name: { kind: 'Name', value: 'evidence' } },
                { kind: 'Field', name: { kind: 'Name', value: 'articles' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entitiesByKind' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const SearchDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Search' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'NamedType',
              name: { kind: 'Name', value: 'String' },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'kinds' },
          },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: {
                kind: 'NamedType',
                name: { kind: 'Name', value: 'EntityKind' },
              },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'first' },
          },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'after' },
          },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'text' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kinds' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'kinds' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'first' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'after' },
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'facets' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'cursor' },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'highlights' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'field' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'value' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'start' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'end' },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'EntityName' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'aliases' },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'summary' },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'hasNextPage' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'endCursor' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const WhoDidWhatDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WhoDidWhat' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'actor' },
          },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'target' },
          },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'place' },
          },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'program' },
          },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'first' },
          },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'after' },
          },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: {
            kind: 'Variable',
            name: { kind: 'Name', value: 'withMonths' },
          },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'NamedType',
              name: { kind: 'Name', value: 'Boolean' },
            },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'whoDidWhat' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'actor' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'actor' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'target' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'target' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'place' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'place' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'program' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'program' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'text' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'from' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'to' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'first' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'after' },
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'cursor' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'EventEntry' },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'hasNextPage' },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'endCursor' },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'eventsByMonth' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'actor' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'actor' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'target' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'target' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'place' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'place' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'program' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'program' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'text' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'from' },
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: {
                  kind: 'Variable',
                  name: { kind: 'Name', value: 'to' },
                },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: {
                      kind: 'Variable',
                      name: { kind: 'Name', value: 'withMonths' },
                    },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'month' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Entity' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventRow' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Event' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'FragmentSpread',
            name: { kind: 'Name', value: 'EntityName' },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'date' } },
          { kind: 'Field', name: { kind: 'Name', value: 'eventType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventEntry' },
      typeCondition: {
        kind: 'NamedType',
        name: { kind: 'Name', value: 'Event' },
      },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EventRow' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participants' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '12' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'cursor' },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'EntityName' },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'place' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '3' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'EntityName' },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WhoDidWhatQuery, WhoDidWhatQueryVariables>;

export type PossibleTypesResultData = {
  possibleTypes: {
    Entity: [
      'Community',
      'District',
      'Enterprise',
      'Event',
      'Organization',
      'Person',
      'Place',
      'Program',
      'Street',
    ];
    Node: [
      'Article',
      'Community',
      'District',
      'Document',
      'Enterprise',
      'Event',
      'Metric',
      'Organization',
      'Person',
      'Place',
      'Program',
      'Relation',
      'Street',
    ];
  };
};
const result: PossibleTypesResultData = {
  possibleTypes: {
    Entity: [
      'Community',
      'District',
      'Enterprise',
      'Event',
      'Organization',
      'Person',
      'Place',
      'Program',
      'Street',
    ],
    Node: [
      'Article',
      'Community',
      'District',
      'Document',
      'Enterprise',
      'Event',
      'Metric',
      'Organization',
      'Person',
      'Place',
      'Program',
      'Relation',
      'Street',
    ],
  },
};
export default result;
