import type { CompileContext } from './compile-context.js';
import { compileEvidence } from './compile-evidence.js';
import { compileNode } from './compile-node.js';
import { compileRelation } from './compile-relation.js';
import { StatementBuilder } from './statement-builder.js';

/** A fresh context for one statement. */
export function createCompileContext(): CompileContext {
  const context: CompileContext = {
    builder: new StatementBuilder(),
    node: (variable, types, fields) =>
      compileNode(context, { variable, types, fields }),
    relation: (variable, fields) => compileRelation(context, variable, fields),
    evidence: (fact, field) => compileEvidence(context, fact, field),
  };
  return context;
}
