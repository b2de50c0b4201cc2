import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, stop } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = `${root}src/http/sandbox/page`;

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  target: 'es2022',
  // The editor notes each directive that it reads.
  pure: ['console.log'],
  legalComments: 'linked',
  logLevel: 'warning',
};

/**
 * Bundles GraphiQL, its editor and its workers into a folder, so that serving them needs no network.
 *
 * @param {string} [outdir]
 */
export async function buildSandbox(outdir = `${root}dist/sandbox`) {
  await rm(outdir, { recursive: true, force: true });
  await build({
    ...shared,
    outdir,
    entryPoints: { page: `${page}/page.tsx` },
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.ttf': 'file', '.svg': 'dataurl' },
  });
  // Classic workers may not hold an export.
  await build({
    ...shared,
    outdir,
    entryPoints: {
      'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
      'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
      'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
    },
    format: 'iife',
  });
  await copyFile(`${page}/index.html`, `${outdir}/index.html`);
  await compress(outdir);
  await stop();
}

/** A compressed copy beside each script and style, which the server prefers where the browser takes it. */
async function compress(outdir) {
  for (const name of await readdir(outdir)) {
    if (/\.(js|css)$/.test(name)) {
      await writeFile(
        `${outdir}/${name}.gz`,
        gzipSync(await readFile(`${outdir}/${name}`)),
      );
    }
  }
}
