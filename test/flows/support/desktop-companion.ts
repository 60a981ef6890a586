// The desktop host in real Electron. On Linux reminders go through D-Bus to a notification service that is played;
// elsewhere they are written down instead of shown.

import { type Instant, plus } from '../../../shared/time.ts';
import { ask } from '../../support/bridge.ts';
import { type DesktopApp, startDesktopApp } from '../../support/desktop-app.ts';
import type { NotificationDaemon } from '../../support/notification-daemon.ts';
import { type Companion, type CompanionStart, untilUsable } from './companion.ts';
import { createSoftphone } from './softphone.ts';

/** `daemon` is shared by the flows of a worker; this companion counts from where it is now. */
export async function openDesktopCompanion(
  daemon: NotificationDaemon,
  start: CompanionStart,
): Promise<DesktopCompanion> {
  const softphone = createSoftphone(start.home);
  const before = daemon.shown().length;
  let now: Instant = start.now;
  let running: DesktopApp;

  async function open(): Promise<void> {
    const environment = { ...daemon.environment, ...softphone.environment, TZ: 'Europe/London' };
    running = await startDesktopApp({ home: start.home, now, environment });
    await untilUsable(running.page);
  }
  await open();
  const shown = () => daemon.shown().slice(before);

  return {
    host: 'desktop',
    get dataFolder() {
      return running.dataFolder;
    },
    get page() {
      return running.page;
    },
    get app() {
      return running.app;
    },
    get now() {
      return now;
    },
    async step(ms) {
      now = plus(now, ms);
      await running.step(ms);
    },
    notices: () => shown().map(({ title, body }) => ({ title, body })),
    async pressNotice(title) {
      const newest = shown().findLast((notice) => notice.title === title);
      if (newest === undefined) throw new Error(`No reminder says “${title}”.`);
      await daemon.click(newest.number);
    },
    dialled: softphone.dialled,
    clipboard: {
      read: () => running.app.evaluate(({ clipboard }) => clipboard.readText()),
      write: (text) => running.app.evaluate(({ clipboard }, written) => clipboard.writeText(written), text),
    },
    ask: (method, params) => ask(running.page, method, params),
    kill: () => running.kill(),
    async startAgain(awayMs) {
      now = plus(now, awayMs);
      await running.kill();
      await open();
    },
    end: () => running.kill(),
  };
}

export interface DesktopCompanion extends Companion {
  readonly app: DesktopApp['app'];
}
