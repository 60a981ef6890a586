// Keeps the store equal to the host: subscribe first, then snapshot, drop what is older. Started once, stopped by the
// function it returns.

import type { EventPayload } from '../../shared/contract/events.ts';
import type { HostClient } from '../../shared/contract/host-client.ts';
import type { Desk } from '../../shared/desk/desk.ts';
import type { Instant } from '../../shared/time.ts';
import type { AppStore } from './app-store.ts';

type DeskChanged = EventPayload<'deskChanged'>;

export interface HostFollower {
  /** Takes a fresh snapshot: after the link was lost and is back. */
  refresh(): Promise<void>;
  stop(): void;
}

/** `monotonic` is the window's own clock in ms; only its differences are used. */
export function followHost(client: HostClient, store: AppStore, monotonic: () => number): HostFollower {
  let waiting: DeskChanged[] | null = [];
  const setClock = (host: Instant): void => store.setState({ clock: { host, at: monotonic() } });

  const apply = (event: DeskChanged): void => {
    const { desk, revision } = store.getState();
    if (desk === null || event.revision <= revision) return;
    if (event.revision > revision + 1) return void refresh();
    store.setState({ desk: { ...desk, ...present(event.change) }, revision: event.revision });
    setClock(event.now);
  };

  const refresh = async (): Promise<void> => {
    waiting ??= [];
    try {
      const { revision, now, desk } = await client.request('desk', {});
      store.setState({ desk, revision, link: 'linked' });
      setClock(now);
      const missed = waiting ?? [];
      waiting = null;
      for (const event of missed) apply(event);
    } catch {
      store.setState({ link: 'lost' });
    }
  };

  const stops = [
    client.on('deskChanged', (event) => (waiting === null ? apply(event) : void waiting.push(event))),
    client.on('remindersChecked', ({ now }) => setClock(now)),
    client.on('noticeShown', (notice) =>
      store.setState(({ notices }) => ({ notices: [...notices.filter(({ id }) => id !== notice.id), notice] })),
    ),
    client.on('noticeRemoved', ({ id }) =>
      store.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
    ),
  ];
  void refresh();
  return {
    refresh,
    stop() {
      for (const stop of stops) stop();
    },
  };
}

/** A change without the parts that are absent. */
function present(change: DeskChanged['change']): Partial<Desk> {
  return Object.fromEntries(Object.entries(change).filter(([, part]) => part !== undefined)) as Partial<Desk>;
}
