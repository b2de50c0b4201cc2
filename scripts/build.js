import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

const steps = [
  {
    name: 'server',
    output: 'main.js',
    inputs: ['src', 'tsconfig.json', 'package-lock.json'],
    run: async () => {
      for (const name of existsSync(dist) ? readdirSync(dist) : []) {
        if (
          name !== 'sandbox' &&
          name !== 'explorer' &&
          !name.endsWith('.stamp')
        ) {
          rmSync(join(dist, name), { recursive: true });
        }
      }
      const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
      execFileSync(process.execPath, [tsc, '-p', root], { stdio: 'inherit' });
    },
  },
  {
    name: 'explorer',
    output: 'explorer/index.html',
    inputs: [
      'src/explorer',
      'schema/schema.graphql',
      'scripts/build-explorer.js',
      'scripts/generate-operations.js',
      'package-lock.json',
    ],
    run: async () => {
      const { buildExplorer, checkExplorer } =
        await import('./build-explorer.js');
      await checkExplorer();
      await buildExplorer();
    },
  },
  {
    name: 'sandbox',
    output: 'sandbox/index.html',
    inputs: [
      'src/http/sandbox/page',
      'scripts/build-sandbox.js',
      'package-lock.json',
    ],
    run: async () => {
      const { buildSandbox } = await import('./build-sandbox.js');
      await buildSandbox();
    },
  },
];

/**
 * Builds what has changed since the last time: the server (dist), the explorer (dist/explorer) and the
 * sandbox (dist/sandbox). Each has
 * a stamp with the digest of what it was made from, so that a start with nothing to do costs milliseconds.
 */
export async function build() {
  for (const step of steps) {
    const stamp = join(dist, `${step.name}.stamp`);
    const digest = digestOf(step.inputs);
    const isFresh =
      existsSync(join(dist, step.output)) &&
      existsSync(stamp) &&
      readFileSync(stamp, 'utf8') === digest;
    if (isFresh) {
      continue;
    }
    process.stdout.write(`Building the ${step.name} ...\n`);
    rmSync(stamp, { force: true });
    try {
      await step.run();
    } catch (error) {
      process.stderr.write(
        `The ${step.name} could not be built: ${error.message}\n`,
      );
      process.exit(1);
    }
    writeFileSync(stamp, digest);
  }
}

function digestOf(inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesOf(join(root, input)))) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesOf(path) {
  return statSync(path).isFile()
    ? [path]
    : readdirSync(path)
        .sort()
        .flatMap((name) => filesOf(join(path, name)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build();
}
