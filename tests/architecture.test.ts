import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import importTable from './support/import-table.json' with { type: 'json' };
import packageOwners from './support/package-owners.json' with { type: 'json' };

const source = fileURLToPath(new URL('../src/', import.meta.url));
const table: Readonly<Record<string, readonly string[]>> = importTable;
const owners: Readonly<Record<string, string>> = packageOwners;

/** Built for the browser by their own tsconfigs, so outside of the table. */
const browserCode = ['http/sandbox/page/', 'explorer/'];

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter(
    (file) =>
      file.endsWith('.ts') &&
      !browserCode.some((folder) => file.startsWith(folder)),
  )
  .sort();

/** The row of the table that a file of `src` falls under; the composition root and the commands have none. */
function partOf(file: string): string | undefined {
  return Object.keys(table)
    .filter((part) => file === part || file.startsWith(`${part}/`))
    .sort((left, right) => right.length - left.length)[0];
}

function importsOf(
  file: string,
): { readonly specifier: string; readonly isType: boolean }[] {
  const text = readFileSync(join(source, file), 'utf8');
  const imports: { specifier: string; isType: boolean }[] = [];
  ts.createSourceFile(file, text, ts.ScriptTarget.ESNext).forEachChild(
    (node) => {
      if (
        (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
        node.moduleSpecifier !== undefined &&
        ts.isStringLiteral(node.moduleSpecifier)
      ) {
        const isType = ts.isImportDeclaration(node)
          ? (node.importClause?.isTypeOnly ?? false)
          : node.isTypeOnly;
        imports.push({ specifier: node.moduleSpecifier.text, isType });
      }
    },
  );
  return imports;
}

/** What a file imports although its row of the table does not name it. */
function trespasses(file: string): string[] {
  const part = partOf(file);
  if (part === undefined) {
    return [];
  }
  const allowed = table[part] ?? [];
  return importsOf(file)
    .filter(({ specifier, isType }) => {
      if (!specifier.startsWith('.')) {
        const owner = Object.keys(owners).find(
          (name) => specifier === name || specifier.startsWith(`${name}/`),
        );
        return owner !== undefined && owners[owner] !== part;
      }
      const target = relative(
        source,
        join(source, dirname(file), specifier),
      ).replace(/\.js$/, '.ts');
      const targetPart = partOf(target) ?? target;
      return !(
        targetPart === part ||
        allowed.includes(targetPart) ||
        (isType && allowed.includes(`type ${targetPart}`))
      );
    })
    .map(({ specifier }) => `${file} imports ${specifier}`);
}

/** Each circle of imports once, as `a.ts -> b.ts -> a.ts`; types count as well. */
function circles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      found.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      return;
    }
    if (done.has(file)) return;
    for (const target of localImportsOf(file)) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}

function localImportsOf(file: string): string[] {
  return importsOf(file)
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier }) =>
      relative(source, join(source, dirname(file), specifier)),
    )
    .map((target) => target.replace(/\.js$/, '.ts'))
    .filter((target) => files.includes(target));
}

describe('the import table', () => {
  it('names only parts that it has rows for, and every arrow points down', () => {
    const parts = Object.keys(table);
    for (const [part, allowed] of Object.entries(table)) {
      for (const target of allowed.map((name) => name.replace('type ', ''))) {
        expect(
          parts.indexOf(target),
          `${part} -> ${target}`,
        ).toBeGreaterThanOrEqual(0);
        expect(parts.indexOf(target), `${part} -> ${target}`).toBeLessThan(
          parts.indexOf(part),
        );
      }
    }
  });

  it('covers every file of src but the composition root and the commands', () => {
    const outside = files.filter((file) => partOf(file) === undefined);
    expect(
      outside.filter((file) => !/^(app|main)\.ts$|^cli\//.test(file)),
    ).toEqual([]);
  });

  it('is kept by every file', () => {
    expect(files.flatMap(trespasses)).toEqual([]);
  });
});

describe('the source', () => {
  it('has no file that imports itself in a circle', () => {
    expect(circles()).toEqual([]);
  });

  it('names an engine only in its own folder, the configuration and the composition root', () => {
    const mayName =
      /^(graph\/(neo4j|grafeo)\/|config\.ts|app\.ts|main\.ts|cli\/)/;
    const naming = files
      .filter((file) => !mayName.test(file))
      .filter((file) => /\b(neo4j|grafeo)\b/i.test(withoutComments(file)));
    expect(naming).toEqual([]);
  });

  it('has the same files in each engine folder, but for those of an embedded store and of connections', () => {
    const filesOf = (engine: string): string[] =>
      files
        .filter((file) => file.startsWith(`graph/${engine}/`))
        .map((file) => file.slice(`graph/${engine}/`.length))
        .filter((file) => !/^(store|connection)\//.test(file));
    expect(filesOf('neo4j')).toEqual(filesOf('grafeo'));
    expect(filesOf('neo4j')).toContain('engine.ts');
  });

  it('has a README in each folder of the table', () => {
    const folders = Object.keys(table).filter((part) => !part.endsWith('.ts'));
    const missing = folders.filter(
      (folder) =>
        files.some((file) => file.startsWith(`${folder}/`)) &&
        !existsReadme(folder),
    );
    expect(missing).toEqual([]);
  });
});

function withoutComments(file: string): string {
  return readFileSync(join(source, file), 'utf8').replace(
    /\/\*[\s\S]*?\*\/|\/\/.*$/gm,
    '',
  );
}

function existsReadme(folder: string): boolean {
  return readdirSync(join(source, folder)).includes('README.md');
}
