import './states.css';

import type { ReactElement, ReactNode } from 'react';

/** Says that there is nothing, and what to do about it. */
export function Empty({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}): ReactElement {
  return (
    <div className="state">
      <p className="state__title">{title}</p>
      {children}
    </div>
  );
}
