import type { ReactElement } from 'react';

import { ArticleLink } from '../../../components/article-link.js';
import { EntityLink } from '../../../components/entity-link.js';
import { FactButton } from '../../../components/fact-button.js';
import type { LinkRowFragment } from '../../../graphql/operations.js';
import { RoleName } from '../role-name.js';
import { LinkTime } from './link-time.js';

/** The other end of a link, in what post or role and when, the link as a sentence, and its evidence. */
export function LinkRow({
  link: { node, other },
}: {
  readonly link: LinkRowFragment;
}): ReactElement {
  return (
    <li className="link-row">
      <div className="link-row__end">
        {'kind' in other ? (
          <EntityLink entity={other} />
        ) : 'title' in other ? (
          <ArticleLink article={other} />
        ) : (
          other.id
        )}
        {node.title !== null && (
          <span className="link-row__post" lang="zh">
            {node.title}
          </span>
        )}
        {node.role !== null && <RoleName role={node.role} />}
        <LinkTime link={node} />
      </div>
      <p className="link-row__statement" lang="zh">
        {node.statement}
      </p>
      <div className="link-row__evidence">
        <FactButton id={node.id} statement={node.statement} />
      </div>
    </li>
  );
}
