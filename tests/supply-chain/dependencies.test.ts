import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lockedPackages } from './locked-packages.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const packages = [...lockedPackages().values()];

/** Licences under which the server may be given on with its dependencies. */
const permissive = new Set([
  '(MIT AND BSD-3-Clause)',
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
]);

/** Of what is used to build and test, and partly bundled into the pages. */
const alsoForTools = new Set([
  ...permissive,
  '(MIT AND Zlib)',
  '(MPL-2.0 OR Apache-2.0)',
  'CC-BY-4.0',
  'CC0-1.0',
  'MPL-2.0',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
]);

describe('case 57: the dependencies', () => {
  it('that are installed with the server have permissive licences', () => {
    const others = packages.filter(
      ({ isDevelopment, license }) =>
        !isDevelopment && !permissive.has(license),
    );
    expect(others).toEqual([]);
  });

  it('that build and test it have known licences', () => {
    const others = packages.filter(({ license }) => !alsoForTools.has(license));
    expect(others).toEqual([]);
  });

  it('run no install script that has not been looked at', () => {
    const { allowScripts } = JSON.parse(
      readFileSync(`${root}package.json`, 'utf8'),
    ) as { readonly allowScripts: Readonly<Record<string, boolean>> };
    const scripted = packages
      .filter(({ hasInstallScript }) => hasInstallScript)
      .map(({ name }) => name);
    expect(scripted.filter((name) => !(name in allowScripts))).toEqual([]);
  });

  it('are what package.json pins: versions, no ranges', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(`${root}package.json`, 'utf8'),
    ) as Readonly<
      Record<'dependencies' | 'devDependencies', Record<string, string>>
    >;
    const ranges = Object.entries({ ...dependencies, ...devDependencies })
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(([name]) => name);
    expect(ranges).toEqual([]);
  });

  it('are listed for machines, each with its licence', () => {
    const text = execFileSync(
      'npm',
      ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--offline'],
      { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    const bom = JSON.parse(text) as {
      readonly bomFormat: string;
      readonly components: readonly {
        readonly name: string;
        readonly licenses?: readonly unknown[];
      }[];
    };
    expect(bom.bomFormat).toBe('CycloneDX');
    expect(bom.components.length).toBeGreaterThan(50);
    expect(
      bom.components
        .filter(({ licenses = [] }) => licenses.length === 0)
        .map(({ name }) => name),
    ).toEqual([]);
  });
});
