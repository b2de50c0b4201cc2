import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const program = fileURLToPath(
  new URL('./support/slow-server.ts', import.meta.url),
);
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) {
    child.kill('SIGKILL');
  }
});

/** Starts a server with slow fields in a process of its own, wired to signals as `serve` does it. */
async function startProcess(): Promise<{
  readonly url: string;
  readonly child: ChildProcess;
  readonly exit: Promise<number | null>;
}> {
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const exit = once(child, 'exit').then(([code]) => code as number | null);
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
  return { url: chunk.toString().trim(), child, exit };
}

function slow(url: string, milliseconds: number): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ slow(milliseconds: ${milliseconds}) }` }),
  });
}

describe('case 53: a server that gets SIGTERM', () => {
  it('finishes what is in flight, takes nothing new, and ends with 0', async () => {
    const { url, child, exit } = await startProcess();
    const inFlight = Array.from({ length: 10 }, () => slow(url, 1_000));
    await sleep(300);
    child.kill('SIGTERM');
    await sleep(200);
    await expect(fetch(`${url}/health/ready`)).rejects.toThrow();
    for (const response of await Promise.all(inFlight)) {
      expect(await response.json()).toEqual({ data: { slow: 'done' } });
    }
    expect(await exit).toBe(0);
  });

  it('is not held up by connections on which nothing is sent', async () => {
    const { url, child, exit } = await startProcess();
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    await once(socket, 'connect');
    await (await slow(url, 1)).text();
    const start = performance.now();
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
    expect(performance.now() - start).toBeLessThan(2_000);
    socket.destroy();
  });

  it('ends at once at the second signal', async () => {
    const { url, child, exit } = await startProcess();
    const inFlight = slow(url, 8_000).catch(() => 'cut');
    await sleep(300);
    child.kill('SIGTERM');
    await sleep(300);
    const start = performance.now();
    child.kill('SIGTERM');
    expect(await exit).toBe(1);
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(await inFlight).toBe('cut');
  });
});
