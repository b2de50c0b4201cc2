import { queryTerms } from '../util/search-terms.js';

import type { CompileContext } from './compile-context.js';
import type { ParameterValue } from './statement-builder.js';

/** A root field as one statement, and how its rows become the field's value. */
export interface QueryPlan<T> {
  readonly text: string;
  readonly parameters: Readonly<Record<string, ParameterValue>>;
  readonly read: (rows: readonly Readonly<Record<string, unknown>>[]) => T;
}

/** What the planner must know of the engine's full-text search; the graph port provides it. */
export interface FullText {
  clause(parameters: {
    readonly query: string;
    readonly limit: string;
  }): string;
  query(terms: readonly string[]): string;
}

/**
 * The engine's search call for a text, with its parameters. A text without a letter or a digit has no
 * terms; it becomes one that no stored text holds.
 */
export function fullTextClause(
  { builder }: CompileContext,
  fullText: FullText,
  search: { readonly terms: readonly string[]; readonly limit: number },
): string {
  const query = builder.parameter(fullText.query(search.terms));
  const limit = builder.parameter(search.limit);
  return fullText.clause({ query: query.slice(1), limit: limit.slice(1) });
}

/** The terms of a search text; never empty. */
export function searchTermsOf(text: string): readonly string[] {
  const terms = queryTerms(text);
  return terms.length === 0 ? ['-'] : terms;
}

export function queryPlan<T>(
  context: CompileContext,
  lines: readonly string[],
  read: QueryPlan<T>['read'],
): QueryPlan<T> {
  return {
    text: lines.filter((line) => line !== '').join('\n'),
    parameters: context.builder.parameters,
    read,
  };
}
