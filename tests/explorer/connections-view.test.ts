import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { chromiumPath } from '../support/chromium.js';
import {
  focusOf,
  openBrowser,
  type TestBrowser,
} from './support/open-browser.js';
import {
  type RunningExplorer,
  startExplorer,
} from './support/start-explorer.js';

describe.skipIf(chromiumPath === undefined)('how two are connected', () => {
  let explorer: RunningExplorer;
  let browser: TestBrowser;
  let ids: Readonly<Record<'天元区' | '荷塘区' | '株洲市' | '湖南省', string>>;

  beforeAll(async () => {
    explorer = await startExplorer();
    browser = await openBrowser(explorer.url);
    ids = {
      天元区: await explorer.idOf('天元区'),
      荷塘区: await explorer.idOf('荷塘区'),
      株洲市: await explorer.idOf('株洲市'),
      湖南省: await explorer.idOf('湖南省'),
    };
  });

  afterEach(async () => {
    expect(await browser.endVisits()).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await explorer.close();
  });

  it('finds a path by two names that are typed, and shares it', async () => {
    const page = await browser.visit('/connections');
    await choose(page, { box: 'From', text: 'tianyuanqu', name: '天元区' });
    await page.waitForURL(/from=/);
    await expect.poll(() => focusOf(page)).toBe('Clear: From');
    await choose(page, { box: 'To', text: '荷塘区', name: '荷塘区' });
    await page.waitForURL(/to=/);
    const count = page.getByRole('status').filter({
      hasText: /^(The \d+ best paths|\d+ paths? found)$/,
    });
    await count.waitFor();
    expect(await page.title()).toBe(
      'How 天元区 and 荷塘区 are connected · civicgraph',
    );
    const paths = page.getByRole('region', { name: /^Path \d+/ });
    const number = Number(/\d+/.exec(await count.innerText())?.[0]);
    expect(await paths.count()).toBe(number);

    const first = page.getByRole('region', { name: /^Path 1\b/ });
    const hops = first.getByRole('listitem');
    expect(await hops.count()).toBeGreaterThan(0);
    for (const hop of await hops.all()) {
      expect(await hop.innerText()).toMatch(/[区市省].*\n/);
    }
    const evidence = first.getByRole('button', { name: /^Evidence: / }).first();
    const statement = ((await evidence.getAttribute('aria-label')) ?? '').slice(
      'Evidence: '.length,
    );
    await hops.first().getByText(statement).waitFor();
    await evidence.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await panel.getByText(statement).first().waitFor();
    await panel.getByText(/passages? states? it/).waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });

    const shown = page.getByRole('button', {
      name: 'Show in the picture: path 1',
    });
    await shown.press('Enter');
    await page.waitForURL(/path=1/);
    expect(await shown.getAttribute('aria-pressed')).toBe('true');
    await page.locator('canvas').first().waitFor();

    const seen = await contentOf(page);
    await page.reload();
    await expect.poll(() => contentOf(page)).toBe(seen);
    const { pathname, search } = new URL(page.url());
    const another = await browser.visit(`${pathname}${search}`);
    await expect.poll(() => contentOf(another)).toBe(seen);
    expect(
      await another
        .getByRole('button', { name: 'Show in the picture: path 1' })
        .getAttribute('aria-pressed'),
    ).toBe('true');
  });

  it('swaps its ends', async () => {
    const page = await browser.visit(
      `/connections?from=${ids.天元区}&to=${ids.荷塘区}`,
    );
    const first = page.getByRole('region', { name: /^Path 1\b/ });
    await first.waitFor();
    await page.getByRole('button', { name: 'Swap ends' }).click();
    await page.waitForURL(new RegExp(`from=${ids.荷塘区}&to=${ids.天元区}`));
    await page
      .getByRole('group', { name: 'From' })
      .getByText('荷塘区')
      .waitFor();
    await page.getByRole('group', { name: 'To' }).getByText('天元区').waitFor();
    await expect
      .poll(() => first.getByRole('link').first().innerText())
      .toBe('荷塘区');
  });

  it('hands the focus on when a name that is kept away from goes', async () => {
    const avoided = [ids.株洲市, ids.湖南省, ids.荷塘区];
    const page = await browser.visit(
      `/connections?from=${ids.天元区}&avoid=${avoided.join(',')}`,
    );
    const press = async (name: string): Promise<void> => {
      await page
        .getByRole('button', { name: `Allow ${name} again` })
        .press('Enter');
    };
    await press('湖南省');
    expect(await focusOf(page)).toBe('Allow 荷塘区 again');
    await press('荷塘区');
    expect(await focusOf(page)).toBe('Allow 株洲市 again');
    await press('株洲市');
    expect(await focusOf(page)).toBe('Only over some relations');
    await page.getByRole('button', { name: 'Clear: From' }).press('Enter');
    expect(await focusOf(page)).toBe('From');
  });

  it('hands the focus on when a name goes from the graph', async () => {
    const page = await browser.visit(
      `/graph?roots=${ids.株洲市},${ids.湖南省}&hidden=${ids.荷塘区}`,
    );
    await page.getByText('1 name hidden').click();
    await page.getByRole('button', { name: 'Show all again' }).press('Enter');
    expect(await focusOf(page)).toMatch(/^\d+ names, \d+ relations/);
    await page.getByRole('button', { name: 'Remove: 株洲市' }).press('Enter');
    expect(await focusOf(page)).toBe('Remove: 湖南省');
    await page.keyboard.press('Enter');
    expect(await focusOf(page)).toBe('Add a name');
    await page.keyboard.type('天元区');
    await page.getByRole('option', { name: '天元区' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/roots=/);
    await expect.poll(() => focusOf(page)).toBe('Add a name');
  });
});

/** Goes to a box by the Tab key, types, and takes what comes first. */
async function choose(
  page: Page,
  { box, text, name }: Readonly<Record<'box' | 'text' | 'name', string>>,
): Promise<void> {
  await page.getByRole('combobox', { name: box, exact: true }).waitFor();
  await expect
    .poll(async () => {
      await page.keyboard.press('Tab');
      return focusOf(page);
    })
    .toBe(box);
  await page.keyboard.type(text);
  const first = page
    .getByRole('listbox', { name: box })
    .getByRole('option')
    .first();
  await first.getByText(name, { exact: true }).waitFor();
  await page.waitForLoadState('networkidle');
  await expect.poll(() => first.getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Enter');
}

/** The words of the view, once its data has come and nothing is being arranged. */
async function contentOf(page: Page): Promise<string> {
  await page.waitForLoadState('networkidle');
  await page.getByText('Arranging …').waitFor({ state: 'detached' });
  return page.getByRole('main').innerText();
}
