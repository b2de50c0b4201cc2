import type { SelectedField } from './selection.js';

/** What a link needs: the node it leaves, a condition that holds it to the right types, the field. */
export interface LinkPart {
  readonly variable: string;
  readonly guard: readonly string[];
  readonly field: SelectedField;
}
