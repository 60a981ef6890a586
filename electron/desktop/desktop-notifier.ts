// Notifier by the desktop's own notifications. A toast that was accepted may still never be seen, so nothing here ends
// or changes a promise; a toast that was not accepted is answered as such, and the page says so.

import { Notification } from 'electron';
import type { Notice, NoticeAction } from '../../shared/contract/events.ts';
import { words } from '../../shared/copy/words.ts';
import { done, type Outcome, refused } from '../../shared/outcome.ts';
import type { Notifier, Timers } from '../core/ports.ts';
import { createPressFilter } from './press-filter.ts';
import { actionAt, pressedToast, type ToastPress, toastOptions } from './toast.ts';

/** With the second in which Linux is asked first, a notice is answered within two (N15). */
const ACCEPTED_WITHIN_MS = 900;

export interface DesktopNotifierParts {
  readonly platform: NodeJS.Platform;
  readonly timers: Timers;
  /** Linux: whether somebody is there to show notices. */
  isServed(): Promise<boolean>;
}

interface Shown {
  /** Null for one of an earlier run. */
  readonly notice: Notice | null;
  readonly toast: Notification;
}

export function createDesktopNotifier({ platform, timers, isServed }: DesktopNotifierParts): Notifier {
  const listeners = new Set<(noticeId: string, action: NoticeAction) => void>();
  // Held for as long as the notice matters: a toast that is collected loses its clicks, or vanishes (N2, N10). Windows
  // drops a toast after three days; an open promise has long been shown anew by its next nag (N8).
  const shown = new Map<string, Shown>();
  const isNews = platform === 'win32' ? createPressFilter(timers) : () => true;
  const press = (pressed: ToastPress): void => {
    if (!isNews(pressed)) return;
    const notice = shown.get(pressed.noticeId)?.notice ?? undefined;
    for (const listener of listeners) listener(pressed.noticeId, actionAt(notice, pressed.index));
  };

  const follow = (noticeId: string, toast: Notification): void => {
    toast.on('click', () => press({ noticeId, index: undefined }));
    toast.on('action', (event, index) => press({ noticeId, index: event.actionIndex ?? index }));
  };

  const reattach = async (): Promise<void> => {
    for (const toast of await deliveredEarlier(platform)) {
      if (shown.has(toast.id)) continue;
      follow(toast.id, toast);
      shown.set(toast.id, { notice: null, toast });
    }
  };

  const raise = (notice: Notice): Promise<Outcome<null, string>> => {
    const toast = new Notification(toastOptions(notice));
    follow(notice.id, toast);
    shown.get(notice.id)?.toast.close();
    shown.set(notice.id, { notice, toast });
    return accepted(toast, timers);
  };

  return {
    async show(notice) {
      if (platform === 'linux' && !(await isServed())) return refused(words('host.notificationsSilent'));
      if (!Notification.isSupported()) return refused(words('host.noNotifications'));
      try {
        return await raise(notice);
      } catch (thrown) {
        return refused(thrown instanceof Error ? thrown.message : words('host.noNotifications'));
      }
    },
    remove(noticeId) {
      shown.get(noticeId)?.toast.close();
      shown.delete(noticeId);
    },
    held: () => shown.size,
    onActivated(listener) {
      const isFirst = listeners.size === 0;
      listeners.add(listener);
      // Only now, when somebody listens: a press that started the app is told at once, and must not be lost (S5).
      if (isFirst) {
        hearAll(platform, press);
        reattach().catch(() => {});
      }
      return () => listeners.delete(listener);
    },
  };
}

/** N2: presses in the Action Center too, on toasts of earlier runs, and the one that started this run. */
function hearAll(platform: NodeJS.Platform, press: (pressed: ToastPress) => void): void {
  // Unknown before Electron 42.
  if (platform !== 'win32' || typeof Notification.handleActivation !== 'function') return;
  Notification.handleActivation((details) => press(pressedToast(details)));
}

/** N10: on a Mac, toasts of an earlier run are still in the Centre: a press on one has to be heard, and it has to go. */
async function deliveredEarlier(platform: NodeJS.Platform): Promise<readonly Notification[]> {
  // Unknown before Electron 42.
  return platform === 'darwin' ? ((await Notification.getHistory?.()) ?? []) : [];
}

function accepted(toast: Notification, timers: Timers): Promise<Outcome<null, string>> {
  return new Promise((resolve) => {
    const stopWaiting = timers.after(ACCEPTED_WITHIN_MS, () => resolve(refused(words('host.notificationsSilent'))));
    const answer = (outcome: Outcome<null, string>): void => {
      stopWaiting();
      resolve(outcome);
    };
    toast.once('show', () => answer(done(null)));
    toast.once('failed', (_event, error) => answer(refused(error)));
    toast.show();
  });
}
