import { useApolloClient } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ReactElement } from 'react';

import { MoreRows } from '../../components/more-rows.js';

/** Under a connection of a node: how much of it is shown, and its next page, which the cache adds to it. */
export function MoreOf({
  id,
  connection: { edges, totalCount, pageInfo },
  document,
}: {
  readonly id: string;
  readonly connection: {
    readonly edges: readonly unknown[];
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
  /** The operation that reads a page of it after a cursor. */
  readonly document: TypedDocumentNode<
    unknown,
    { readonly id: string; readonly after: string | null }
  >;
}): ReactElement {
  const client = useApolloClient();
  return (
    <MoreRows
      shown={edges.length}
      count={totalCount}
      hasMore={pageInfo.hasNextPage}
      onMore={() =>
        client.query({
          query: document,
          variables: { id, after: pageInfo.endCursor },
          fetchPolicy: 'network-only',
        })
      }
    />
  );
}
