import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** The browser that tests of pages drive, or undefined when there is none on the PATH. */
export const chromiumPath: string | undefined = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) => names.map((name) => join(folder, name)))
  .find((path) => existsSync(path));

export async function launchChromium(): Promise<Browser> {
  if (chromiumPath === undefined) {
    throw new Error('There is no chromium on the PATH.');
  }
  return chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox'],
  });
}
