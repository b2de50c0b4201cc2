/**
 * `make`, run once for each object and kept as long as the object is: what several rules read of one sentence
 * or one document. The object must not change.
 */
export function onceFor<K extends object, V>(
  make: (key: K) => V,
): (key: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}
