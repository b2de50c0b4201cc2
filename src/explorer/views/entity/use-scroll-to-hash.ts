import { type RefObject, useEffect } from 'react';

/** So long the parts above may still be loading and push everything down. */
const settling = 2000;

/**
 * Scrolls to a section that the address names, which the browser looked for before it was there; and again
 * while the page grows, until the reader takes over.
 */
export function useScrollToHash(
  section: RefObject<HTMLElement | null>,
  id: string,
): void {
  useEffect(() => {
    if (location.hash !== `#${id}`) {
      return;
    }
    const observer = new ResizeObserver(() => {
      section.current?.scrollIntoView();
    });
    const stop = (): void => {
      observer.disconnect();
    };
    const takeovers = ['wheel', 'touchstart', 'pointerdown', 'keydown'];
    observer.observe(document.body);
    const timer = setTimeout(stop, settling);
    for (const name of takeovers) {
      addEventListener(name, stop, { once: true, passive: true });
    }
    return () => {
      stop();
      clearTimeout(timer);
      for (const name of takeovers) {
        removeEventListener(name, stop);
      }
    };
  }, [section, id]);
}
