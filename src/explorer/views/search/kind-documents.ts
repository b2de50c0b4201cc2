import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

import {
  CommunitiesDocument,
  DistrictsDocument,
  EnterprisesDocument,
  type EntityKind,
  EventsDocument,
  type KindRowFragment,
  OrganizationsDocument,
  PeopleDocument,
  PlacesDocument,
  ProgramsDocument,
  StreetsDocument,
} from '../../graphql/operations.js';

/** A page of the entities of one kind, by name. */
export interface KindPage {
  readonly rows: {
    readonly totalCount: number;
    readonly nodes: readonly KindRowFragment[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
}

export interface KindPageVariables {
  readonly first: number;
  readonly after?: string | null;
}

/** The API has a list for each kind, since each has filters of its own. */
export const kindDocuments: Readonly<
  Record<EntityKind, TypedDocumentNode<KindPage, KindPageVariables>>
> = {
  DISTRICT: DistrictsDocument,
  STREET: StreetsDocument,
  COMMUNITY: CommunitiesDocument,
  ENTERPRISE: EnterprisesDocument,
  ORGANIZATION: OrganizationsDocument,
  PROGRAM: ProgramsDocument,
  PERSON: PeopleDocument,
  PLACE: PlacesDocument,
  EVENT: EventsDocument,
};
