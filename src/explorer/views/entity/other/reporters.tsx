import type { ReactElement } from 'react';

import { EntityLink } from '../../../components/entity-link.js';
import { FactButton } from '../../../components/fact-button.js';
import type { ArticleQuery } from '../../../graphql/operations.js';
import { RoleName } from '../role-name.js';

type Article = Extract<
  NonNullable<ArticleQuery['node']>,
  { readonly __typename: 'Article' }
>;

const roles = [
  'REPORTER',
  'CORRESPONDENT',
  'PHOTOGRAPHER',
  'EDITOR',
  'ART_EDITOR',
];

/** Who wrote, photographed or edited an article, in that order. */
export function Reporters({
  reporters,
}: {
  readonly reporters: Article['reporters']['edges'];
}): ReactElement {
  return (
    <ul>
      {inOrder(reporters).map(({ cursor, node, role, relation, statement }) => (
        <li key={cursor} className="other-page__row">
          <span className="other-page__name">
            <EntityLink entity={node} />
            {role !== null && <RoleName role={role} />}
          </span>
          {relation !== null && (
            <FactButton id={relation.id} statement={statement ?? node.name} />
          )}
        </li>
      ))}
    </ul>
  );
}

function inOrder(
  reporters: Article['reporters']['edges'],
): Article['reporters']['edges'] {
  const rank = (role: string | null): number => roles.indexOf(role ?? '');
  return reporters.toSorted(
    (left, right) => rank(left.role) - rank(right.role),
  );
}
