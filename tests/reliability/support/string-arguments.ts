import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
  isRequiredArgument,
} from 'graphql';
import type {
  GraphQLArgument,
  GraphQLField,
  GraphQLInputType,
  GraphQLNamedType,
  GraphQLSchema,
} from 'graphql';

/** One place of the schema where a client's text goes in, as an operation with the text as `$s`. */
export interface StringArgument {
  /** `District.streets(where.name.eq)` */
  readonly place: string;
  readonly operation: string;
}

const textTypes = ['String', 'ID', 'Date'];

/** Every argument of every field of every query that takes text, itself or somewhere in its filters. */
export function stringArguments(
  schema: GraphQLSchema,
): readonly StringArgument[] {
  const seenInputs = new Set<string>();
  return reachableFields(schema).flatMap(({ type, field, around }) =>
    field.args.flatMap((argument) =>
      textsIn(argument.type, seenInputs).map(({ path, value, text }) => ({
        place: `${type}.${field.name}(${[argument.name, ...path].join('.')})`,
        operation: `query ($s: ${text}) { ${around(call(field, { argument, value }))} }`,
      })),
    ),
  );
}

interface ReachableField {
  readonly type: string;
  readonly field: GraphQLField<unknown, unknown>;
  /** The way from the root to a selection of this type. */
  readonly around: (selection: string) => string;
}

/** The fields of all types, each by the shortest way from the root. */
function reachableFields(schema: GraphQLSchema): readonly ReachableField[] {
  const query = schema.getQueryType();
  const found: ReachableField[] = [];
  const seen = new Set<string>();
  const queue: {
    readonly type: GraphQLNamedType | null | undefined;
    readonly around: (selection: string) => string;
  }[] = [{ type: query, around: (selection) => selection }];
  for (const { type, around } of queue) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    if (seen.has(type.name)) continue;
    seen.add(type.name);
    for (const field of Object.values(type.getFields())) {
      found.push({ type: type.name, field, around });
      const inner = getNamedType(field.type);
      const enter = (selection: string): string =>
        around(`${field.name}${required(field, [])} { ${selection} }`);
      queue.push({ type: inner, around: enter });
      if (!isInterfaceType(inner)) continue;
      for (const possible of schema.getPossibleTypes(inner)) {
        queue.push({
          type: possible,
          around: (selection) =>
            enter(`... on ${possible.name} { ${selection} }`),
        });
      }
    }
  }
  return found;
}

function call(
  field: GraphQLField<unknown, unknown>,
  given: { readonly argument: GraphQLArgument; readonly value: string },
): string {
  const args = required(field, [
    `${given.argument.name}: ${given.value}`,
    given.argument.name,
  ]);
  return `${field.name}${args}${isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'}`;
}

/** The arguments that a field cannot do without, beside the one that is given. */
function required(
  field: GraphQLField<unknown, unknown>,
  [given, name]: readonly string[],
): string {
  const others = field.args
    .filter(
      (argument) => isRequiredArgument(argument) && argument.name !== name,
    )
    .map(
      ({ name: other, type }) => `${other}: ${isList(type) ? '["x"]' : '"x"'}`,
    );
  const all = given === undefined ? others : [given, ...others];
  return all.length === 0 ? '' : `(${all.join(', ')})`;
}

function isList(type: GraphQLInputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** The texts of an input type, each filter type's once. */
function textsIn(
  type: GraphQLInputType,
  seen: Set<string>,
): readonly {
  readonly path: readonly string[];
  readonly value: string;
  readonly text: string;
}[] {
  if (isNonNullType(type)) return textsIn(type.ofType, seen);
  if (isListType(type)) {
    return textsIn(type.ofType, seen).map((found) => ({
      ...found,
      value: `[${found.value}]`,
    }));
  }
  if (isEnumType(type)) return [];
  if (!isInputObjectType(type)) {
    return textTypes.includes(type.name)
      ? [{ path: [], value: '$s', text: `${type.name}!` }]
      : [];
  }
  // `and` leads back to the same filter; a filter of strings is the same wherever it stands.
  if (seen.has(type.name)) return [];
  seen.add(type.name);
  return Object.values(type.getFields()).flatMap((field) =>
    textsIn(field.type, seen).map(({ path, value, text }) => ({
      path: [field.name, ...path],
      value: `{ ${field.name}: ${value} }`,
      text,
    })),
  );
}
