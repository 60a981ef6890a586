// The computer's clock is set, or goes over a clock change, while the app runs: its timers and everything else are its
// own, and nothing tells it but the clock itself.

import { expect, test } from '@playwright/test';
import { ask } from '../support/bridge.ts';
import { at } from '../support/manual-clock.ts';
import { sharedDaemon } from '../support/shared-daemon.ts';
import { customer, LONDON, NEW_YORK, OMAR, promise } from '../support/records.ts';
import { type RemindedDesk, startRemindedDesk } from '../support/reminded-desk.ts';
import type { PromiseId } from '../../shared/ids.ts';
import type { PromiseRecord } from '../../shared/promise/record.ts';
import { HOUR_MS, type Instant, MINUTE_MS, plus, SECOND_MS, wallMoment } from '../../shared/time.ts';

const daemon = sharedDaemon();

interface Clocked extends RemindedDesk {
  /** What its clock shows. */
  now(): Instant;
  set(moment: Instant): Promise<void>;
}

/** The app in London, its clock at `moment`. */
async function start(moment: Instant, ...promises: readonly PromiseRecord[]): Promise<Clocked> {
  let ahead = moment - Date.now();
  const environment = { ...daemon().environment, TZ: LONDON };
  const desktop = await startRemindedDesk({ environment, ahead }, { promises, customers: [customer(), OMAR] });
  return {
    ...desktop,
    now: () => (Date.now() + ahead) as Instant,
    async set(shown) {
      ahead = shown - Date.now();
      await desktop.setAhead(ahead);
    },
  };
}

/** A look sooner than the 15 s at which one comes by itself: somebody opens the app once more. */
const look = ({ app }: RemindedDesk) => app.evaluate((electron) => void electron.app.emit('second-instance', {}, []));

/** Said as the quarter of an hour before `dueAt`. */
function by(dueAt: Instant, changes: Partial<PromiseRecord> = {}): PromiseRecord {
  const zone = LONDON;
  return promise({ dueAt, dueLocal: wallMoment(dueAt, zone), zone, madeAt: plus(dueAt, -2 * HOUR_MS), ...changes });
}

test('T7, I8: set two hours forward, what passed comes within 20 s; set back, it is said, and nagging goes on', async () => {
  const omars = by(at('2026-03-18', '17:30'), { id: 'promise-2' as PromiseId, customerId: OMAR.id });
  const desktop = await start(at('2026-03-18', '14:30'), by(at('2026-03-18', '15:00')), omars);
  expect(daemon().shown()).toEqual([]);

  await desktop.set(plus(desktop.now(), 2 * HOUR_MS));
  await expect.poll(() => daemon().shown(), { timeout: 20_000 }).toHaveLength(1);
  expect(daemon().standing()).toMatchObject([{ title: 'Dana was due at 15:00', urgency: 'critical' }]);
  expect(daemon().standing()[0]?.body).toMatch(/^The computer slept, or its clock was set, 14:3\d–16:3\d\.$/);
  const { desk } = await ask(desktop.page, 'desk', {});
  expect(desk.away).toMatchObject({ fellDue: 1, how: 'unclear' });
  expect(desk.health.clockMovedBack).toBeNull();
  await expect.poll(() => desktop.rungs()).toContain('late accepted');

  await desktop.set(plus(desktop.now(), -2 * HOUR_MS));
  await look(desktop);
  await expect.poll(async () => (await desktop.health()).clockMovedBack?.byMs ?? 0).toBeGreaterThan(1.99 * HOUR_MS);
  // What was shown lies ahead of the clock now: that silences nothing, and is not shown as new.
  await expect.poll(() => daemon().shown()).toHaveLength(2);
  expect(daemon().standing()).toMatchObject([{ title: 'Time to call Dana', urgency: 'critical' }]);
  await look(desktop);
  expect((await desktop.rungs()).filter((rung) => rung.startsWith('late'))).toHaveLength(1);

  await desktop.set(plus(desktop.now(), 5 * MINUTE_MS));
  await look(desktop);
  await expect.poll(() => daemon().shown()).toHaveLength(3);
  expect(
    daemon()
      .shown()
      .filter(({ title }) => title.includes('Omar')),
  ).toEqual([]);
});

const changes = {
  'in spring, when 01:00 becomes 02:00': {
    before: at('2026-03-29', '00:59'),
    dueAt: Date.UTC(2026, 2, 29, 1, 30) as Instant,
    said: ['2:15', '2:30'],
  },
  'in autumn, when 01:00 to 02:00 comes twice': {
    before: Date.UTC(2026, 9, 25, 0, 59) as Instant,
    dueAt: Date.UTC(2026, 9, 25, 1, 30) as Instant,
    said: ['1:15', '1:30'],
  },
} as const;

for (const [when, { before, dueAt, said }] of Object.entries(changes)) {
  test(`T9: ${when}: the reminder comes at its instant and names the wall's time; no clock was set`, async () => {
    const desktop = await start(before, by(dueAt));
    const change = plus(before, MINUTE_MS);
    await desktop.set(plus(change, -2 * SECOND_MS));
    await expect.poll(() => desktop.now()).toBeGreaterThan(plus(change, SECOND_MS));
    await look(desktop);
    await expect.poll(async () => (await desktop.health()).remindersCheckedAt).toBeGreaterThan(change);
    expect(daemon().shown()).toEqual([]);
    const { desk } = await ask(desktop.page, 'desk', {});
    expect([desk.away, desk.health.clockMovedBack]).toEqual([null, null]);

    await desktop.set(plus(dueAt, -20 * MINUTE_MS));
    await look(desktop);
    await expect
      .poll(() => daemon().standing())
      .toMatchObject([{ title: 'Call Dana in 5 minutes', body: `You said between ${said[0]} and ${said[1]}.` }]);
    await desktop.set(plus(dueAt, -15 * MINUTE_MS));
    await look(desktop);
    await expect.poll(() => daemon().standing()).toMatchObject([{ title: 'Time to call Dana' }]);
    expect(daemon().standing()[0]?.body).toContain(`Promised by ${said[1]}.`);
  });
}

test('T8: the computer moves to another zone: it is said, and the reminder keeps its instant and the agent’s words', async () => {
  const dueAt = at('2026-03-18', '15:00');
  const desktop = await start(at('2026-03-18', '14:39'), by(dueAt));
  // Once the page is there it has told where the computer is.
  await desktop.page.getByRole('heading').first().waitFor();
  expect((await desktop.health()).zoneChanged).toBeNull();
  const tools = await desktop.page.context().newCDPSession(desktop.page);
  await tools.send('Emulation.setTimezoneOverride', { timezoneId: 'America/New_York' });
  await desktop.page.evaluate(() => globalThis.dispatchEvent(new Event('focus')));
  await expect.poll(async () => (await desktop.health()).zoneChanged).toEqual({ from: LONDON, to: NEW_YORK });
  expect(daemon().shown()).toEqual([]);
  await desktop.set(plus(dueAt, -15 * MINUTE_MS));
  await look(desktop);
  await expect.poll(() => daemon().standing()).toMatchObject([{ title: 'Time to call Dana' }]);
  expect(daemon().standing()[0]?.body).toContain('Promised by 15:00. Dana’s clock: 10:45.');
});
