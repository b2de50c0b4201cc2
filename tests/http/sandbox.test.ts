import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSandbox } from '../../scripts/build-sandbox.js';
import { chromiumPath, launchChromium } from '../support/chromium.js';
import {
  startTestServer,
  type TestServer,
} from './support/start-test-server.js';

let folder: string;
let server: TestServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'civicgraph-sandbox-'));
  await buildSandbox(folder);
  server = await startTestServer({ sandboxDirectory: folder });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('the sandbox', () => {
  it('is a page that loads nothing from elsewhere', async () => {
    const response = await fetch(`${server.url}/sandbox`);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('content-security-policy')).toContain(
      "default-src 'none'",
    );
    expect(await response.text()).toContain('/sandbox/page.js');
  });

  it('is where a browser is led that opens the address of the API', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    });
    expect(response.url).toBe(`${server.url}/sandbox`);
  });

  it('says how to build it when it has not been built', async () => {
    const other = await startTestServer();
    const response = await fetch(`${other.url}/sandbox`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('npm run build');
    await other.close();
  });

  it.skipIf(chromiumPath === undefined)(
    'opens on the example operations and runs one, with no request to another host',
    async () => {
      const browser = await launchChromium();
      try {
        const page = await browser.newPage();
        const trouble: string[] = [];
        page.on('console', (message) => trouble.push(message.text()));
        page.on('pageerror', (error) => trouble.push(error.message));
        page.on('response', (response) => {
          if (response.status() >= 400) {
            trouble.push(`${response.status()} ${response.url()}`);
          }
        });
        page.on('request', (request) => {
          if (
            !request.url().startsWith(server.url) &&
            !request.url().startsWith('data:')
          ) {
            trouble.push(request.url());
          }
        });
        await page.goto(`${server.url}/sandbox`);
        await page.waitForSelector('.graphiql-query-editor .view-line');
        expect(await page.locator('.graphiql-tab').allInnerTexts()).toEqual([
          'Ok',
          'WhoAmI',
        ]);
        await page.click('.graphiql-execute-button');
        // Not by a function in the page: the policy that holds there lets no text become code.
        await page
          .locator('.result-window', { hasText: '"ok"' })
          .waitFor({ state: 'visible' });
        expect(trouble).toEqual([]);
      } finally {
        await browser.close();
      }
    },
  );
});
