import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMetrics } from '../src/http/metrics.js';

const page = readFileSync(
  new URL('../docs/operations.md', import.meta.url),
  'utf8',
);

interface Described {
  readonly name: string;
  readonly type: string;
}

function byName(list: readonly Described[]): Described[] {
  return [...list].sort((left, right) => (left.name < right.name ? -1 : 1));
}

describe('docs/operations.md', () => {
  it('lists the metrics there are, with their types', async () => {
    const rendered = await createMetrics().render();
    const existing = [
      ...rendered.matchAll(/^# TYPE (civicgraph_\w+) (\w+)$/gm),
    ].map(([, name = '', type = '']) => ({ name, type }));
    const documented = [
      ...page.matchAll(/^\| `(civicgraph_\w+)` +\| (\w+) +\|/gm),
    ].map(([, name = '', type = '']) => ({ name, type }));
    expect(byName(documented)).toEqual(byName(existing));
  });

  it('asks only for metrics there are', async () => {
    const rendered = await createMetrics().render();
    const names = page.matchAll(
      /\b((?:civicgraph|nodejs|process)_[a-z0-9_]+)/g,
    );
    for (const [, name = ''] of names) {
      expect(rendered).toContain(`# TYPE ${name.replace(/_bucket$/, '')} `);
    }
  });
});
