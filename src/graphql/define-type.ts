import { Arg, Field, InputType, InterfaceType, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';

import { typeNameKey } from '../query/selection.js';
import type { ResultObject } from '../query/selection.js';

import { registerType } from './type-registry.js';

/** A type as type-graphql takes it: a class, a scalar, an enum, or a list of one. */
export type TypeReference = () => unknown;

export interface ArgumentSpec {
  readonly type: TypeReference;
  readonly description: string;
  /** Arguments are optional unless `required`. */
  readonly required?: true;
  readonly defaultValue?: unknown;
}

export interface FieldSpec {
  readonly type: TypeReference;
  readonly description: string;
  readonly nullable?: boolean | 'items';
  readonly args?: Readonly<Record<string, ArgumentSpec>>;
}

export interface TypeSpec {
  readonly name: string;
  readonly description: string;
  readonly implements?: readonly ClassType[];
  readonly fields: Readonly<Record<string, FieldSpec>>;
}

/** An object type class, declared by data: what the decorators would say, without forty twin classes. */
export function defineObjectType(spec: TypeSpec): ClassType {
  const type = namedClass(spec.name);
  addFields(type, spec.fields);
  ObjectType(spec.name, {
    description: spec.description,
    ...(spec.implements === undefined
      ? {}
      : { implements: [...spec.implements] }),
  })(type);
  registerType(spec.name, type);
  return type;
}

/** An interface class; objects are told apart by the type name that the planner reads. */
export function defineInterfaceType(spec: TypeSpec): ClassType {
  const type = namedClass(spec.name);
  addFields(type, spec.fields);
  InterfaceType(spec.name, {
    description: spec.description,
    resolveType: (value: ResultObject) => value[typeNameKey],
    ...(spec.implements === undefined
      ? {}
      : { implements: [...spec.implements] }),
  })(type);
  registerType(spec.name, type);
  return type;
}

/** An input class. Every field is optional. */
export function defineInputType(spec: TypeSpec): ClassType {
  const type = namedClass(spec.name);
  for (const [name, field] of Object.entries(spec.fields)) {
    Field(() => field.type() as ClassType, {
      nullable: field.nullable ?? true,
      description: field.description,
    })(type.prototype, name);
  }
  InputType(spec.name, { description: spec.description })(type);
  return type;
}

function namedClass(name: string): ClassType {
  const holder = { [name]: class {} };
  const type = holder[name];
  if (type === undefined) throw new TypeError(`No class was made for ${name}.`);
  return type;
}

function addFields(
  type: ClassType,
  fields: Readonly<Record<string, FieldSpec>>,
): void {
  const prototype = type.prototype as Record<string, unknown>;
  for (const [name, field] of Object.entries(fields)) {
    const options = {
      nullable: field.nullable ?? false,
      description: field.description,
    };
    const decorate = Field(() => field.type() as ClassType, options);
    if (field.args === undefined) {
      decorate(prototype, name);
      continue;
    }
    // A field with arguments is a method to type-graphql; the planner's reader replaces it.
    prototype[name] = () => undefined;
    addArguments(prototype, name, field.args);
    decorate(
      prototype,
      name,
      Object.getOwnPropertyDescriptor(prototype, name) ?? {},
    );
  }
}

/** Declares arguments from position `from` on of the method `name`. */
export function addArguments(
  prototype: object,
  name: string,
  args: Readonly<Record<string, ArgumentSpec>>,
): void {
  Object.entries(args).forEach(([argument, spec], index) => {
    Arg(argument, () => spec.type() as ClassType, {
      nullable: spec.required !== true,
      description: spec.description,
      ...(spec.defaultValue === undefined
        ? {}
        : { defaultValue: spec.defaultValue }),
    })(prototype, name, index);
  });
}
