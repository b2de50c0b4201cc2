import { relationTypeNames } from '../ontology/relation-types.js';

import type { CompileContext } from './compile-context.js';
import { leavesObject } from './compile-relation.js';
import { asList, asNumber, keyedResult } from './compiled.js';
import type { Compiled } from './compiled.js';
import type { LinkPart } from './link-part.js';
import type { ResultObject } from './selection.js';

const countedTypes = relationTypeNames
  .filter((type) => type !== 'MENTIONED_IN')
  .sort();

/**
 * `relationCounts`: how many relations of each type leave and reach the entity, those that `relations`
 * lists unless it is told otherwise. Arrows are counted each way by themselves, so that a relation of an
 * entity to itself counts once as each.
 */
export function compileRelationCounts(
  context: CompileContext,
  part: LinkPart,
): Compiled<readonly ResultObject[]> {
  const leaving = compileArrows(context, part, 'out');
  const reaching = compileArrows(context, part, 'in');
  return {
    calls: [...leaving.calls, ...reaching.calls],
    projection: `[${leaving.projection}, ${reaching.projection}]`,
    read: (raw) => {
      const [rawLeaving, rawReaching] = asList(raw);
      const byArrow = {
        out: leaving.read(rawLeaving),
        in: reaching.read(rawReaching),
      };
      return countedTypes.flatMap((type) =>
        (['OUT', 'IN'] as const).flatMap((direction) => {
          const arrow =
            (direction === 'OUT') === leavesObject(type) ? 'in' : 'out';
          const count = byArrow[arrow].get(type);
          if (count === undefined) return [];
          const values = { type, direction, count };
          const result = keyedResult(part.field.fields);
          for (const { name, responseKey } of part.field.fields)
            result[responseKey] = values[name as keyof typeof values];
          return [result];
        }),
      );
    },
  };
}

/** The number of arrows of each type that leave the node, or reach it. */
function compileArrows(
  { builder }: CompileContext,
  { variable, guard }: LinkPart,
  arrow: 'out' | 'in',
): Compiled<ReadonlyMap<string, number>> {
  const relation = builder.variable('r');
  const type = builder.variable('t');
  const count = builder.variable('c');
  const result = builder.variable('f');
  const pattern = `-[${relation}:${countedTypes.join('|')}]-`;
  const lines = [
    `CALL (${variable}) {`,
    `MATCH (${variable})${arrow === 'out' ? `${pattern}>` : `<${pattern}`}()`,
    guard.length === 0 ? '' : `WHERE ${guard.join(' AND ')}`,
    `WITH type(${relation}) AS ${type}, count(${relation}) AS ${count}`,
    `RETURN collect([${type}, ${count}]) AS ${result}`,
    '}',
  ];
  return {
    calls: [lines.filter((line) => line !== '').join('\n')],
    projection: result,
    read: (raw) =>
      new Map(
        asList(raw)
          .map(asList)
          .map(([name, total]) => [String(name), asNumber(total)]),
      ),
  };
}
