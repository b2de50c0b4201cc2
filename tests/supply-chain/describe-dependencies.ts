import { type LockedPackage, lockedPackages } from './locked-packages.js';

/** What the explorer and the sandbox are bundled from; everything that these need goes into the pages. */
const bundled = [
  '@apollo/client',
  '@graphiql/toolkit',
  '@graphql-typed-document-node/core',
  'cytoscape',
  'cytoscape-fcose',
  'downshift',
  'graphiql',
  'i18next',
  'react',
  'react-dom',
  'react-i18next',
  'rxjs',
  'uplot',
  'wouter',
] as const;

/** `docs/dependencies.md`: the packages that users run, with their licences. */
export function describeDependencies(): string {
  const packages = lockedPackages();
  const installed = [...packages.values()].filter(
    ({ isDevelopment }) => !isDevelopment,
  );
  const pages = [...closureOf(bundled, packages)].filter(
    ({ isDevelopment }) => isDevelopment,
  );
  return `# Dependencies

Made from \`package-lock.json\` by \`npm run generate\`. Each is pinned to this version and to the hash of its
contents; none needs its install script. \`npm sbom --sbom-format cyclonedx --omit dev\` prints the list of the server
for machines (or \`spdx\`), \`npm audit\` asks the registry for known weaknesses.

## Installed with the server

${table(installed)}

## Bundled into the explorer and the sandbox

Beside those of the list above that they share.

${table(pages)}
`;
}

/** The packages of a page with all that they need, each where npm would find it from the top. */
export function closureOf(
  names: readonly string[],
  packages: ReadonlyMap<string, LockedPackage>,
): ReadonlySet<LockedPackage> {
  const found = new Set<LockedPackage>();
  const visit = (name: string): void => {
    const entry = packages.get(`node_modules/${name}`);
    if (entry === undefined || found.has(entry)) return;
    found.add(entry);
    entry.needs.forEach(visit);
  };
  names.forEach(visit);
  return found;
}

function table(packages: readonly LockedPackage[]): string {
  const rows = new Map(
    packages.map(({ name, version, license }) => [
      `${name} ${version}`,
      [`\`${name}\``, version, license] as const,
    ]),
  );
  const lines = [...rows.values()].sort(([left], [right]) =>
    left < right ? -1 : 1,
  );
  return markdown([['Package', 'Version', 'Licence'], ...lines]);
}

/** Padded as the formatter wants it. */
function markdown(
  rows: readonly (readonly [string, string, string])[],
): string {
  const width = (column: 0 | 1 | 2): number =>
    Math.max(...rows.map((row) => row[column].length));
  const widths = [width(0), width(1), width(2)] as const;
  const line = (row: readonly [string, string, string]): string =>
    `| ${row[0].padEnd(widths[0])} | ${row[1].padEnd(widths[1])} | ${row[2].padEnd(widths[2])} |`;
  const [head, ...rest] = rows.map(line);
  const rule = `| ${widths.map((size) => '-'.repeat(size)).join(' | ')} |`;
  return [head, rule, ...rest].join('\n');
}
