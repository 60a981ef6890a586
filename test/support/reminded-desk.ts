// The desktop app over promises that were made earlier, as the tests of reminders meet it.

import type { RungEntry } from '../../shared/promise/record.ts';
import { type Instant, plus } from '../../shared/time.ts';
import { ask } from './bridge.ts';
import { type DesktopApp, type DesktopOptions, freshHome, startDesktopApp } from './desktop-app.ts';
import { type SavedDesk, saveDesk } from './saved-desk.ts';

export interface RemindedDesk extends DesktopApp {
  /** Time passes up to this moment. Only with `now`. */
  goTo(moment: Instant): Promise<void>;
  /** What of a promise the app says it has shown, as `rung outcome`, oldest first. */
  rungs(promiseId?: string): Promise<readonly string[]>;
  health(): Promise<Awaited<ReturnType<typeof deskOf>>['health']>;
  /** Names of the promises on the window on top. */
  alerts(): Promise<readonly string[]>;
}

/** Starts over `saved`, in a home of its own; without `saved` over what `home` holds. */
export async function startRemindedDesk(options: DesktopOptions, saved?: SavedDesk): Promise<RemindedDesk> {
  const home = options.home ?? freshHome();
  if (saved !== undefined) await saveDesk(home, saved);
  const desktop = await startDesktopApp({ ...options, home });
  let clock = options.now;
  return {
    ...desktop,
    async goTo(moment) {
      if (clock === undefined) throw new Error('Only a stepped clock can be moved.');
      await desktop.step(moment - clock);
      clock = moment;
    },
    async jump(ms) {
      await desktop.jump(ms);
      if (clock !== undefined) clock = plus(clock, ms);
    },
    async rungs(promiseId = 'promise-1') {
      const { promises } = await deskOf(desktop);
      const log = promises.find(({ id }) => id === promiseId)?.rungLog ?? [];
      return log.map(({ rung, outcome }: RungEntry) => `${rung} ${outcome}`);
    },
    health: async () => (await deskOf(desktop)).health,
    alerts: async () => (await deskOf(desktop)).alerts,
  };
}

async function deskOf({ page }: DesktopApp) {
  return (await ask(page, 'desk', {})).desk;
}
