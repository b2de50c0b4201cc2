import { execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

import { generateOperations } from './generate-operations.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles the explorer into a folder: `index.html`, and scripts and styles with a digest in their names
 * under `assets`.
 *
 * @param {string} [outDir]
 */
export async function buildExplorer(outDir = `${root}dist/explorer`) {
  await inProduction(() => bundle(outDir));
  await compress(`${outDir}/assets`);
}

/** Whatever NODE_ENV the caller has would decide which builds of the libraries are taken, `mode` or not. */
async function inProduction(run) {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await run();
  } finally {
    if (before === undefined) {
      delete process.env.NODE_ENV;
    } else {
      process.env.NODE_ENV = before;
    }
  }
}

async function bundle(outDir) {
  await build({
    configFile: false,
    root: `${root}src/explorer`,
    base: '/',
    mode: 'production',
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      // Data URLs would need a wider Content-Security-Policy.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1000,
    },
  });
}

/**
 * Fails when an operation of the explorer does not fit the schema, or when the code does not fit the types
 * that the schema gives it: a change of the schema must break the build, not the page.
 */
export async function checkExplorer() {
  const committed = await readFile(
    `${root}src/explorer/graphql/operations.ts`,
    'utf8',
  );
  if ((await generateOperations()) !== committed) {
    throw new Error(
      'src/explorer/graphql/operations.ts is not what the schema and the operations make of it; run "npm run generate".',
    );
  }
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', `${root}src/explorer`], {
    stdio: 'inherit',
  });
}

/** A compressed copy beside each script and style, which the server prefers where the browser takes it. */
async function compress(folder) {
  for (const name of await readdir(folder)) {
    if (/\.(js|css|svg)$/.test(name)) {
      await writeFile(
        `${folder}/${name}.gz`,
        gzipSync(await readFile(`${folder}/${name}`)),
      );
    }
  }
}
