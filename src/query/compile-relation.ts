import type { NodeTypeName } from '../ontology/node-types.js';
import { entityTypeNames, nodeTypeNames } from '../ontology/node-types.js';
import {
  relationTypeNames,
  relationTypes,
} from '../ontology/relation-types.js';
import type {
  RelationType,
  RelationTypeDefinition,
} from '../ontology/relation-types.js';

import type { CompileContext } from './compile-context.js';
import {
  addPart,
  addProperty,
  asList,
  emptyFields,
  listOf,
  readFields,
  slotOf,
} from './compiled.js';
import type { Compiled, CompiledFields } from './compiled.js';
import { typeNameKey } from './selection.js';
import type { ResultObject, SelectedField } from './selection.js';

/** Properties of a relationship that the API shows under the same name. */
export const relationScalars: readonly string[] = [
  'id',
  'title',
  'role',
  'date',
  'validFrom',
  'validTo',
  'confidence',
  'statement',
  'recordedAt',
  'surface',
];

/** One relationship as a `Relation`. */
export function compileRelation(
  context: CompileContext,
  variable: string,
  fields: readonly SelectedField[],
): Compiled<ResultObject | null> {
  const parts = emptyFields();
  const idSlot = slotOf(parts, `${variable}.id`);
  compileRelationFields(context, { variable, fields }, parts);
  return {
    calls: parts.calls,
    projection: listOf(parts),
    read: (raw) => {
      const row = asList(raw);
      if (row[idSlot] == null) return null;
      const object = readFields(parts.readers, row, undefined);
      object[typeNameKey] = 'Relation';
      return object;
    },
  };
}

/** The fields of a relation as parts of an object: of the relation itself, or of an edge that it made. */
export function compileRelationFields(
  context: CompileContext,
  relation: {
    readonly variable: string;
    readonly fields: readonly SelectedField[];
  },
  into: CompiledFields,
): void {
  const { variable } = relation;
  for (const field of relation.fields) {
    const { name, responseKey } = field;
    if (relationScalars.includes(name)) {
      addProperty(into, { expression: `${variable}.${name}`, responseKey });
      continue;
    }
    const part = compilePart(context, variable, field);
    if (part !== undefined) addPart(into, { part, responseKey });
  }
}

function compilePart(
  context: CompileContext,
  variable: string,
  field: SelectedField,
): Compiled<unknown> | undefined {
  switch (field.name) {
    case 'type':
      return { calls: [], projection: `type(${variable})`, read: (raw) => raw };
    case 'subject':
      return compileEnd(context, variable, {
        end: 'subject',
        types: entityTypeNames,
        field,
      });
    case 'object':
      return compileEnd(context, variable, {
        end: 'object',
        types: nodeTypeNames,
        field,
      });
    case 'event':
      return compileEvent(context, variable, field);
    case 'evidence':
      return context.evidence(`${variable}.id`, field);
    default:
      return undefined;
  }
}

function compileEnd(
  context: CompileContext,
  variable: string,
  {
    end,
    types,
    field,
  }: {
    readonly end: 'subject' | 'object';
    readonly types: readonly NodeTypeName[];
    readonly field: SelectedField;
  },
): Compiled<ResultObject | null> {
  const node = context.builder.variable('n');
  const result = context.builder.variable('f');
  const compiled = context.node(node, types, field.fields);
  return {
    calls: [
      [
        `CALL (${variable}) {`,
        `WITH ${endOf(variable, end)} AS ${node}`,
        ...compiled.calls,
        `RETURN ${compiled.projection} AS ${result}`,
        '}',
      ].join('\n'),
    ],
    projection: result,
    read: compiled.read,
  };
}

/** The types whose arrow leaves the object, `['MEASURES']`; the ontology's, never a request's. */
const reversedTypes = `[${relationTypeNames
  .filter(leavesObject)
  .map((type) => `'${type}'`)
  .join(', ')}]`;

/** Whether the arrow of a type leaves the object, so that whatever it reaches is the subject. */
export function leavesObject(type: RelationType): boolean {
  const definition: RelationTypeDefinition = relationTypes[type];
  return definition.subjectEnd === 'target';
}

/** The node at the subject's or object's end. */
export function endOf(variable: string, end: 'subject' | 'object'): string {
  const [usual, other] =
    end === 'subject' ? ['startNode', 'endNode'] : ['endNode', 'startNode'];
  return `CASE WHEN type(${variable}) IN ${reversedTypes} THEN ${other}(${variable}) ELSE ${usual}(${variable}) END`;
}

/** The condition that a node, which the relation touches, is its subject or object. */
export function isEnd(
  variable: string,
  end: 'subject' | 'object',
  node: string,
): string {
  const usual = end === 'subject' ? 'startNode' : 'endNode';
  return `(${usual}(${variable}).id = ${node}.id) <> (type(${variable}) IN ${reversedTypes})`;
}

function compileEvent(
  context: CompileContext,
  variable: string,
  field: SelectedField,
): Compiled<ResultObject | null> {
  const id = context.builder.variable('i');
  const node = context.builder.variable('n');
  const result = context.builder.variable('f');
  const compiled = context.node(node, ['Event'], field.fields);
  return {
    calls: [
      [
        `CALL (${variable}) {`,
        `WITH ${variable}.event AS ${id}`,
        `MATCH (${node}:Event {id: ${id}})`,
        ...compiled.calls,
        `RETURN collect(${compiled.projection}) AS ${result}`,
        '}',
      ].join('\n'),
    ],
    projection: result,
    read: (raw) => compiled.read(asList(raw)[0]),
  };
}
