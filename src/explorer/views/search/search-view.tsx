import type { ReactElement } from 'react';

export function SearchView(): ReactElement {
  return <p />;
}
