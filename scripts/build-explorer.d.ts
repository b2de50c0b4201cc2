/** Bundles the explorer into a folder; default: `dist/explorer`. */
export function buildExplorer(outDir?: string): Promise<void>;
