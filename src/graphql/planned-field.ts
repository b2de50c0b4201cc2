import { Kind, visit } from 'graphql';
import type { ASTNode, FieldNode, SelectionSetNode } from 'graphql';

import type { Graph } from '../graph/port.js';
import { costOf } from '../query/cost-of.js';
import type { QueryPlan } from '../query/query-plan.js';
import type { SelectedField } from '../query/selection.js';

import { checkInputs } from './check-inputs.js';
import type { RootField } from './root-field.js';
import { selectionOf } from './selection-of.js';
import type { FieldInfo } from './selection-of.js';

/** A root field with its plan, ready to be run for the arguments of this request. */
export interface PlannedField {
  readonly selection: SelectedField;
  readonly plan: QueryPlan<unknown>;
  /** The most rows that it answers with. */
  readonly cost: number;
}

interface Known {
  readonly number: number;
  /** The variables that the plan depends on. */
  readonly variables: readonly string[];
}

const maximumPlans = 300;
const maximumKeyLength = 2_000;

/** What is known of a field of a parsed document; clients send the same few documents again and again. */
const knownFields = new WeakMap<FieldNode, Known>();
let fieldCount = 0;

/** The plans used last, by field, engine and the values of the variables that they depend on. */
const plans = new Map<string, PlannedField>();

/**
 * The plan of a root field. It is kept for the next request with the same document and the same values of
 * the variables, apart from the one argument that the plan takes as a parameter of the same name.
 */
export function plannedField(
  field: RootField,
  graph: Graph,
  request: {
    readonly args: Readonly<Record<string, unknown>>;
    readonly info: FieldInfo;
  },
): PlannedField {
  const { args, info } = request;
  const { boundArgument } = field;
  const { planned, isKept } = planOf(field, graph, info);
  return isKept && boundArgument !== undefined
    ? bind(planned, boundArgument, args[boundArgument])
    : planned;
}

/** What a root field of this request would cost; the plan is there when its turn comes. */
export function plannedCost(
  field: RootField,
  graph: Graph,
  info: FieldInfo,
): { readonly cost: number; readonly isKept: boolean } {
  const { planned, isKept } = planOf(field, graph, info);
  return { cost: planned.cost, isKept };
}

/** A plan that was kept may hold another value of the bound argument. */
function planOf(
  field: RootField,
  graph: Graph,
  info: FieldInfo,
): { readonly planned: PlannedField; readonly isKept: boolean } {
  const key = keyOf(field, graph, info);
  const kept = key === undefined ? undefined : plans.get(key);
  const planned = kept ?? planField(field, graph, info);
  if (key !== undefined) keep(key, planned);
  return { planned, isKept: kept !== undefined };
}

function planField(
  field: RootField,
  graph: Graph,
  info: FieldInfo,
): PlannedField {
  const selection = selectionOf(info);
  checkInputs(selection);
  const plan = field.plan(selection, graph);
  return { selection, plan, cost: costOf(selection) };
}

function bind(
  { selection, plan, cost }: PlannedField,
  argument: string,
  value: unknown,
): PlannedField {
  return {
    cost,
    selection: { ...selection, args: { ...selection.args, [argument]: value } },
    plan: {
      ...plan,
      parameters: { ...plan.parameters, [argument]: String(value) },
    },
  };
}

/** The newest is the last of the map, so that the first is the one to drop. */
function keep(key: string, planned: PlannedField): void {
  plans.delete(key);
  plans.set(key, planned);
  if (plans.size <= maximumPlans) return;
  const [oldest = key] = plans.keys();
  plans.delete(oldest);
}

/** Undefined where keeping the plan would not pay. */
function keyOf(
  { boundArgument }: RootField,
  { engineName }: Graph,
  { fieldNodes, fragments, variableValues }: FieldInfo,
): string | undefined {
  const [node, ...others] = fieldNodes;
  // One response key written twice is rare; its nodes would have to be known together.
  if (node === undefined || others.length > 0) return undefined;
  let known = knownFields.get(node);
  if (known === undefined) {
    const variables = variablesOf(node, fragments, boundArgument);
    known = { number: (fieldCount += 1), variables };
    knownFields.set(node, known);
  }
  const { number, variables } = known;
  if (variables.length === 0) return `${number} ${engineName}`;
  // A variable that is not there is not one that is null.
  const values = variables.map((name) =>
    Object.hasOwn(variableValues, name) ? [variableValues[name]] : [],
  );
  const key = `${number} ${engineName} ${JSON.stringify(values)}`;
  return key.length > maximumKeyLength ? undefined : key;
}

/** The variables below a field and in its arguments, but for the value of `bound` itself. */
function variablesOf(
  field: FieldNode,
  fragments: FieldInfo['fragments'],
  bound: string | undefined,
): readonly string[] {
  const names = new Set<string>();
  const seen = new Set<string>();
  const collect = (node: ASTNode): void => {
    visit(node, {
      Variable: ({ name }) => void names.add(name.value),
      FragmentSpread: ({ name: { value } }) => {
        const fragment = fragments[value];
        if (fragment === undefined || seen.has(value)) return;
        seen.add(value);
        collect(fragment);
      },
    });
  };
  const parts: readonly (ASTNode | SelectionSetNode | undefined)[] = [
    ...(field.arguments ?? []).filter(
      ({ name, value }) => name.value !== bound || value.kind !== Kind.VARIABLE,
    ),
    ...(field.directives ?? []),
    field.selectionSet,
  ];
  for (const part of parts) if (part !== undefined) collect(part);
  return [...names].sort();
}
