import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as fragmentMatcher from '@graphql-codegen/fragment-matcher';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildASTSchema, concatAST, parse, print } from 'graphql';
import { format } from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const explorer = join(root, 'src/explorer');

/**
 * The TypeScript of the explorer's operations: each `.graphql` file of `src/explorer` with the types
 * of its variables and of its answer, and what the client's cache has to know of interfaces. Throws with the
 * place when an operation does not fit the schema.
 */
export async function generateOperations() {
  const schema = parse(
    readFileSync(join(root, 'schema/schema.graphql'), 'utf8'),
  );
  const text = await codegen({
    filename: 'operations.ts',
    schema,
    schemaAst: buildASTSchema(schema),
    documents: operationFiles().map((location) => ({
      location,
      document: parse(readFileSync(location, 'utf8')),
    })),
    config: {
      scalars: { Date: 'string', JSON: 'unknown' },
      strictScalars: true,
      enumType: 'string-literal',
      immutableTypes: true,
      nonOptionalTypename: true,
      mergeFragmentTypes: true,
      useTypeImports: true,
      dedupeFragments: true,
      optimizeDocumentNode: true,
      useExplicitTyping: true,
    },
    plugins: [
      { typescriptOperations: {} },
      { typedDocumentNode: {} },
      { fragmentMatcher: {} },
    ],
    pluginMap: { typescriptOperations, typedDocumentNode, fragmentMatcher },
  });
  return format(
    `// Made by "npm run generate" from schema/schema.graphql and the .graphql files of this folder.\n${text}`,
    {
      parser: 'typescript',
      singleQuote: true,
    },
  );
}

/** All operations of the explorer and their fragments in one document, for a server that runs only listed ones. */
export function explorerOperations() {
  const document = concatAST(
    operationFiles().map((file) => parse(readFileSync(file, 'utf8'))),
  );
  return `# Made by "npm run generate" from the .graphql files of src/explorer.\n${print(document)}\n`;
}

function operationFiles() {
  return readdirSync(explorer, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => join(explorer, file));
}
