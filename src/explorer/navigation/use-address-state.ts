import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';

export interface AddressState {
  /** The value of a parameter, or undefined when the address does not carry it, or carries it empty. */
  get(name: string): string | undefined;
  /** The values of a parameter that holds several, joined by commas. */
  list(name: string): readonly string[];
  /**
   * Changes parameters; undefined and '' take one away. A step of its own in the history, unless `replace`
   * says that it only refines the last one (typing, dragging).
   */
  set(
    changes: Readonly<Record<string, string | readonly string[] | undefined>>,
    options?: { readonly replace?: boolean },
  ): void;
}

/** What a view shows, as its address carries it. */
export function useAddressState(): AddressState {
  const [parameters, setParameters] = useSearchParams();
  const set = useCallback<AddressState['set']>(
    (changes, options) => {
      setParameters(
        (previous) => {
          const next = new URLSearchParams(previous);
          for (const [name, value] of Object.entries(changes)) {
            const text = typeof value === 'string' ? value : value?.join(',');
            if (text === undefined || text === '') {
              next.delete(name);
            } else {
              next.set(name, text);
            }
          }
          return next;
        },
        { replace: options?.replace ?? false },
      );
    },
    [setParameters],
  );
  return useMemo(() => {
    const get = (name: string): string | undefined => {
      const text = parameters.get(name);
      return text === null || text === '' ? undefined : text;
    };
    return {
      get,
      list: (name) => get(name)?.split(',') ?? [],
      set,
    };
  }, [parameters, set]);
}
