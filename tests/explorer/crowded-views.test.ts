import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { chromiumPath } from '../support/chromium.js';
import { crowd, longNames } from './support/crowded-page.js';
import {
  evaluate,
  openBrowser,
  overflowOf,
  type TestBrowser,
} from './support/open-browser.js';
import {
  type RunningExplorer,
  startExplorer,
} from './support/start-explorer.js';

const first = longNames.factory(1);

describe.skipIf(chromiumPath === undefined)('views with much in them', () => {
  let explorer: RunningExplorer;
  let browser: TestBrowser;
  let ids: Readonly<Record<'street' | 'factory' | 'other', string>>;

  beforeAll(async () => {
    explorer = await startExplorer();
    browser = await openBrowser(explorer.url);
    ids = {
      street: await explorer.idOf(longNames.street),
      factory: await explorer.idOf(first),
      other: await explorer.idOf(longNames.factory(2)),
    };
  });

  afterEach(async () => {
    expect(await browser.endVisits()).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await explorer.close();
  });

  const addressOf = (view: string): string =>
    ({
      'search results': '/?q=生产厂区',
      'names of a kind': '/?kind=ENTERPRISE',
      entity: `/entity/${ids.street}`,
      graph: `/graph?roots=${ids.street}&selected=${ids.street}&hidden=${ids.factory}&list=1`,
      connections: `/connections?from=${ids.factory}&to=${ids.other}&avoid=${ids.street}`,
      paths: `/connections?from=${ids.factory}&to=${ids.other}`,
      'who did what': `/who-did-what?actor=${ids.street}&place=${ids.street}`,
      evidence: `/entity/${ids.factory}`,
    })[view] ?? '/';

  it.each([
    'search results',
    'names of a kind',
    'entity',
    'graph',
    'connections',
    'paths',
    'who did what',
    'evidence',
  ])('fits names of sixty characters on 360 px: %s', async (view) => {
    const page = await browser.visit(addressOf(view), {
      viewport: { width: 360, height: 740 },
    });
    const main = page.getByRole('main');
    await main
      .getByText(/样本新区/)
      .first()
      .waitFor();
    await page.waitForLoadState('networkidle');
    if (view === 'evidence') {
      await page.locator('.fact-button').first().click();
      await page.getByText(/passages? states? it/).waitFor();
    }
    expect(await overflowOf(page)).toBe(0);
    expect(await cutNames(page)).toEqual([]);
  });

  it('fits them in the list of names that match', async () => {
    const page = await browser.visit('/', {
      viewport: { width: 360, height: 740 },
    });
    await page.getByRole('combobox').first().fill('生产厂区');
    await page.getByRole('option').first().waitFor();
    expect(await overflowOf(page)).toBe(0);
    expect(await cutNames(page)).toEqual([]);
  });

  it.each([
    ['0 names found', '没有这样的名称'],
    ['1 name found', '第001号联合生产厂区'],
    [`${String(crowd)} names found`, '生产厂区'],
  ])('says how many names there are: %s', async (found, text) => {
    const page = await browser.visit(`/?q=${encodeURIComponent(text)}`);
    await page.getByRole('status').filter({ hasText: found }).waitFor();
  });

  it('counts in the months also what is not loaded yet', async () => {
    const page = await browser.visit(addressOf('who did what'));
    await page.getByText(`${String(crowd)} events, the newest 50`).waitFor();
    const bars = page.getByRole('button', { name: /: \d+ events?$/ });
    const counts: number[] = [];
    for (const bar of await bars.all()) {
      const label = await bar.getAttribute('aria-label');
      counts.push(Number(/(\d+) events?$/.exec(label ?? '')?.[1]));
    }
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(crowd);
    await bars.first().click();
    await page.waitForURL(/from=2000-01/);
    await page
      .getByRole('status')
      .filter({ hasText: new RegExp(`^${String(counts[0])} events?$`) })
      .waitFor();
  });

  it('says that there is no such fact, and of an empty one nothing', async () => {
    const page = await browser.visit(`/entity/${ids.factory}?fact=`);
    await page.getByRole('heading', { level: 1, name: first }).waitFor();
    await page.waitForLoadState('networkidle');
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    expect(await panel.count()).toBe(0);
    await page.goto(`${explorer.url}/entity/${ids.factory}?fact=nonsense`);
    await panel.getByText('No such fact').waitFor();
    await panel.getByText('nonsense', { exact: true }).waitFor();
    expect(await panel.getByRole('button', { name: 'Try again' }).count()).toBe(
      0,
    );
    await panel.getByRole('button', { name: 'Close' }).click();
    await panel.waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
  });

  it.each(['search results', 'names of a kind', 'entity', 'who did what'])(
    'has what was loaded by "Show more" when one comes back: %s',
    async (view) => {
      const page = await browser.visit(addressOf(view));
      const rows = rowsOf(page, view);
      await rows.first().waitFor();
      await page.waitForLoadState('networkidle');
      const before = await rows.count();
      await page
        .locator(view === 'entity' ? '#events' : 'main')
        .getByRole('button', { name: /^Show more/ })
        .click();
      await expect.poll(() => rows.count()).toBeGreaterThan(before);
      const after = await rows.count();
      await rows.last().getByRole('link').first().click();
      await page.waitForURL(/\/entity\/(?!street)/);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.goBack();
      await expect.poll(() => rows.count()).toBe(after);
      await page.goForward();
      await page.waitForURL(/\/entity\/(?!street)/);
    },
  );
});

function rowsOf(page: Page, view: string): Locator {
  return view === 'entity'
    ? page.locator('#events li')
    : view === 'who did what'
      ? page.locator('.event-timeline ol > li')
      : page.getByRole('main').locator('.entity-row');
}

/** Names of which something lies beside the screen. */
async function cutNames(page: Page): Promise<unknown> {
  return evaluate(
    page,
    `[...document.querySelectorAll('[lang="zh"]')]
      .filter((element) => [...element.getClientRects()].some(
        ({ left, right }) => left < 0 || right > document.documentElement.clientWidth))
      .map(({ textContent }) => textContent)`,
  );
}
