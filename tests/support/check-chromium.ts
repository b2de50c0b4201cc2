import { chromiumPath } from './chromium.js';

/**
 * Says in one line that no page is opened when there is no browser for it; with
 * `CIVICGRAPH_REQUIRE_CHROMIUM=1` that is a failure.
 */
export function setup(): void {
  if (chromiumPath === undefined) {
    const reason = 'No page is opened in a browser: no chromium on the PATH.';
    if (process.env['CIVICGRAPH_REQUIRE_CHROMIUM'] === '1') {
      throw new Error(reason);
    }
    process.stderr.write(`${reason}\n`);
  }
}
