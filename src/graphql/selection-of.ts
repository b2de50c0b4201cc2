import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type {
  FieldNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLObjectType,
  GraphQLResolveInfo,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';

import type { SelectedField } from '../query/selection.js';

/** What a selection means depends on these. */
type RequestInfo = Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'variableValues'
>;

/** One field of an operation, as much as a plan needs to know of it. */
export type FieldInfo = RequestInfo &
  Pick<GraphQLResolveInfo, 'fieldName' | 'fieldNodes' | 'parentType'>;

/**
 * What a root field asks for, as a plain tree: fragments merged, `@skip` and `@include` applied,
 * arguments coerced (GraphQL specification, section 6.3.2, CollectFields). Below an interface the
 * fields are collected for each concrete type, and those that all types share are kept once.
 */
export function selectionOf(info: FieldInfo): SelectedField {
  const definition = info.parentType.getFields()[info.fieldName];
  const fields =
    definition === undefined
      ? []
      : [toField(info, { nodes: info.fieldNodes, definition })];
  const [field] = fields;
  if (field === undefined)
    throw new TypeError(`The field ${info.fieldName} is not in the schema.`);
  return field;
}

/** The root fields of an operation, by response key, with what their directives leave in. */
export function rootFieldsOf(
  info: RequestInfo & Pick<GraphQLResolveInfo, 'parentType' | 'operation'>,
): readonly FieldInfo[] {
  const { parentType, operation } = info;
  return collectFor(info, parentType, [operation.selectionSet]).map(
    ({ nodes, definition }) => ({
      ...info,
      fieldName: definition.name,
      fieldNodes: nodes,
    }),
  );
}

interface FieldGroup {
  readonly nodes: readonly FieldNode[];
  readonly definition: GraphQLField<unknown, unknown>;
  readonly on?: readonly string[];
}

function toField(info: RequestInfo, group: FieldGroup): SelectedField {
  const [node] = group.nodes;
  if (node === undefined) throw new TypeError('A selected field has no node.');
  const type = getNamedType(group.definition.type);
  return {
    name: node.name.value,
    responseKey: (node.alias ?? node.name).value,
    args: getArgumentValues(group.definition, node, info.variableValues),
    ...(group.on === undefined ? {} : { on: group.on }),
    fields: isCompositeType(type) ? collect(info, type, group.nodes) : [],
  };
}

function collect(
  info: RequestInfo,
  type: GraphQLCompositeType,
  parents: readonly FieldNode[],
): readonly SelectedField[] {
  const sets = parents.flatMap(({ selectionSet }) =>
    selectionSet ? [selectionSet] : [],
  );
  if (!isAbstractType(type) || !sets.some(hasFragment)) {
    return collectFor(info, type, sets).map((group) => toField(info, group));
  }
  const possible = info.schema.getPossibleTypes(type);
  const groups = new Map<string, FieldGroup & { readonly on: string[] }>();
  for (const concrete of possible) {
    for (const group of collectFor(info, concrete, sets)) {
      const key = group.nodes.map(({ loc }) => loc?.start ?? 0).join(' ');
      const known = groups.get(key);
      if (known === undefined)
        groups.set(key, { ...group, on: [concrete.name] });
      else known.on.push(concrete.name);
    }
  }
  return [...groups.values()].map(({ on, ...group }) =>
    toField(info, on.length === possible.length ? group : { ...group, on }),
  );
}

function hasFragment({ selections }: SelectionSetNode): boolean {
  return selections.some(({ kind }) => kind !== Kind.FIELD);
}

function collectFor(
  info: RequestInfo,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): readonly FieldGroup[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const nodes = new Map<string, FieldNode[]>();
  for (const { selections } of sets) gather(info, { type, selections, nodes });
  const definitions = type.getFields();
  return [...nodes.values()].flatMap((group) => {
    const definition = definitions[group[0]?.name.value ?? ''];
    return definition === undefined ? [] : [{ nodes: group, definition }];
  });
}

function gather(
  info: RequestInfo,
  into: {
    readonly type: GraphQLCompositeType;
    readonly selections: readonly SelectionNode[];
    readonly nodes: Map<string, FieldNode[]>;
  },
): void {
  for (const selection of into.selections) {
    if (!isIncluded(info, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      const known = into.nodes.get(key);
      if (known === undefined) into.nodes.set(key, [selection]);
      else known.push(selection);
      continue;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : info.fragments[selection.name.value];
    if (fragment === undefined) continue;
    const condition = fragment.typeCondition?.name.value;
    if (condition !== undefined && !applies(info, condition, into.type))
      continue;
    gather(info, { ...into, selections: fragment.selectionSet.selections });
  }
}

function isIncluded(info: RequestInfo, selection: SelectionNode): boolean {
  const skip = getDirectiveValues(
    GraphQLSkipDirective,
    selection,
    info.variableValues,
  );
  if (skip?.['if'] === true) return false;
  const include = getDirectiveValues(
    GraphQLIncludeDirective,
    selection,
    info.variableValues,
  );
  return include?.['if'] !== false;
}

function applies(
  info: RequestInfo,
  condition: string,
  type: GraphQLCompositeType,
): boolean {
  if (condition === type.name) return true;
  const conditionType = info.schema.getType(condition);
  return (
    isAbstractType(conditionType) &&
    info.schema.isSubType(conditionType, type as GraphQLObjectType)
  );
}
