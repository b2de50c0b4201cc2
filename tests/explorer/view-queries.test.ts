import { readFile } from 'node:fs/promises';

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { chromiumPath } from '../support/chromium.js';
import { openBrowser, type TestBrowser } from './support/open-browser.js';
import {
  type RunningExplorer,
  startExplorer,
} from './support/start-explorer.js';

describe.skipIf(chromiumPath === undefined)('what a view is made of', () => {
  let explorer: RunningExplorer;
  let browser: TestBrowser;
  let district: string;
  let other: string;

  beforeAll(async () => {
    explorer = await startExplorer();
    browser = await openBrowser(explorer.url);
    district = await explorer.idOf('天元区');
    other = await explorer.idOf('荷塘区');
  });

  afterEach(async () => {
    expect(await browser.endVisits()).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await explorer.close();
  });

  const addresses: readonly (readonly [string, () => string])[] = [
    ['the search', () => '/?q=tianyuan'],
    ['an entity', () => `/entity/${district}`],
    ['the graph', () => `/graph?roots=${district}`],
    ['connections', () => `/connections?from=${district}&to=${other}`],
    ['who did what', () => '/who-did-what?from=2023'],
  ];

  it.each(addresses)(
    'is a query that can be read, sent and opened in the sandbox: %s',
    async (_view, address) => {
      const page = await browser.visit(address());
      await page.getByRole('button', { name: 'Query', exact: true }).click();
      const dialog = page.getByRole('dialog', {
        name: 'The query behind this view',
      });
      const link = dialog.getByRole('link', { name: 'Open in the sandbox' });
      const target = new URL(
        (await link.getAttribute('href')) ?? '',
        explorer.url,
      );
      expect(target.pathname).toBe('/sandbox');
      const linked = new URLSearchParams(target.hash.slice(1));
      const shown = await dialog.getByLabel('Operation').innerText();
      expect(linked.get('query')?.trim()).toBe(shown.trim());

      const response = await fetch(`${explorer.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: linked.get('query'),
          variables: JSON.parse(linked.get('variables') ?? '{}') as unknown,
        }),
      });
      const answer = (await response.json()) as {
        readonly data?: Readonly<Record<string, unknown>>;
        readonly errors?: readonly unknown[];
      };
      expect(answer.errors).toBeUndefined();
      expect(Object.keys(answer.data ?? {}).length).toBeGreaterThan(0);
    },
  );

  it('is a picture that can be saved', async () => {
    const page = await browser.visit(`/graph?roots=${district}`);
    await page.locator('canvas').first().waitFor();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as PNG' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('graph.png');
    const bytes = await readFile(await saved.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.length).toBeGreaterThan(2_000);
  });

  it('says so when the server cannot be reached, and tries again', async () => {
    const page = await browser.visit('/');
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(`${explorer.url}/entity/${district}`);
    const alert = page.getByRole('alert');
    await alert.getByText('The server cannot be reached.').waitFor();
    await page.unroute('**/graphql');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: '天元区' }).waitFor();
    // The browser itself tells of the requests that were broken off.
    const trouble = await browser.endVisits();
    expect(trouble.filter((what) => !what.includes('net::ERR_FAILED'))).toEqual(
      [],
    );
  });
});
