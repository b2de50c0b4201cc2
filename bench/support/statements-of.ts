import { parse } from 'graphql';

import { grafeoFullText } from '../../src/graph/grafeo/full-text.js';
import { neo4jFullText } from '../../src/graph/neo4j/full-text.js';
import type { Graph, Statement } from '../../src/graph/port.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { createExecutor } from '../../src/graphql/create-executor.js';
import { extractChecked } from '../../src/ingesting/extract-checked.js';
import type { Variables } from '../operations/operation.js';

/** The statement that the product makes of a query with one root field, for any variables. */
export function statementsOf(
  query: string,
  engineName: 'grafeo' | 'neo4j',
): (variables: Variables) => Promise<Statement> {
  const execute = createExecutor(buildSchema());
  const document = parse(query);
  return async (variables) => {
    const found: Statement[] = [];
    const graph = noting(engineName, (statement) => found.push(statement));
    const context = { graph, role: 'READER', extract: extractChecked } as const;
    await execute({ document, variables, context });
    const [statement] = found;
    if (statement === undefined) throw new Error('There is no statement.');
    return statement;
  };
}

/** A graph that holds nothing and tells what it is asked. */
function noting(
  engineName: 'grafeo' | 'neo4j',
  note: (statement: Statement) => void,
): Graph {
  const done = (): Promise<void> => Promise.resolve();
  return {
    engineName,
    fullText: engineName === 'grafeo' ? grafeoFullText : neo4jFullText,
    ...{ open: done, ping: done, saveCopy: done, close: done },
    read: (statement) => {
      note(statement);
      return Promise.resolve([]);
    },
    write: () => Promise.reject(new Error('Nothing is written.')),
  };
}
