import './page-section.css';

import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';

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
  useEffect(() => {
    // The browser looked for it before it was there.
    if (location.hash === `#${id}`) {
      section.current?.scrollIntoView();
    }
  }, [id]);
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
