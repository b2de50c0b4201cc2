import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lockFile = JSON.parse(
  readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'),
) as { readonly packages: Readonly<Record<string, LockedPackage>> };
const { packages } = lockFile;

it('records no registry', () => {
  const resolved = Object.values(packages).filter((entry) => entry.resolved);
  expect(resolved).toEqual([]);
});

// An install where the packages of other systems could not be had wrote a lock file without them, and
// `npm ci` then refused it everywhere.
it('has the optional packages of every system', () => {
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter(
      (name) =>
        packages[`node_modules/${name}`] === undefined &&
        packages[`${path}/node_modules/${name}`] === undefined,
    ),
  );
  expect(missing).toEqual([]);
});
