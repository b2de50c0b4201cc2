import { type KeyboardEvent, useCallback } from 'react';

const focusable = 'a[href], button:not(:disabled)';

/**
 * Arrow keys in a table of links and buttons: up and down go to the same place of the next row, left and right
 * along the row, Home and End to the first and last row. Tab goes through all of them as ever.
 */
export function useArrowKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback((event) => {
    const row = rowOf(event.target);
    if (row === null || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const stops = stopsOf(row);
    const place = stops.findIndex((stop) => stop === document.activeElement);
    const target = targetOf(event.key, { row, stops, place });
    if (target !== undefined) {
      event.preventDefault();
      target.focus();
    }
  }, []);
}

function targetOf(
  key: string,
  {
    row,
    stops,
    place,
  }: {
    readonly row: HTMLTableRowElement;
    readonly stops: readonly HTMLElement[];
    readonly place: number;
  },
): HTMLElement | undefined {
  const rows = [...(row.parentElement?.children ?? [])];
  switch (key) {
    case 'ArrowRight':
      return stops[place + 1];
    case 'ArrowLeft':
      return stops[place - 1];
    case 'ArrowDown':
      return stopIn(row.nextElementSibling, place);
    case 'ArrowUp':
      return stopIn(row.previousElementSibling, place);
    case 'Home':
      return stopIn(rows[0], place);
    case 'End':
      return stopIn(rows.at(-1), place);
    default:
      return undefined;
  }
}

function stopIn(
  row: Element | null | undefined,
  place: number,
): HTMLElement | undefined {
  const stops = row == null ? [] : stopsOf(row);
  return stops[Math.min(place, stops.length - 1)];
}

function stopsOf(row: Element): readonly HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(focusable)];
}

function rowOf(target: EventTarget): HTMLTableRowElement | null {
  return target instanceof Element
    ? target.closest<HTMLTableRowElement>('tbody tr')
    : null;
}
