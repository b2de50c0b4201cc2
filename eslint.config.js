import { readFileSync } from 'node:fs';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const importTable = readJson('tests/support/import-table.json');
const packageOwners = readJson('tests/support/package-owners.json');
const parts = Object.keys(importTable);

/**
 * The import table as lint rules: a part of `src` may reach only into those that its row names. The lists
 * are the ones that tests/architecture.test.ts checks file by file.
 */
const layers = parts.map((part) => ({
  files: [part.endsWith('.ts') ? `src/${part}` : `src/${part}/**/*.ts`],
  ignores: parts
    .filter((other) => other.startsWith(`${part}/`))
    .map((other) => `src/${other}/**`),
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          ...parts
            .filter(
              (other) => other !== part && !importTable[part].includes(other),
            )
            .map((other) => ({
              regex: importOf(other),
              allowTypeImports: importTable[part].includes(`type ${other}`),
              message: `src/${part} may import ${importTable[part].join(', ') || 'nothing of src'}.`,
            })),
          ...Object.entries(packageOwners)
            .filter(([, owner]) => owner !== part)
            .map(([name, owner]) => ({
              regex: `^${name}(/|$)`,
              message: `Only src/${owner} may use ${name}.`,
            })),
        ],
      },
    ],
  },
}));

function importOf(part) {
  const [name, ...parents] = part.split('/').reverse();
  const path = `${parents.map((parent) => `(${parent}/)?`).join('')}${name}`;
  return path.endsWith('.ts')
    ? `^(\\.\\.?/)+${path.replace(/\.ts$/, '\\.js$')}`
    : `^(\\.\\.?/)+${path}/`;
}

function readJson(path) {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}

export default defineConfig(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'coverage/',
      '.civicgraph/',
      'src/explorer/graphql/operations.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          'tsconfig.test.json',
          'src/explorer/tsconfig.json',
          'src/http/sandbox/page/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true } },
      ],
      'max-params': 'off',
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_' },
      ],
      // An async function that only throws or returns is how a promise-returning interface is met.
      '@typescript-eslint/require-await': 'off',
    },
  },
  ...layers,
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only the command line reads it, through loadConfig.',
        },
      ],
    },
  },
  {
    // Rows of the database are turned into text there, and a reference resolver has GraphQL's signature.
    files: ['tests/**', 'bench/**'],
    rules: {
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/max-params': ['error', { max: 4 }],
    },
  },
  { files: ['bench/**'], rules: { 'no-console': 'off' } },
  {
    // The default export is the interface of a tool, or of a package without types.
    files: ['**/*.config.ts', '*.config.js', '**/*.d.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
);
