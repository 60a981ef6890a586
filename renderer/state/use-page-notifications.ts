import { useEffect } from 'react';
import { inOnePage } from './first-page.ts';
import { showPageNotification } from './page-notifications.ts';
import { useClient, useDesk, useRun } from './store-context.tsx';

/** A hidden page of the loopback host asks the browser to show what it would show itself. A press is like any other. */
export function usePageNotifications(): void {
  const client = useClient();
  const run = useRun();
  const isTab = useDesk(({ host }) => host.kind === 'loopback');
  useEffect(() => {
    if (!isTab) return;
    const shown = new Map<string, Notification>();
    const stops = [
      client.on('noticeShown', (notice) =>
        inOnePage(`notice-${notice.id}-${notice.title}`, () => {
          const press = (): unknown => run('pressNotice', { noticeId: notice.id, act: 'open' });
          const notification = showPageNotification(notice, press);
          if (notification !== null) shown.set(notice.id, notification);
        }),
      ),
      client.on('noticeRemoved', ({ id }) => {
        shown.get(id)?.close();
        shown.delete(id);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [client, run, isTab]);
}
