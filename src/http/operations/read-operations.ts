import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { CivicGraphError } from '../../errors.js';

/**
 * The texts of the `.graphql` files of folders, in the order of their names.
 *
 * @throws CivicGraphError CONFIGURATION for a folder without any, and for one that does not fit the schema
 */
export async function readOperations(
  schema: GraphQLSchema,
  folders: readonly string[],
): Promise<string[]> {
  const texts = await Promise.all(
    folders.map((folder) => readFolder(schema, folder)),
  );
  return texts.flat();
}

async function readFolder(
  schema: GraphQLSchema,
  folder: string,
): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.graphql')).sort();
  if (files.length === 0) {
    throw wrong(`there is no .graphql file in ${folder}`);
  }
  return Promise.all(
    files.map(async (name) => {
      const path = join(folder, name);
      const text = await readFile(path, 'utf8');
      const [problem] = problemsOf(schema, text);
      if (problem !== undefined) throw wrong(`${path}: ${problem}`);
      return text;
    }),
  );
}

function problemsOf(schema: GraphQLSchema, text: string): string[] {
  try {
    return validate(schema, parse(text)).map(({ message }) => message);
  } catch (error) {
    return [(error as Error).message];
  }
}

function wrong(reason: string): CivicGraphError {
  return new CivicGraphError(
    'CONFIGURATION',
    `The list of operations cannot be read: ${reason.replaceAll('\n', ' ')}. Set OPERATIONS_DIR to a folder of .graphql files, or OPERATIONS=any.`.replace(
      '..',
      '.',
    ),
  );
}
