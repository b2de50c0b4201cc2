import { useQuery } from '@apollo/client/react';
import type { ReactElement, ReactNode } from 'react';

import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { isUnknown } from '../../graphql/is-unknown.js';
import { EntityPageDocument } from '../../graphql/operations.js';
import { EntityPage } from './entity-page.js';
import { ArticlePage } from './other/article-page.js';
import { NewspaperPage } from './other/newspaper-page.js';
import { SingleFactPage } from './other/single-fact-page.js';
import { UnknownPage } from './other/unknown-page.js';

/** What stands behind an id: an entity, or else an article, a newspaper page or a fact. */
export function EntityView({ id }: { readonly id: string }): ReactElement {
  const { data, error, refetch } = useQuery(EntityPageDocument, {
    variables: { id },
  });
  if (data?.node == null) {
    if (error === undefined && data === undefined) {
      return (
        <Unloaded id={id}>
          <Loading lines={9} />
        </Unloaded>
      );
    }
    return error === undefined || isUnknown(error) ? (
      <UnknownPage id={id} />
    ) : (
      <Unloaded id={id}>
        <Failure error={error} onRetry={() => void refetch()} />
      </Unloaded>
    );
  }
  const { node } = data;
  switch (node.__typename) {
    case 'Article':
      return <ArticlePage id={id} />;
    case 'Document':
      return <NewspaperPage id={id} />;
    case 'Metric':
    case 'Relation':
      return <SingleFactPage id={id} />;
    default:
      return <EntityPage entity={node} />;
  }
}

/** A page without its name yet is still told by its id to those who only hear it. */
function Unloaded({
  id,
  children,
}: {
  readonly id: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <>
      <h1 className="visually-hidden">{id}</h1>
      {children}
    </>
  );
}
