// Closing the window where the desktop shows tray icons, and what the tray's menu does.

import { expect, test } from '@playwright/test';
import { ask } from '../support/bridge.ts';
import { endDesktopApps, startDesktopApp } from '../support/desktop-app.ts';
import { type PrivateBus, startPrivateBus } from '../support/private-bus.ts';

test.skip(process.platform !== 'linux', 'elsewhere there always is a tray');

let bus: PrivateBus;

test.beforeEach(async () => {
  bus = await startPrivateBus();
});

test.afterEach(async () => {
  await endDesktopApps();
  bus.stop();
});

test('where a tray is shown, closing the window hides it, and a second start brings it back', async () => {
  const name = 'org.kde.StatusNotifierWatcher';
  await bus.serve(name, name, '/StatusNotifierWatcher', name);
  const { app, page } = await startDesktopApp({ environment: bus.environment });
  const look = () =>
    app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      return { isVisible: window?.isVisible(), isMinimized: window?.isMinimized() };
    });
  // The tray is asked for beside the window; it has answered when a close hides.
  await expect
    .poll(async () => {
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
      return look();
    })
    .toEqual({ isVisible: false, isMinimized: false });
  await app.evaluate((electron) => electron.app.emit('second-instance', null, []));
  await expect.poll(look).toEqual({ isVisible: true, isMinimized: false });
  expect((await ask(page, 'desk', {})).desk.window.compact).toBe(false);
});
