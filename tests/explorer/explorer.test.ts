import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { chromiumPath } from '../support/chromium.js';
import { hostileNames, hostileStatement } from './support/hostile-page.js';
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

describe.skipIf(chromiumPath === undefined)('the explorer', () => {
  let explorer: RunningExplorer;
  let browser: TestBrowser;
  let district: string;

  beforeAll(async () => {
    explorer = await startExplorer();
    browser = await openBrowser(explorer.url);
    district = `/entity/${await explorer.idOf('天元区')}`;
  });

  afterEach(async () => {
    expect(await browser.endVisits()).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await explorer.close();
  });

  const nameIn = (page: Page) => page.getByRole('heading', { level: 1 });

  it('finds an entity by its pinyin, with the keyboard alone', async () => {
    const page = await browser.visit('/');
    await nameIn(page).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('tianyuanqu');
    const picked = page
      .getByRole('option')
      .filter({ has: page.getByText('天元区', { exact: true }) });
    await picked.waitFor();
    await page.waitForLoadState('networkidle');
    await expect
      .poll(async () => {
        await page.keyboard.press('ArrowDown');
        return picked.getAttribute('aria-selected');
      })
      .toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${explorer.url}${district}`);
    await page.getByRole('heading', { level: 1, name: '天元区' }).waitFor();
    expect(await page.title()).toBe('天元区 · civicgraph');
  });

  it('lists all hits of a text, and narrows them to a kind', async () => {
    const page = await browser.visit('/?q=天元');
    await page.getByRole('heading', { name: 'Results for “天元”' }).waitFor();
    const all = page.getByRole('main').getByRole('listitem');
    await all.first().waitFor();
    const before = await all.count();
    await page
      .getByRole('group', { name: 'Narrow to a kind' })
      .getByRole('button', { name: /^Districts/ })
      .click();
    await page.waitForURL(/kind=DISTRICT/);
    await expect.poll(() => all.count()).toBeLessThan(before);
  });

  it('opens a relation, and keeps it open through a reload and for another reader', async () => {
    const page = await browser.visit(district);
    const group = page.locator('details', {
      has: page.getByRole('heading', { name: 'Takes part in' }),
    });
    const isOpen = await group.getAttribute('open');
    if (isOpen === null) {
      await group.locator('summary').click();
    }
    const other = page.locator('details', {
      has: page.getByRole('heading', { name: 'Located here' }),
    });
    await other.locator('summary').click();
    await page.waitForURL(/open=/);
    await group.getByRole('listitem').first().waitFor();
    const seen = await contentOf(page);
    await page.reload();
    await expect.poll(() => contentOf(page)).toBe(seen);
    const { pathname, search } = new URL(page.url());
    const another = await browser.visit(`${pathname}${search}`);
    await expect.poll(() => contentOf(another)).toBe(seen);
  });

  it('shows the evidence of a fact over the view, and gives the focus back', async () => {
    const page = await browser.visit(district);
    await page.waitForLoadState('networkidle');
    const button = page.getByRole('button', { name: /^Evidence/ }).first();
    const label = await button.getAttribute('aria-label');
    await button.click();
    await page.waitForURL(/fact=/);
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await panel.getByText(/passages? states? it/).waitFor();
    await panel.getByText('The text of this article is not loaded.').waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await expect
      .poll(() =>
        evaluate(page, 'document.activeElement.getAttribute("aria-label")'),
      )
      .toBe(label);
  });

  it('goes back and forward through what was shown', async () => {
    const page = await browser.visit(district);
    await page.getByRole('heading', { level: 1, name: '天元区' }).waitFor();
    await page.getByRole('link', { name: 'Who did what here' }).click();
    await page.waitForURL(/who-did-what\?place=/);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: '天元区' }).waitFor();
    await page.goBack();
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: '天元区' }).waitFor();
    await page.goForward();
    expect(page.url()).toMatch(/who-did-what\?place=/);
  });

  it('speaks the language that was chosen, and remembers it', async () => {
    const page = await browser.visit('/');
    await page.getByLabel('Language').selectOption('zh');
    const title = '这座城市,谁做了什么';
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
  });

  it('speaks the language of the browser at first', async () => {
    const page = await browser.visit('/', { language: 'zh-CN' });
    await page.getByRole('navigation', { name: '视图' }).waitFor();
  });

  it('shows the theme that was chosen, and remembers it', async () => {
    const page = await browser.visit('/');
    await nameIn(page).waitFor();
    const background = () =>
      evaluate(
        page,
        'getComputedStyle(document.documentElement).backgroundColor',
      );
    const light = await background();
    await page.getByLabel('Theme').selectOption('dark');
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.reload();
    await nameIn(page).waitFor();
    expect(await background()).toBe(dark);
  });

  it('filters the events by their date, and says so in the address', async () => {
    const page = await browser.visit('/who-did-what');
    await nameIn(page).waitFor();
    const status = page.getByRole('status').filter({ hasText: /\d/ });
    await status.first().waitFor();
    const before = await status.first().innerText();
    await page.getByLabel('From').fill('2023-12-01');
    await page.waitForURL(/from=2023-12-01/);
    await expect.poll(() => status.first().innerText()).not.toBe(before);
    const seen = await status.first().innerText();
    await page.reload();
    await expect.poll(() => status.first().innerText()).toBe(seen);
  });

  it('draws the graph around an entity, and lists it', async () => {
    const id = await explorer.idOf('天元区');
    const page = await browser.visit(`/graph?roots=${id}`);
    await page.locator('canvas').first().waitFor();
    await expect.poll(() => page.title()).toContain('Graph around 天元区');
    await page.getByRole('button', { name: 'Show as a list' }).click();
    await page.getByRole('row').nth(5).waitFor();
  });

  it.each([
    'search',
    'entity',
    'graph',
    'connections',
    'who-did-what',
  ] as const)('shows markup in the data as text: %s', async (view) => {
    const factory = await explorer.idOf(hostileNames.factory);
    const street = await explorer.idOf(hostileNames.street);
    const page = await browser.visit(
      {
        search: `/?q=${encodeURIComponent('<img')}`,
        entity: `/entity/${factory}`,
        graph: `/graph?roots=${factory}&selected=${factory}&list=1`,
        connections: `/connections?from=${factory}&to=${street}&path=1`,
        'who-did-what': `/who-did-what?target=${factory}`,
      }[view],
    );
    // An event has no other words than its name.
    const statement =
      view === 'who-did-what' ? `${hostileNames.street}检查` : hostileStatement;
    const content = page.getByRole('main');
    await content.getByText(hostileNames.factory).first().waitFor();
    if (view === 'search') {
      await page.getByRole('combobox', { name: 'Search' }).fill('<img');
      await page.getByRole('option').getByText('<img').first().waitFor();
    } else {
      // The evidence over each view: the statement, and the passage in its article.
      await page
        .getByRole('button', { name: `Evidence: ${statement}` })
        .first()
        .click();
      const panel = page.getByRole('complementary', { name: 'Evidence' });
      await panel.getByText(statement).first().waitFor();
      await panel
        .getByRole('region')
        .getByText('<b onclick="window.hacked=1">责令</b>')
        .waitFor();
    }
    if (view === 'graph' || view === 'connections') {
      await page.locator('canvas').first().waitFor();
    }
    await page.waitForLoadState('networkidle');
    expect(await evaluate(page, 'window.hacked')).toBeUndefined();
    expect(
      await page
        .locator('img, [onerror], [onload], [onclick], body script')
        .count(),
    ).toBe(0);
  });

  it.each(['/', 'entity', '/graph', '/connections', '/who-did-what'])(
    'fits a screen of 360 px: %s',
    async (view) => {
      const page = await browser.visit(view === 'entity' ? district : view, {
        viewport: { width: 360, height: 740 },
      });
      await page.getByRole('main').locator('*').first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(await overflowOf(page)).toBe(0);
    },
  );
});

/** The words of a view, once its data has come. */
async function contentOf(page: Page): Promise<string> {
  await page.waitForLoadState('networkidle');
  return page.getByRole('main').innerText();
}
