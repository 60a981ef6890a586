// One notification service for all tests of a file, which begins each with nothing shown. The apps end before it does.

import { test } from '@playwright/test';
import { endDesktopApps } from './desktop-app.ts';
import { type NotificationDaemon, startNotificationDaemon } from './notification-daemon.ts';

/** Call it once, at the top of the file. */
export function sharedDaemon(): () => NotificationDaemon {
  test.skip(process.platform !== 'linux', 'the notification service that can be played is the Linux one');
  let daemon: NotificationDaemon;
  test.beforeAll(async () => {
    daemon = await startNotificationDaemon();
  });
  test.beforeEach(() => daemon.forget());
  test.afterEach(endDesktopApps);
  test.afterAll(() => daemon.stop());
  return () => daemon;
}
