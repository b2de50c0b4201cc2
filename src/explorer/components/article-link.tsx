import './entity-link.css';

import type { ReactElement } from 'react';
import { Link } from 'wouter';

import { entityAddress } from '../navigation/addresses.js';

/** The title of an article, or the name of the page that it is in, that leads to its own page. */
export function ArticleLink({
  article,
}: {
  readonly article: { readonly id: string; readonly title: string };
}): ReactElement {
  return (
    <Link href={entityAddress(article.id)} className="entity-link">
      <svg
        className="kind-icon"
        viewBox="0 0 16 16"
        width="14"
        height="14"
        aria-hidden="true"
      >
        <path
          d="M2.5 1h8l3 3v11h-11zM5 6h6M5 9h6M5 12h4"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.3"
        />
      </svg>
      <span lang="zh">{article.title}</span>
    </Link>
  );
}
