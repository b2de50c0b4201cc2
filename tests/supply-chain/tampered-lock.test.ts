import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'civicgraph-lock-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version: string; readonly integrity: string }>
  >;
}

/** `npm ci` of one small package of ours, from what npm has fetched before. */
function installWith(integrity: string): string {
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      name: 'tampered',
      version: '1.0.0',
      dependencies: { tslib: version },
    }),
  );
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({
      name: 'tampered',
      version: '1.0.0',
      lockfileVersion: 3,
      requires: true,
      packages: {
        '': {
          name: 'tampered',
          version: '1.0.0',
          dependencies: { tslib: version },
        },
        'node_modules/tslib': { version, integrity },
      },
    }),
  );
  const { status, stderr } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--prefer-offline'],
    { cwd: folder, encoding: 'utf8' },
  );
  return status === 0 ? 'installed' : stderr;
}

const lock = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
) as Lock;
const { version, integrity } = lock.packages['node_modules/tslib'] ?? {
  version: '',
  integrity: '',
};

it('case 57: a package whose hash is not the one in the lock file is not installed', (context) => {
  if (installWith(integrity) !== 'installed') {
    context.skip('npm has neither a network nor the package in its cache');
  }
  const [first = ''] = integrity.slice('sha512-'.length);
  const other = `sha512-${first === 'A' ? 'B' : 'A'}${integrity.slice('sha512-'.length + 1)}`;
  expect(installWith(other)).toContain('EINTEGRITY');
  expect(existsSync(join(folder, 'node_modules/tslib'))).toBe(false);
});
