import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  parse,
  print,
  separateOperations,
  stripIgnoredCharacters,
  visit,
} from 'graphql';

/** The operations that a server runs when it runs no others. */
export interface OperationList {
  /** Whether each operation of a document is on the list; `__typename`, which clients add, does not count. */
  includes(document: DocumentNode): boolean;
  /** The document that has this SHA-256. */
  textOf(hash: string): string | undefined;
}

/**
 * Makes the list from documents, each with one or more operations and their fragments. The hash of an
 * operation is that of its document as it is given, when there is no other in it, and that of its text as graphql-js
 * prints it.
 */
export function createOperationList(
  documents: readonly string[],
): OperationList {
  const normalized = new Set<string>();
  const texts = new Map<string, string>();
  for (const text of documents) {
    const operations = operationsOf(parse(text));
    for (const operation of operations) {
      normalized.add(normalize(operation));
      const printed = print(operation);
      texts.set(sha256(printed), printed);
    }
    if (operations.length === 1) texts.set(sha256(text), text);
  }
  return {
    includes: (document) => {
      const operations = operationsOf(document);
      return (
        operations.length > 0 &&
        operations.every((operation) => normalized.has(normalize(operation)))
      );
    },
    textOf: (hash) => texts.get(hash),
  };
}

/** Each operation with the fragments that it spreads. */
function operationsOf(document: DocumentNode): DocumentNode[] {
  return Object.values(separateOperations(document));
}

function normalize(document: DocumentNode): string {
  const bare = visit(document, {
    Field: ({ name, alias, directives }) =>
      name.value === '__typename' &&
      alias === undefined &&
      directives?.length === 0
        ? null
        : undefined,
  });
  const definitions = bare.definitions.map((definition) => ({
    name: `${definition.kind} ${'name' in definition ? (definition.name?.value ?? '') : ''}`,
    text: stripIgnoredCharacters(print(definition)),
  }));
  return definitions
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .map(({ text }) => text)
    .join('\n');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
