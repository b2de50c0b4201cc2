import type { ChangePlan } from './plan-changes.js';
import type { Problem } from './problem.js';

/** How many things of each sort. */
export interface Counts {
  readonly documents: number;
  readonly articles: number;
  /** Without events. */
  readonly entities: number;
  readonly events: number;
  /** Without mentions. */
  readonly relations: number;
  readonly mentions: number;
  readonly metrics: number;
  readonly evidence: number;
}

/** What loading, or retracting, one document did. */
export interface LoadReport {
  /** The document's id in the graph; empty when the file was refused. */
  readonly document: string;
  readonly created: Counts;
  readonly updated: Counts;
  readonly unchanged: Counts;
  readonly retracted: Counts;
  readonly refused: readonly Problem[];
}

export const noCounts: Counts = {
  documents: 0,
  articles: 0,
  entities: 0,
  events: 0,
  relations: 0,
  mentions: 0,
  metrics: 0,
  evidence: 0,
};

export const countNames = Object.keys(noCounts) as readonly (keyof Counts)[];

export function addCounts(left: Counts, right: Counts): Counts {
  const sum: Record<keyof Counts, number> = { ...left };
  for (const name of countNames) sum[name] += right[name];
  return sum;
}

export function reportOf(document: string, plan: ChangePlan): LoadReport {
  return {
    document,
    created: countsOf(plan, 'created'),
    updated: countsOf(plan, 'updated'),
    unchanged: countsOf(plan, 'unchanged'),
    retracted: countsOf(plan, 'retracted'),
    refused: [],
  };
}

export function refusal(problems: readonly Problem[]): LoadReport {
  return {
    document: '',
    created: noCounts,
    updated: noCounts,
    unchanged: noCounts,
    retracted: noCounts,
    refused: problems,
  };
}

function countsOf(
  plan: ChangePlan,
  change: 'created' | 'updated' | 'unchanged' | 'retracted',
): Counts {
  const events = plan.entities[change].filter(
    ({ kind }) => kind === 'EVENT',
  ).length;
  const mentions = plan.relations[change].filter(
    ({ type }) => type === 'MENTIONED_IN',
  ).length;
  return {
    documents: plan.documents[change].length,
    articles: plan.articles[change].length,
    entities: plan.entities[change].length - events,
    events,
    relations: plan.relations[change].length - mentions,
    mentions,
    metrics: plan.metrics[change].length,
    evidence: plan.evidence[change].length,
  };
}
