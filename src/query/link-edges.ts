import type { NodeTypeName } from '../ontology/node-types.js';

import type { CompileContext } from './compile-context.js';
import { compileRelationFields, relationScalars } from './compile-relation.js';
import type { Compiled, CompiledFields } from './compiled.js';
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
    const { name, responseKey } = field;
    if (name === 'node') {
      addPart(
        context,
        {
          responseKey,
          part: context.node(edge.node, edge.types, field.fields),
        },
        into,
      );
    } else if (name === 'relation') {
      addPart(
        context,
        { responseKey, part: context.relation(edge.relation, field.fields) },
        into,
      );
    } else if (relationScalars.includes(name)) {
      into.entries.add(`${name}: ${edge.relation}.${name}`);
      into.readers.push({
        responseKey,
        on: undefined,
        read: (raw) => raw[name] ?? null,
      });
    } else {
      const part: CompiledFields = {
        calls: [],
        entries: new Set(),
        readers: [],
      };
      compileRelationFields(
        context,
        { variable: edge.relation, fields: [field] },
        part,
      );
      into.calls.push(...part.calls);
      for (const entry of part.entries) into.entries.add(entry);
      into.readers.push(...part.readers);
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
      addPart(
        context,
        { responseKey, part: context.node(edge.node, edge.types, fields) },
        into,
      );
    } else {
      const value = name === 'evidence' ? [] : null;
      into.readers.push({ responseKey, on: undefined, read: () => value });
    }
  }
}

/** Adds a compiled part under a key of its own. */
export function addPart(
  context: CompileContext,
  {
    responseKey,
    part,
  }: { readonly responseKey: string; readonly part: Compiled<unknown> },
  into: CompiledFields,
): void {
  const key = context.builder.variable('m');
  into.calls.push(...part.calls);
  into.entries.add(`${key}: ${part.projection}`);
  into.readers.push({
    responseKey,
    on: undefined,
    read: (raw) => part.read(raw[key]),
  });
}
