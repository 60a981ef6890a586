// The same engine on the system's own clock, by the system's own calls, while somebody sets it: the browser version as a
// person starts it, with nothing of the product replaced.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { inProject, root } from '../../build/scripts/project.mjs';
import { endDesktopApps, freshHome } from '../support/desktop-app.ts';
import { createFakeTime, type FakeTime } from '../support/fake-time.ts';
import { awayFromHome } from '../support/launch-desktop.mjs';
import { connectLoopback } from '../support/loopback-client.ts';
import { at } from '../support/manual-clock.ts';
import { promise } from '../support/records.ts';
import { saveDesk } from '../support/saved-desk.ts';
import type { Notice } from '../../shared/contract/events.ts';
import { HOUR_MS, plus } from '../../shared/time.ts';

test.skip(process.platform !== 'linux', 'the clock of one program can be set on Linux alone');

test.afterEach(endDesktopApps);

test('T1, T2, T7: set two hours forward and back, and nothing tells of it: each is found within 20 s, and told once', async () => {
  const home = freshHome();
  await saveDesk(home, { promises: [promise()] });
  const time = createFakeTime(at('2026-03-18', '14:30'));
  const { url, end } = await startHost(home, time);
  const { client, close } = await connectLoopback(url);
  const notices: Notice[] = [];
  client.on('noticeShown', (notice) => notices.push(notice));
  const health = async () => (await client.request('desk', {})).desk.health;
  try {
    expect(notices).toEqual([]);
    time.set(plus(time.now(), 2 * HOUR_MS));
    await expect.poll(() => notices, { timeout: 20_000 }).toHaveLength(1);
    expect(notices[0]).toMatchObject({ title: 'Dana was due at 15:00', urgent: true });
    expect((await health()).clockMovedBack).toBeNull();
    time.set(plus(time.now(), -2 * HOUR_MS));
    await expect
      .poll(async () => (await health()).clockMovedBack?.byMs ?? 0, { timeout: 20_000 })
      .toBeGreaterThan(1.99 * HOUR_MS);
    // Not once more as new, and not silent either (I8).
    await expect.poll(() => notices.map(({ title }) => title)).toEqual(['Dana was due at 15:00', 'Time to call Dana']);
  } finally {
    close();
    await end();
    await time.stop();
  }
});

async function startHost(home: string, time: FakeTime): Promise<{ url: string; end(): Promise<void> }> {
  const host = spawn(process.execPath, [inProject('out/loopback/main.cjs'), '--data-dir', join(home, 'desk')], {
    cwd: root,
    env: { ...awayFromHome(home), ...time.environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  host.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  const found = () => /http:\S+/.exec(said)?.[0];
  await expect.poll(found).toBeDefined();
  const ended = new Promise<void>((resolve) => host.once('exit', () => resolve()));
  return {
    url: found() ?? '',
    async end() {
      host.kill('SIGKILL');
      await ended;
    },
  };
}
