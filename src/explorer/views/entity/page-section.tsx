import './page-section.css';

import type { ReactElement, ReactNode } from 'react';

/** A part of the page under a heading that the list of sections leads to. */
export function PageSection({
  id,
  title,
  tools,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section id={id} className="page-section" aria-labelledby={`${id}-title`}>
      <div className="page-section__header">
        <h2 id={`${id}-title`}>{title}</h2>
        {tools}
      </div>
      {children}
    </section>
  );
}
