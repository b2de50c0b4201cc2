import { useEffect, useState } from 'react';

/** Counts the changes between light and dark: what is drawn on a canvas has to be drawn anew after each. */
export function useThemeCount(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const changed = (): void => {
      setCount((before) => before + 1);
    };
    const system = matchMedia('(prefers-color-scheme: dark)');
    document.addEventListener('themechange', changed);
    system.addEventListener('change', changed);
    return () => {
      document.removeEventListener('themechange', changed);
      system.removeEventListener('change', changed);
    };
  }, []);
  return count;
}
