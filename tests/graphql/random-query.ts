import {
  astFromValue,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  parse,
  print,
  validate,
} from 'graphql';
import type {
  DocumentNode,
  GraphQLArgument,
  GraphQLField,
  GraphQLInputObjectType,
  GraphQLInputType,
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql';

import { Random } from './support/random.js';
import { partOf } from './support/sample-values.js';
import type { SampleValues } from './support/sample-values.js';

export interface RandomQuery {
  readonly seed: number;
  readonly text: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * A valid operation drawn from the schema: aliases, variables, directives, named and inline fragments,
 * filters, orderings and pages. The same seed over the same graph gives the same operation.
 */
export function randomQuery(
  schema: GraphQLSchema,
  samples: SampleValues,
  seed: number,
): RandomQuery {
  const random = new Random(seed);
  // Two fields of one key may clash; such an operation is drawn anew.
  for (let attempt = 0; attempt < 50; attempt++) {
    const { text, variables } = new Writer(schema, samples, random).operation();
    const document = parse(text);
    if (validate(schema, document).length === 0)
      return { seed, text: print(document), document, variables };
  }
  throw new Error(`Seed ${seed} gives no valid operation.`);
}

type FieldsType = GraphQLObjectType | GraphQLInterfaceType;

interface Place {
  readonly type: FieldsType;
  /** Links followed so far. */
  readonly depth: number;
}

interface Fragment {
  readonly name: string;
  readonly type: FieldsType;
  readonly depth: number;
}

const deepest = 5;
const mostCompositeFields = 12;

class Writer {
  readonly #variableTypes: string[] = [];
  readonly #variables: Record<string, unknown> = {};
  readonly #fragments: Fragment[] = [];
  readonly #fragmentTexts: string[] = [];
  #compositeFields = 0;
  #names = 0;

  constructor(
    readonly schema: GraphQLSchema,
    readonly samples: SampleValues,
    readonly random: Random,
  ) {}

  operation(): {
    readonly text: string;
    readonly variables: Readonly<Record<string, unknown>>;
  } {
    const query = this.schema.getQueryType();
    if (query == null) throw new TypeError('The schema has no Query.');
    const place = { type: query, depth: 0 };
    const fields = Object.values(query.getFields());
    const selections = Array.from(
      { length: this.random.pick([1, 1, 2, 2, 3]) },
      () => this.#field(place, this.#rootField(fields)),
    );
    const body = this.random.chance(0.15)
      ? `{ ...${this.#namedFragment(place, selections.join(' '))} }`
      : `{ ${selections.join(' ')} }`;
    const types = this.#variableTypes;
    const head = types.length === 0 ? '' : `(${types.join(', ')})`;
    return {
      text: [`query Random${head} ${body}`, ...this.#fragmentTexts].join('\n'),
      variables: this.#variables,
    };
  }

  /** The fields that are not one of a kind are few, and have the most to get wrong. */
  #rootField(
    fields: readonly GraphQLField<unknown, unknown>[],
  ): GraphQLField<unknown, unknown> {
    const isOfType = ({ args }: GraphQLField<unknown, unknown>): boolean =>
      args.some(({ name }) => name === 'where') ||
      (args.length === 1 && args[0]?.name === 'id');
    const unlike = fields.filter(
      (field) => !isOfType(field) || field.name === 'node',
    );
    return this.random.pick(this.random.chance(0.55) ? unlike : fields);
  }

  #selectionSet(place: Place): string {
    const { random } = this;
    const fields = Object.values(place.type.getFields());
    const leaves = fields.filter(
      ({ type }) => !isCompositeType(getNamedType(type)),
    );
    const composites = fields.filter(({ type }) =>
      isCompositeType(getNamedType(type)),
    );
    const selections: string[] = [];
    for (const field of random.some(leaves, 4))
      selections.push(this.#field(place, field));
    const isNode = this.#isNode(place.type);
    const wanted = isNode ? random.integer(0, 2) : random.integer(1, 2);
    for (const field of random.some(composites, Math.max(1, wanted))) {
      if (wanted > 0 && this.#mayDescend(place))
        selections.push(...this.#repeated(place, field));
    }
    if (isNode && random.chance(0.25)) selections.push(this.#fragment(place));
    if (isAbstractType(place.type) && random.chance(0.7))
      selections.push(this.#fragment(place));
    if (random.chance(0.15) || selections.length === 0)
      selections.push('__typename');
    return `{ ${selections.join(' ')} }`;
  }

  /** A field, now and then a second time with other selections: the two must merge. */
  #repeated(place: Place, field: GraphQLField<unknown, unknown>): string[] {
    const head = this.#fieldHead(place, field);
    const first = `${head}${this.#directive()} ${this.#below(place, field)}`;
    return this.random.chance(0.12)
      ? [first, `${head} ${this.#below(place, field)}`]
      : [first];
  }

  #field(place: Place, field: GraphQLField<unknown, unknown>): string {
    const head = `${this.#fieldHead(place, field)}${this.#directive()}`;
    return `${head} ${this.#below(place, field)}`;
  }

  #fieldHead(place: Place, field: GraphQLField<unknown, unknown>): string {
    const args = this.#arguments(place, field);
    const isLeaf = !isCompositeType(getNamedType(field.type));
    // Keys that clash are told apart by an alias; a short one now and then is shared on purpose.
    const alias =
      args !== '' || !isLeaf || this.random.chance(0.15)
        ? `${this.random.chance(0.04) ? 'x' : this.#name('f')}: `
        : this.random.chance(0.03)
          ? 'y: '
          : '';
    return `${alias}${field.name}${args}`;
  }

  #below({ depth }: Place, field: GraphQLField<unknown, unknown>): string {
    const type = getNamedType(field.type);
    if (!isObjectType(type) && !isInterfaceType(type)) return '';
    this.#compositeFields++;
    return this.#selectionSet({
      type,
      depth: this.#isNode(type) ? depth + 1 : depth,
    });
  }

  #mayDescend({ depth }: Place): boolean {
    return this.#compositeFields < mostCompositeFields && depth <= deepest;
  }

  #isNode(type: FieldsType): boolean {
    return (
      type.name === 'Node' ||
      type.getInterfaces().some(({ name }) => name === 'Node')
    );
  }

  #fragment(place: Place): string {
    const { random } = this;
    const known = this.#fragments.filter(
      ({ type, depth }) => type === place.type && depth >= place.depth,
    );
    if (known.length > 0 && random.chance(0.4))
      return `...${random.pick(known).name}${this.#directive()}`;
    const type = random.pick(this.#conditions(place.type));
    const body = this.#selectionSet({ ...place, type });
    if (random.chance(0.35))
      return `...${this.#namedFragment({ ...place, type }, body.slice(1, -1))}${this.#directive()}`;
    const condition =
      type === place.type && random.chance(0.4) ? '' : ` on ${type.name}`;
    return `...${condition}${this.#directive()} ${body}`;
  }

  #namedFragment({ type, depth }: Place, selections: string): string {
    const name = this.#name('Part');
    this.#fragments.push({ name, type, depth });
    this.#fragmentTexts.push(
      `fragment ${name} on ${type.name} { ${selections} }`,
    );
    return name;
  }

  /** Types that a fragment below a type can name so that it may apply. */
  #conditions(type: FieldsType): FieldsType[] {
    if (isObjectType(type)) return [type, ...type.getInterfaces()];
    const { interfaces, objects } = this.schema.getImplementations(type);
    return [type, ...interfaces, ...objects];
  }

  #directive(): string {
    const { random } = this;
    if (!random.chance(0.1)) return '';
    const name = random.pick(['include', 'skip']);
    const keep = random.chance(0.6);
    const condition = (name === 'include') === keep;
    const value = random.chance(0.7)
      ? this.#variable('Boolean!', condition)
      : String(condition);
    return ` @${name}(if: ${value})`;
  }

  #arguments(place: Place, field: GraphQLField<unknown, unknown>): string {
    const given: string[] = [];
    for (const argument of field.args) {
      const { name } = argument;
      if (name === 'after' || name === 'before') continue;
      if (name === 'last' && given.some((text) => text.startsWith('first')))
        continue;
      if (!isRequiredArgument(argument) && !this.#isWanted(place, name))
        continue;
      const value = this.#argumentValue(place, field, argument);
      if (value === undefined) continue;
      given.push(`${name}: ${this.#written(argument, value)}`);
    }
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  #isWanted({ depth }: Place, argument: string): boolean {
    const { random } = this;
    switch (argument) {
      case 'first':
        // Pages multiply: below the root every list is short.
        return random.chance(depth === 0 ? 0.6 : 0.85);
      case 'last':
        return depth > 1 || random.chance(0.5);
      case 'where':
        return random.chance(0.35);
      case 'orderBy':
        return random.chance(0.5);
      default:
        return random.chance(0.3);
    }
  }

  #written(argument: GraphQLArgument, value: unknown): string {
    const { random } = this;
    if (random.chance(0.4)) {
      const variable = this.#variable(String(argument.type), value);
      return variable;
    }
    if (argument.defaultValue !== undefined && random.chance(0.15)) {
      // A variable without a value leaves the argument at its default.
      return this.#variable(String(argument.type), undefined);
    }
    const ast = astFromValue(value, argument.type);
    if (ast == null) throw new TypeError(`No literal for ${argument.name}.`);
    return print(ast);
  }

  #variable(type: string, value: unknown): string {
    const name = this.#name('v');
    this.#variableTypes.push(`$${name}: ${type}`);
    if (value !== undefined) this.#variables[name] = value;
    return `$${name}`;
  }

  #argumentValue(
    { depth }: Place,
    field: GraphQLField<unknown, unknown>,
    { name, type }: GraphQLArgument,
  ): unknown {
    const { random, samples } = this;
    const page = (): number => random.integer(0, depth <= 1 ? 8 : 4);
    switch (name) {
      case 'first':
        return field.name === 'connections' ? random.integer(1, 6) : page();
      case 'last':
        return page();
      case 'maxHops':
        return random.integer(1, 4);
      case 'hops':
        return random.integer(0, 2);
      case 'budget':
        return random.integer(1, 25);
      case 'id':
        return this.#id(field);
      case 'ids':
        return Array.from({ length: random.integer(0, 5) }, () =>
          this.#id(field),
        );
      case 'roots':
        return Array.from({ length: random.integer(1, 3) }, () =>
          this.#entityId(),
        );
      case 'avoid':
        return Array.from({ length: random.integer(0, 4) }, () =>
          this.#entityId(),
        );
      case 'from':
      case 'to':
        return field.name === 'connections' ? this.#entityId() : this.#date();
      case 'program':
        return samples.id(random, 'Program');
      case 'place':
        return samples.id(
          random,
          random.pick(['District', 'Street', 'Place', 'Community']),
        );
      case 'actor':
      case 'target':
      case 'participant':
        return this.#entityId();
      case 'name':
        return samples.name(random);
      case 'text':
        return this.#searchText();
      default:
        return this.#inputValue(type, { owner: '', property: name, depth: 2 });
    }
  }

  #id(field: GraphQLField<unknown, unknown>): string {
    const { random, samples } = this;
    if (random.chance(0.04)) return random.pick(['street-nowhere', 'x', '']);
    const type = getNamedType(field.type).name;
    return samples.id(random, type === 'Node' ? undefined : type);
  }

  #entityId(): string {
    return this.random.chance(0.03)
      ? 'district-nowhere'
      : this.samples.id(this.random, 'Entity');
  }

  #searchText(): string {
    const { random, samples } = this;
    const part = (): string =>
      partOf(random, samples.name(random)).trim() || '区';
    return random.chance(0.25)
      ? `${part()} ${part()}`
      : random.chance(0.3)
        ? samples.name(random)
        : part();
  }

  #date(): string {
    const { random } = this;
    const year = random.integer(2021, 2024);
    const month = String(random.integer(1, 12)).padStart(2, '0');
    const day = String(random.integer(1, 28)).padStart(2, '0');
    return random.pick([
      `${year}`,
      `${year}-${month}`,
      `${year}-${month}-${day}`,
    ]);
  }

  /** A value of an input type; `owner` and `property` say which stored values would fit. */
  #inputValue(
    type: GraphQLInputType,
    at: {
      readonly owner: string;
      readonly property: string;
      readonly depth: number;
    },
  ): unknown {
    const { random, samples } = this;
    const nullable = isNonNullType(type) ? type.ofType : getNullableType(type);
    if (isListType(nullable)) {
      const item: GraphQLInputType = nullable.ofType;
      const length = random.integer(random.chance(0.1) ? 0 : 1, 2);
      return Array.from({ length }, () => this.#inputValue(item, at));
    }
    if (isInputObjectType(nullable)) return this.#inputObject(nullable, at);
    if (isEnumType(nullable)) {
      const stored = samples.value(random, at.owner || 'Entity', at.property);
      const names = nullable.getValues().map(({ name }) => name);
      return typeof stored === 'string' &&
        names.includes(stored) &&
        random.chance(0.6)
        ? stored
        : random.pick(names);
    }
    const stored = samples.value(random, at.owner || 'Entity', at.property);
    switch (nullable.name) {
      case 'Boolean':
        return random.chance(0.5);
      case 'Int':
        return typeof stored === 'number' ? stored : random.integer(0, 50);
      case 'Float':
        return typeof stored === 'number'
          ? stored
          : random.integer(0, 5000) / 2;
      case 'Date':
        return typeof stored === 'string' && random.chance(0.5)
          ? stored
          : this.#date();
      default:
        return typeof stored === 'string' ? stored : '区';
    }
  }

  #inputObject(
    type: GraphQLInputObjectType,
    at: {
      readonly owner: string;
      readonly property: string;
      readonly depth: number;
    },
  ): Record<string, unknown> {
    const { random } = this;
    const fields = Object.values(type.getFields());
    if (type.name.endsWith('Order')) {
      const { name } = random.pick(fields);
      return { [name]: random.pick(['ASC', 'DESC']) };
    }
    if (type.name.endsWith('LinkFilter')) {
      const owner = type.name.replace('LinkFilter', '');
      return Object.fromEntries(
        random
          .some(fields, random.chance(0.2) ? 2 : 1)
          .map((field) => [
            field.name,
            this.#inputValue(field.type, { ...at, owner }),
          ]),
      );
    }
    if (type.name.endsWith('Where')) {
      const owner = type.name.replace('Where', '');
      if (at.depth < 0 || random.chance(0.05)) return {};
      const usable = fields.filter(
        ({ type: fieldType }) =>
          at.depth > 0 || getNamedType(fieldType).name.endsWith('Filter'),
      );
      return Object.fromEntries(
        random.some(usable, random.chance(0.3) ? 2 : 1).map((field) => [
          field.name,
          this.#inputValue(field.type, {
            ...{ owner, property: field.name },
            depth: at.depth - 1,
          }),
        ]),
      );
    }
    return this.#operators(fields, at);
  }

  /** `{ contains: "…" }` and its like. */
  #operators(
    fields: readonly {
      readonly name: string;
      readonly type: GraphQLInputType;
    }[],
    at: {
      readonly owner: string;
      readonly property: string;
      readonly depth: number;
    },
  ): Record<string, unknown> {
    const { random } = this;
    return Object.fromEntries(
      random.some(fields, random.chance(0.2) ? 2 : 1).map(({ name, type }) => {
        if (random.chance(name === 'eq' ? 0.15 : 0.02)) return [name, null];
        const value = this.#inputValue(type, at);
        return [
          name,
          typeof value === 'string' && ['contains', 'startsWith'].includes(name)
            ? name === 'contains'
              ? partOf(random, value)
              : [...value].slice(0, random.integer(1, 4)).join('')
            : value,
        ];
      }),
    );
  }

  #name(prefix: string): string {
    return `${prefix}${this.#names++}`;
  }
}
