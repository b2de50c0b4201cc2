import { asNumber } from './compiled.js';
import { createCompileContext } from './create-compile-context.js';
import { eventMatch } from './event-match.js';
import { queryPlan } from './query-plan.js';
import type { QueryPlan } from './query-plan.js';
import type { ResultObject, SelectedField } from './selection.js';

/**
 * `eventsByMonth`: how many of the events that `whoDidWhat` finds each month has. Those known to a year alone
 * are counted under the year, and a stretch of time counts where it begins.
 */
export function planEventsByMonth(
  field: SelectedField,
): QueryPlan<readonly ResultObject[]> {
  const context = createCompileContext();
  const event = context.builder.variable('n');
  const { match, conditions } = eventMatch(context, event, field.args);
  return queryPlan(
    context,
    [
      match,
      `WHERE ${[`${event}.date IS NOT NULL`, ...conditions].join(' AND ')}`,
      `RETURN ${event}.date AS date, count(*) AS total`,
    ],
    (rows) => {
      const totals = new Map<string, number>();
      for (const { date, total } of rows) {
        const month = monthOf(String(date));
        totals.set(month, (totals.get(month) ?? 0) + asNumber(total));
      }
      return [...totals]
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([month, count]) => {
          const values: Readonly<Record<string, unknown>> = { month, count };
          return Object.fromEntries(
            field.fields.map(({ responseKey, name }) => [
              responseKey,
              values[name],
            ]),
          );
        });
    },
  );
}

/** The month of a date, or its year when it names no month. */
function monthOf(date: string): string {
  return (date.split('/')[0] ?? date).slice(0, '2023-12'.length);
}
