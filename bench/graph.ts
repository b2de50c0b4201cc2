import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';

import { withFolder } from './support/open-graph.js';
import { option } from './support/options.js';
import { median, print, printTable } from './support/report.js';

/**
 * How smoothly the explorer's graph pans and zooms, in a Chromium without a graphics card: how often a second
 * Cytoscape draws it while the pointer drags it to and fro, and while the wheel turns.
 */
const rounds = option('rounds', 3);
const nodes = option('nodes', 500);
const relations = option('relations', 1500);

const executablePath = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) =>
    ['chromium', 'chromium-browser', 'google-chrome'].map((name) =>
      join(folder, name),
    ),
  )
  .find((path) => existsSync(path));
if (executablePath === undefined) {
  throw new Error('There is no chromium on the PATH.');
}

await withFolder(async (folder) => {
  const shared = {
    configFile: false,
    root: fileURLToPath(new URL('graph-page', import.meta.url)),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2022' },
  } as const;
  await build({ ...shared, plugins: [react()] });
  const server = await preview({ ...shared, preview: { port: 0 } });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox'],
  });
  const measured = new Map<string, Frames[]>();
  try {
    for (let round = 0; round < rounds; round += 1) {
      const page = await browser.newPage({
        viewport: { width: 1280, height: 800 },
      });
      await page.goto(
        `${server.resolvedUrls?.local[0] ?? ''}?nodes=${String(nodes)}&relations=${String(relations)}`,
      );
      await page.locator('.graph-canvas__note').waitFor();
      await page.locator('.graph-canvas__note').waitFor({ state: 'detached' });
      await page.waitForTimeout(1500);
      for (const [name, move] of Object.entries({
        fit: pan,
        zoom,
        near: pan,
      })) {
        measured.set(name, [
          ...(measured.get(name) ?? []),
          await framesDuring(page, () => move(page)),
        ]);
      }
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  print('');
  printTable(
    [
      `${String(nodes)} nodes, ${String(relations)} relations`,
      'frames/s (min)',
      'frames/s (median)',
      'longest frame ms',
      'goal',
    ],
    [...measured].map(([name, frames]) => [
      { fit: 'panning, all in sight', zoom: 'zooming', near: 'panning, near' }[
        name
      ] ?? name,
      Math.min(...frames.map(({ aSecond }) => aSecond)),
      median(frames.map(({ aSecond }) => aSecond)),
      Math.max(...frames.map(({ longest }) => longest)),
      name === 'zoom' ? '' : 30,
    ]),
  );
});

interface Frames {
  readonly aSecond: number;
  readonly longest: number;
}

async function framesDuring(
  page: Page,
  action: () => Promise<void>,
): Promise<Frames> {
  await page.evaluate(`{
    const drawn = [];
    globalThis.drawn = drawn;
    const note = () => drawn.push(performance.now());
    const cy = document.querySelector('.graph-canvas__ground')._cyreg.cy;
    cy.on('render', note);
    globalThis.stopNoting = () => cy.off('render', note);
  }`);
  await action();
  const times = await page.evaluate<number[]>(
    'globalThis.stopNoting(); globalThis.drawn',
  );
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  const duration = gaps.reduce((total, gap) => total + gap, 0);
  return {
    aSecond: (1000 * gaps.length) / duration,
    longest: Math.max(...gaps),
  };
}

/** Drags the ground in a circle, two seconds long. */
async function pan(page: Page): Promise<void> {
  const start = { x: 1240, y: 760 };
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  const end = performance.now() + 2000;
  for (let step = 0; performance.now() < end; step += 1) {
    await page.mouse.move(
      start.x - 300 + 300 * Math.cos(step / 15),
      start.y - 200 + 200 * Math.cos(step / 11),
    );
  }
  await page.mouse.up();
}

/** Turns the wheel in the middle, in and a part of the way out again. */
async function zoom(page: Page): Promise<void> {
  await page.mouse.move(640, 400);
  for (let step = 0; step < 60; step += 1) {
    await page.mouse.wheel(0, step < 40 ? -60 : 60);
    await page.waitForTimeout(16);
  }
}
