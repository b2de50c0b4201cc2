import type { NodeTypeName } from '../ontology/node-types.js';

import type { CompileContext } from './compile-context.js';
import { compileRelationFields } from './compile-relation.js';
import { addPart } from './compiled.js';
import type { CompiledFields } from './compiled.js';
import type { SelectedField } from './selection.js';

/** The edge of a typed link: the node, the relation, and the relation's own properties. */
export function compileLinkEdge(
  context: CompileContext,
  edge: {
    readonly fields: readonly SelectedField[];
    readonly node: string;
    readonly relation: string;
    readonly types: readonly NodeTypeName[];
  },
  into: CompiledFields,
): void {
  for (const field of edge.fields) {
    const { name, responseKey, fields } = field;
    if (name === 'node') {
      const part = context.node(edge.node, edge.types, fields);
      addPart(into, { part, responseKey });
    } else if (name === 'relation') {
      const part = context.relation(edge.relation, fields);
      addPart(into, { part, responseKey });
    } else {
      const relation = { variable: edge.relation, fields: [field] };
      compileRelationFields(context, relation, into);
    }
  }
}

/** The edge of a plain list: no relation led to the node, so what belongs to one is null or empty. */
export function compileNodeEdge(
  context: CompileContext,
  edge: {
    readonly fields: readonly SelectedField[];
    readonly node: string;
    readonly types: readonly NodeTypeName[];
  },
  into: CompiledFields,
): void {
  for (const { name, responseKey, fields } of edge.fields) {
    if (name === 'node') {
      const part = context.node(edge.node, edge.types, fields);
      addPart(into, { part, responseKey });
    } else {
      const value = name === 'evidence' ? [] : null;
      into.readers.push({ responseKey, on: undefined, read: () => value });
    }
  }
}
