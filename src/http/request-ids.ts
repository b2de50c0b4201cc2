/** Which request an error belongs to, since Apollo formats errors without saying so. */
export interface RequestIds {
  set(error: unknown, requestId: string): void;
  get(error: unknown): string | undefined;
}

export function createRequestIds(): RequestIds {
  const ids = new WeakMap<object, string>();
  return {
    set: (error, requestId) => {
      if (isObject(error)) ids.set(error, requestId);
    },
    get: (error) => (isObject(error) ? ids.get(error) : undefined),
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
