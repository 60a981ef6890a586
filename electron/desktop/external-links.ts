// The one place that may open anything outside the app, and what it may open: a number for the softphone, the data
// folder, the computer's own page about notifications.

import { shell } from 'electron';
import { words } from '../../shared/copy/words.ts';
import { done, type Outcome, refused } from '../../shared/outcome.ts';
import type { Dialler } from '../core/ports.ts';
import { type DialMeans, dialBy } from '../node/telephony/dialler.ts';

/** Fixed addresses of the systems that have such a page; Linux desktops agree on none. */
const NOTIFICATION_PAGES: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  win32: 'ms-settings:notifications',
  darwin: 'x-apple.systempreferences:com.apple.Notifications-Settings.extension',
};

/** What the system has for `tel:`, a fixed address of Teams or Zoom, or the program of a softphone. */
export function createDialler(): Dialler {
  const means: DialMeans = { platform: process.platform, env: process.env, open: openAddress };
  return { dial: (number, way) => dialBy(means, number, way) };
}

/** `address` is one that dialOrder made. */
async function openAddress(address: string): Promise<Outcome<null, string>> {
  try {
    await shell.openExternal(address);
    return done(null);
  } catch {
    return refused(words('host.diallerFailed'));
  }
}

/** Refused with a fragment where there is none (N6). */
export async function openNotificationPage(platform: NodeJS.Platform): Promise<Outcome<null, string>> {
  const address = NOTIFICATION_PAGES[platform];
  if (address === undefined) return refused(words('host.noNotificationPage'));
  try {
    await shell.openExternal(address);
    return done(null);
  } catch {
    return refused(words('host.notOpened'));
  }
}

/** `folder` is ours, never a path that somebody typed. Refused with what the system says. */
export async function openFolder(folder: string): Promise<Outcome<null, string>> {
  try {
    const problem = await shell.openPath(folder);
    return problem === '' ? done(null) : refused(problem);
  } catch {
    return refused(words('host.notOpened'));
  }
}

/** The system's own sound, where no page is there to play ours. */
export function beep(): void {
  shell.beep();
}
