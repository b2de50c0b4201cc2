import {
  type FieldNode,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

export interface SelectionFold {
  /** The measure of one field, given the measure of what is selected on it. */
  field(node: FieldNode, inner: number): number;
  /** The measure of two selections beside each other. */
  combine(left: number, right: number): number;
}

/**
 * Measures a selection set with its fragments spread. A fragment is measured once however often it is
 * spread, so a document that fans out to 2^20 fields costs no more than its own length; a cycle counts
 * as nothing, since the rule of the specification refuses it.
 */
export function foldSelections(
  context: ValidationContext,
  fold: SelectionFold,
): (selectionSet: SelectionSetNode | undefined) => number {
  const fragments = new Map<string, number>();

  function measureFragment(name: string): number {
    const known = fragments.get(name);
    if (known !== undefined) {
      return known;
    }
    fragments.set(name, 0);
    const measure = measureSet(context.getFragment(name)?.selectionSet);
    fragments.set(name, measure);
    return measure;
  }

  function measureSet(selectionSet: SelectionSetNode | undefined): number {
    let total = 0;
    for (const selection of selectionSet?.selections ?? []) {
      total = fold.combine(
        total,
        selection.kind === Kind.FIELD
          ? fold.field(selection, measureSet(selection.selectionSet))
          : selection.kind === Kind.INLINE_FRAGMENT
            ? measureSet(selection.selectionSet)
            : measureFragment(selection.name.value),
      );
    }
    return total;
  }

  return measureSet;
}
