/** Bundles GraphiQL, its editor and its workers into a folder; default: `dist/sandbox`. */
export function buildSandbox(outdir?: string): Promise<void>;
