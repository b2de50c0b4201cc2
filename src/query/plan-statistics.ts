import { asList, asMap, asNumber, keyedResult } from './compiled.js';
import { createCompileContext } from './create-compile-context.js';
import { queryPlan } from './query-plan.js';
import type { QueryPlan } from './query-plan.js';
import type { ResultObject, SelectedField } from './selection.js';

/** `statistics`: how much of everything the graph holds; each part is counted only when selected. */
export function planStatistics(field: SelectedField): QueryPlan<ResultObject> {
  const context = createCompileContext();
  const selected = field.fields.filter(({ name }) => name in parts);
  const names = [...new Set(selected.map(({ name }) => name))];
  return queryPlan(
    context,
    [
      ...names.map((name) => `CALL () { ${parts[name] ?? ''} AS ${name} }`),
      `RETURN ${names.length === 0 ? '1 AS x' : names.join(', ')}`,
    ],
    (rows) => {
      const result = keyedResult(field.fields);
      for (const { name, responseKey, fields } of selected) {
        const raw = rows[0]?.[name];
        result[responseKey] = Array.isArray(raw)
          ? asList(raw).map((item) =>
              Object.fromEntries(
                fields.map((f) => [f.responseKey, asMap(item)?.[f.name]]),
              ),
            )
          : asNumber(raw);
      }
      return result;
    },
  );
}

const parts: Readonly<Record<string, string>> = {
  documents: 'MATCH (n:Document) RETURN count(n)',
  articles: 'MATCH (n:Article) RETURN count(n)',
  entities: 'MATCH (n:Entity) RETURN count(n)',
  metrics: 'MATCH (n:Metric) RETURN count(n)',
  evidence: 'MATCH (n:Evidence) RETURN count(n)',
  relations: 'MATCH (:Entity)-[r]->() RETURN count(r)',
  entitiesByKind:
    'MATCH (n:Entity) WITH n.kind AS kind, count(n) AS total ORDER BY kind RETURN collect({kind: kind, count: total})',
  relationsByType:
    'MATCH (:Entity)-[r]->() WITH type(r) AS kind, count(r) AS total ORDER BY kind RETURN collect({type: kind, count: total})',
};
