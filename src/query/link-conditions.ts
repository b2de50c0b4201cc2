import { parsePartialDate } from '../util/partial-date.js';

import type { CompileContext } from './compile-context.js';
import type { SelectedField } from './selection.js';

type Args = SelectedField['args'];

export function rolesCondition(
  context: CompileContext,
  relation: string,
  args: Args,
): string[] {
  const { role } = args;
  const roles = strings(args['roles']);
  return [
    ...(typeof role === 'string' ? [[role]] : []),
    ...(roles === undefined ? [] : [roles]),
  ].map((wanted) => `${relation}.role IN ${context.builder.parameter(wanted)}`);
}

export function kindsCondition(
  context: CompileContext,
  node: string,
  args: Args,
): string[] {
  const kinds = strings(args['kinds']);
  return kinds === undefined
    ? []
    : [`${node}.kind IN ${context.builder.parameter(kinds)}`];
}

/** An event is in a period when the days that its date may mean overlap with it. */
export function periodCondition(
  context: CompileContext,
  event: string,
  args: Args,
): string[] {
  const { from, to } = args;
  return [
    ...(typeof from === 'string'
      ? [
          `${event}.dateLatest >= ${context.builder.parameter(parsePartialDate(from)?.earliest ?? from)}`,
        ]
      : []),
    ...(typeof to === 'string'
      ? [
          `${event}.dateEarliest <= ${context.builder.parameter(parsePartialDate(to)?.latest ?? to)}`,
        ]
      : []),
  ];
}

/** A list argument of names, or undefined when it was not given. */
export function strings(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.map(String) : undefined;
}
