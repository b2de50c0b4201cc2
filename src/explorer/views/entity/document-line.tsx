import './document-line.css';

import type { ReactElement } from 'react';
import { Link } from 'wouter';

import { PartialDate } from '../../components/partial-date.js';
import { entityAddress } from '../../navigation/addresses.js';

/** The newspaper page that an article is in: its title, who published it and when. */
export function DocumentLine({
  document: { id, title, publisher, date },
}: {
  readonly document: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly date: string | null;
  };
}): ReactElement {
  return (
    <p className="document-line soft small">
      <Link href={entityAddress(id)} lang="zh">
        {title}
      </Link>
      {publisher !== null && !title.includes(publisher) && (
        <span lang="zh">{publisher}</span>
      )}
      {date !== null && <PartialDate date={date} />}
    </p>
  );
}
