import { readFileSync } from 'node:fs';

/** A package as package-lock.json records it. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Needed to build or test only. */
  readonly isDevelopment: boolean;
  /** Has a script that npm would run at install, were it allowed to. */
  readonly hasInstallScript: boolean;
  /** The packages that it asks for, by name. */
  readonly needs: readonly string[];
}

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** Every package of the lock file by its place in node_modules, the project itself left out. */
export function lockedPackages(): ReadonlyMap<string, LockedPackage> {
  const text = readFileSync(
    new URL('../../package-lock.json', import.meta.url),
    'utf8',
  );
  const { packages } = JSON.parse(text) as {
    readonly packages: Readonly<Record<string, LockEntry>>;
  };
  return new Map(
    Object.entries(packages)
      .filter(([path]) => path !== '')
      .map(([path, entry]) => [path, lockedPackage(path, entry)]),
  );
}

function lockedPackage(path: string, entry: LockEntry): LockedPackage {
  return {
    name: path.slice(path.lastIndexOf('node_modules/') + 13),
    version: entry.version ?? 'unknown',
    license: entry.license ?? 'unknown',
    isDevelopment: entry.dev ?? false,
    hasInstallScript: entry.hasInstallScript ?? false,
    needs: Object.keys({
      ...entry.dependencies,
      ...entry.optionalDependencies,
      ...entry.peerDependencies,
    }),
  };
}
