// Notifications of the browser, where the page is all there is: shown only while the page is hidden, and only if the
// agent allowed it. A page in sight shows the same as lines of its own.

import type { Notice } from '../../shared/contract/events.ts';

/** `none`: this browser has none for such a page. */
export type PageNotifications = 'allowed' | 'mayAllow' | 'denied' | 'none';

const STATES: Readonly<Record<NotificationPermission, PageNotifications>> = {
  granted: 'allowed',
  default: 'mayAllow',
  denied: 'denied',
};

export function pageNotifications(): PageNotifications {
  return typeof Notification === 'function' ? STATES[Notification.permission] : 'none';
}

/** Opens the browser's own question; to be called from a press. */
export async function askForPageNotifications(): Promise<PageNotifications> {
  if (typeof Notification !== 'function') return 'none';
  return STATES[await Notification.requestPermission()];
}

/** Replaces the one with the same id, aloud again. Null where nothing was shown: in sight, not allowed, or refused. */
export function showPageNotification(notice: Notice, onPress: () => void): Notification | null {
  if (!document.hidden || pageNotifications() !== 'allowed') return null;
  // `renotify` is missing in the type; without it a replacement comes silently.
  const options: NotificationOptions & { renotify: boolean } = {
    body: notice.body,
    tag: notice.id,
    renotify: true,
    requireInteraction: notice.urgent,
    // Our own sound is played by the page.
    silent: true,
  };
  try {
    const shown = new Notification(notice.title, options);
    shown.onclick = () => {
      window.focus();
      shown.close();
      onPress();
    };
    return shown;
  } catch {
    // Some browsers allow them to service workers only.
    return null;
  }
}
