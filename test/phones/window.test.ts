// The desktop app in real Electron, on its own clock, beside a real softphone: what the agent sees of one whole call.

import { afterAll, expect, it, vi } from 'vitest';
import { FRESH_PHONE_SETUP } from '../../shared/telephony/setup.ts';
import { Instant, SECOND_MS } from '../../shared/time.ts';
import { playEarlier } from '../flows/support/earlier.ts';
import { ask } from '../support/bridge.ts';
import { endDesktopApps, freshHome, startDesktopApp } from '../support/desktop-app.ts';
import { ALEX } from '../support/records.ts';
import { openRig } from './rig/rig.ts';

const SEEN_MS = 15 * SECOND_MS;
const { webhooks: _, ...FRESH } = FRESH_PHONE_SETUP;

afterAll(endDesktopApps);

it('a call is seen to ring with number and name, runs, is held, and ends in its wrap-up with the duration it had', async () => {
  const home = freshHome();
  await playEarlier({ home, now: Instant.parse(Date.now()) }, async (day) => {
    await day.act('saveSettings', { profile: ALEX, grants: [], people: [], preferences: null });
  });
  const rig = await openRig();
  const { page, quit } = await startDesktopApp({ home });
  const desk = async () => (await ask(page, 'desk', {})).desk;
  const untilCall = (facts: object) =>
    vi.waitFor(async () => expect((await desk()).call?.call).toMatchObject(facts), { timeout: SEEN_MS });
  try {
    const softphone = await rig.agent();
    const baresip = { on: true, address: '127.0.0.1', port: softphone.controlPort } as const;
    await ask(page, 'setPhone', { setup: { ...FRESH, baresip } });

    const customer = rig.caller('held-once');
    const strip = page.getByRole('banner');
    await strip.getByText('Bob Customer').waitFor();
    await strip.getByText('+49 30 123456').first().waitFor();
    softphone.does('accept');
    await untilCall({ phase: 'live' });
    const talkingFrom = performance.now();
    softphone.does('hold');
    await untilCall({ holds: [{ endedAt: null }] });
    await strip.getByText('on hold on the phone').waitFor();
    await vi.waitFor(() => expect(performance.now() - talkingFrom).toBeGreaterThan(2 * SECOND_MS), SEEN_MS);
    softphone.does('resume');
    await customer.asPlayed();
    const tookMs = performance.now() - talkingFrom;
    await untilCall({ phase: 'wrapUp' });
    await page.getByRole('region', { name: 'Wrap up' }).waitFor();

    const { call } = await desk();
    const toldMs = (call?.call.endedAt ?? 0) - (call?.call.answeredAt ?? 0);
    expect(Math.abs(toldMs - tookMs)).toBeLessThan(SECOND_MS);
  } finally {
    await quit();
    expect(await rig.end()).toEqual([]);
  }
});
