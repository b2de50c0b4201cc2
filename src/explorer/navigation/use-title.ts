import { useEffect } from 'react';

/** Names the browser's tab after what the view shows. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title =
      title === undefined ? 'civicgraph' : `${title} · civicgraph`;
  }, [title]);
}
