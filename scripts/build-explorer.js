import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles the explorer into a folder: `index.html`, and scripts and styles with a digest in their names
 * under `assets`.
 *
 * @param {string} [outDir]
 */
export async function buildExplorer(outDir = `${root}dist/explorer`) {
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
  await compress(`${outDir}/assets`);
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
