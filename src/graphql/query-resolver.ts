import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import type { ClassType } from 'type-graphql';

import type { GraphQLContext } from './context.js';
import { addArguments } from './define-type.js';
import { plannedField } from './planned-field.js';
import type { RootField, RootFields } from './root-field.js';
import { rootFields } from './root-fields.js';

/** The class that type-graphql reads the root fields from: one method a field. */
export const queryResolver = defineQueries(rootFields);

function defineQueries(fields: RootFields): ClassType {
  class QueryResolver {}
  const prototype = QueryResolver.prototype as Record<string, unknown>;
  for (const [name, field] of Object.entries(fields)) {
    const args = field.args ?? {};
    const names = Object.keys(args);
    const count = names.length;
    prototype[name] = (...values: readonly unknown[]): Promise<unknown> =>
      resolve(field, values[count] as GraphQLContext, {
        args: Object.fromEntries(names.map((key, at) => [key, values[at]])),
        info: values[count + 1] as GraphQLResolveInfo,
      });
    addArguments(prototype, name, args);
    Ctx()(prototype, name, count);
    Info()(prototype, name, count + 1);
    Query(() => field.type() as ClassType, {
      description: field.description,
      nullable: field.nullable ?? false,
    })(prototype, name, Object.getOwnPropertyDescriptor(prototype, name) ?? {});
  }
  Resolver()(QueryResolver);
  return QueryResolver;
}

async function resolve(
  field: RootField,
  { graph, signal, requestId }: GraphQLContext,
  request: Parameters<typeof plannedField>[2],
): Promise<unknown> {
  const { selection, plan } = plannedField(field, graph, request);
  const rows = await graph.read(
    { text: plan.text, parameters: plan.parameters },
    { ...(signal && { signal }), ...(requestId && { requestId }) },
  );
  const value = plan.read(rows);
  return field.finish === undefined ? value : field.finish(value, selection);
}
