import { execute, parse, print, validate } from 'graphql';
import type { DocumentNode, ExecutionResult } from 'graphql';

import { CivicGraphError } from '../../../src/errors.js';
import type { Graph } from '../../../src/graph/port.js';
import { buildSchema } from '../../../src/graphql/build-schema.js';
import { createExecutor } from '../../../src/graphql/create-executor.js';
import { extractChecked } from '../../../src/ingesting/extract-checked.js';

export type Variables = Readonly<Record<string, unknown>>;

/** Runs an operation as the server does, without HTTP; an invalid one is a mistake of the test. */
export async function ask(
  graph: Graph,
  operation: string | DocumentNode,
  variables: Variables = {},
): Promise<ExecutionResult> {
  const schema = buildSchema();
  const document = typeof operation === 'string' ? parse(operation) : operation;
  const [invalid] = validate(schema, document);
  if (invalid !== undefined)
    throw new Error(`${invalid.message}\n${print(document)}`);
  return execute({
    schema,
    document,
    variableValues: variables,
    contextValue: { graph, role: 'READER' },
  });
}

/** Without a limit, so that it answers whatever the reference does. */
const executor = createExecutor(buildSchema(), { maximumCost: Infinity });

/** The same through the server's own executor, which skips a second walk where it can. */
export async function askFast(
  graph: Graph,
  document: DocumentNode,
  variables: Variables = {},
): Promise<ExecutionResult> {
  const context = { graph, role: 'READER', extract: extractChecked } as const;
  return executor({ document, variables, context });
}

/** The data of an answer without errors, as plain JSON. */
export async function askData(
  graph: Graph,
  operation: string | DocumentNode,
  variables: Variables = {},
): Promise<Json> {
  const { data, errors } = await ask(graph, operation, variables);
  const [error] = errors ?? [];
  if (error !== undefined) throw error.originalError ?? error;
  return new Json(JSON.parse(JSON.stringify(data)));
}

/** What went wrong first: its code and its sentence. */
export function firstError({ errors }: ExecutionResult): {
  readonly code: unknown;
  readonly message: string;
  readonly details: unknown;
} {
  const [error] = errors ?? [];
  if (error === undefined) throw new Error('The operation succeeded.');
  const { originalError, message } = error;
  return originalError instanceof CivicGraphError
    ? { code: originalError.code, message, details: originalError.details }
    : { code: error.extensions['code'], message, details: undefined };
}

/** A JSON value to walk without casts. */
export class Json {
  constructor(readonly value: unknown) {}

  /** The value at a path of keys, `at('streets', 'nodes', 0, 'name')`. */
  at(...path: readonly (string | number)[]): Json {
    let { value } = this;
    for (const key of path) {
      value =
        typeof value === 'object' && value !== null
          ? Object.entries(value).find(([name]) => name === String(key))?.[1]
          : undefined;
    }
    return new Json(value);
  }

  get items(): readonly Json[] {
    return Array.isArray(this.value)
      ? this.value.map((item) => new Json(item))
      : [];
  }

  get text(): string {
    if (typeof this.value !== 'string')
      throw new TypeError(`${JSON.stringify(this.value)} is no text.`);
    return this.value;
  }
}
