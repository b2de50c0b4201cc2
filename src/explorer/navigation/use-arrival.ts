import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/**
 * Begins a page that a link led to at its top, for the eyes and for the keyboard. Back and forward are left to
 * the browser, which knows where the reader was.
 */
export function useArrival(content: RefObject<HTMLElement | null>): void {
  const [path] = useLocation();
  const isByLink = useRef(false);
  useEffect(() => {
    const pushed = (): void => {
      isByLink.current = true;
    };
    const popped = (): void => {
      isByLink.current = false;
    };
    // The router tells of each push by an event of this name.
    window.addEventListener('pushState', pushed);
    window.addEventListener('popstate', popped);
    return () => {
      window.removeEventListener('pushState', pushed);
      window.removeEventListener('popstate', popped);
    };
  }, []);
  useEffect(() => {
    if (isByLink.current) {
      window.scrollTo(0, 0);
      content.current?.focus({ preventScroll: true });
    }
  }, [path, content]);
}
