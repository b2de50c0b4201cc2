import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';

import { Pending } from '../../../components/pending.js';
import { EntityLinksDocument } from '../../../graphql/operations.js';
import { MoreRows } from '../../../components/more-rows.js';
import type { LinkGroup } from './link-groups.js';
import { LinkRow } from './link-row.js';

const pageSize = 20;

/** The links of one group, a page at a time. */
export function LinkList({
  id,
  group,
}: {
  readonly id: string;
  readonly group: LinkGroup;
}): ReactElement {
  const { data, error, refetch, fetchMore } = useQuery(EntityLinksDocument, {
    variables: {
      id,
      type: group.type,
      direction: group.direction,
      first: pageSize,
    },
  });
  if (data?.node == null || !('relations' in data.node)) {
    return (
      <Pending
        lines={Math.min(group.count, 4)}
        error={error}
        onRetry={() => void refetch()}
      />
    );
  }
  const { edges, pageInfo } = data.node.relations;
  return (
    <div className="link-group__rows">
      <ul>
        {edges.map((edge) => (
          <LinkRow key={edge.node.id} link={edge} />
        ))}
      </ul>
      <MoreRows
        shown={edges.length}
        count={group.count}
        hasMore={pageInfo.hasNextPage}
        onMore={() =>
          fetchMore({
            variables: { first: 50, after: pageInfo.endCursor },
          })
        }
      />
    </div>
  );
}
