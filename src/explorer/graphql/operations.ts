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

/** How a fact was taken from its passage. */
export type ExtractionMethod =
  /** Read and written down by a person. */
  | 'CURATED'
  /** Found by a statistical model. */
  | 'MODEL'
  /** Found by an extraction rule. */
  | 'RULE';

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
