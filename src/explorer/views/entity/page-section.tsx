import './page-section.css';

import { type ReactElement, type ReactNode, useRef } from 'react';

import { useScrollToHash } from './use-scroll-to-hash.js';

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
  const section = useRef<HTMLElement>(null);
  useScrollToHash(section, id);
  const titleId = `${id}-title`;
  return (
    <section
      ref={section}
      id={id}
      className="page-section"
      aria-labelledby={titleId}
    >
      <div className="page-section__header">
        <h2 id={titleId}>{title}</h2>
        {tools}
      </div>
      {children}
    </section>
  );
}
