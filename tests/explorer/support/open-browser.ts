import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';

import { launchChromium } from '../../support/chromium.js';

const axe = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

export interface Reader {
  /** Default: English. */
  readonly language?: 'en-GB' | 'zh-CN';
  /** Default: light. */
  readonly theme?: 'light' | 'dark';
  /** Default: 1280 by 800. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface TestBrowser {
  /** Opens an address of the explorer, as somebody who was never there before. */
  visit(path: string, reader?: Reader): Promise<Page>;
  /** Closes all pages, and tells what went wrong in them: errors, dialogs, and requests to elsewhere. */
  endVisits(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A browser whose pages are watched. */
export async function openBrowser(origin: string): Promise<TestBrowser> {
  const browser = await launchChromium();
  let trouble: string[] = [];
  return {
    visit: async (path, { language, theme, viewport } = {}) => {
      const context = await browser.newContext({
        locale: language ?? 'en-GB',
        colorScheme: theme ?? 'light',
        viewport: viewport ?? { width: 1280, height: 800 },
        reducedMotion: 'reduce',
      });
      context.setDefaultTimeout(8_000);
      const page = await context.newPage();
      watch(page, origin, (what) => {
        trouble.push(`${new URL(page.url()).pathname}: ${what}`);
      });
      await page.goto(`${origin}${path}`);
      return page;
    },
    endVisits: async () => {
      await closeAll(browser);
      const found = trouble;
      trouble = [];
      return found;
    },
    close: () => browser.close(),
  };
}

function watch(page: Page, origin: string, tell: (what: string) => void): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      tell(message.text());
    }
  });
  page.on('pageerror', (error) => {
    tell(error.message);
  });
  page.on('dialog', (dialog) => {
    tell(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!new RegExp(`^(${origin}/|data:|blob:${origin})`).test(request.url())) {
      tell(request.url());
    }
  });
}

async function closeAll(browser: Browser): Promise<void> {
  for (const context of browser.contexts()) {
    await context.close();
  }
}

/** What an expression gives in a page. By the debugger, since the page's policy lets no text become code. */
export async function evaluate(
  page: Page,
  expression: string,
): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails !== undefined) {
    throw new Error(
      exceptionDetails.exception?.description ?? exceptionDetails.text,
    );
  }
  return result.value as unknown;
}

/** What axe finds against WCAG 2.2 AA and good practice in what a page shows. */
export async function violationsIn(page: Page): Promise<readonly string[]> {
  await evaluate(page, `${axe}; undefined`);
  return (await evaluate(
    page,
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => id + ' at ' + target.join(' ') + ': ' + failureSummary)))`,
  )) as readonly string[];
}

/** How many pixels of a page lie beyond its right edge. */
export async function overflowOf(page: Page): Promise<number> {
  return Number(
    await evaluate(
      page,
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    ),
  );
}

/** What has the focus, by the name that is heard, or else by its text. */
export async function focusOf(page: Page): Promise<unknown> {
  return evaluate(
    page,
    `(() => {
      const { activeElement } = document;
      return activeElement.getAttribute('aria-label')
        ?? activeElement.labels?.[0]?.innerText
        ?? activeElement.innerText;
    })()`,
  );
}
