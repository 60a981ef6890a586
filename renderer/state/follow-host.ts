// Keeps the store equal to the host: subscribe first, then snapshot, drop what is older. Started once, stopped by the
// function it returns.

import type { EventPayload } from '../../shared/contract/events.ts';
import type { HostClient } from '../../shared/contract/host-client.ts';
import type { Desk } from '../../shared/desk/desk.ts';
import type { Instant } from '../../shared/time.ts';
import { type AppStore, showMessage, showView, type View } from './app-store.ts';
import { viewOfList, viewOfPressed } from './brought-forward.ts';
import { refusalInWords } from './commander.ts';

type DeskChanged = EventPayload<'deskChanged'>;

export interface HostFollower {
  /** Takes a fresh snapshot: after the link was lost and is back. */
  refresh(): Promise<void>;
  stop(): void;
}

/** `monotonic` is the window's own clock in ms; only its differences are used. */
export function followHost(client: HostClient, store: AppStore, monotonic: () => number): HostFollower {
  /** What was told since the last snapshot was asked for; null while the desk is in step with the host. */
  let waiting: DeskChanged[] | null = [];
  /** Only the newest snapshot counts: an answer that comes late is of an older desk, or of an older host. */
  let lastAsked = 0;
  const setClock = (host: Instant): void => store.setState({ clock: { host, at: monotonic() } });

  const hear = (event: DeskChanged): void => {
    if (waiting === null) apply(event);
    else waiting.push(event);
  };
  const apply = (event: DeskChanged): void => {
    const { desk, revision } = store.getState();
    if (desk === null || event.revision <= revision) return;
    if (event.revision > revision + 1) return void refresh();
    store.setState({ desk: { ...desk, ...present(event.change) }, revision: event.revision });
    setClock(event.now);
  };
  const hearFromHost = (now: Instant): void => {
    setClock(now);
    // A host that speaks can be asked again, also where nothing else says that it is back.
    if (store.getState().link === 'lost') void refresh();
  };

  const refresh = async (): Promise<void> => {
    lastAsked += 1;
    const asked = lastAsked;
    waiting = [];
    try {
      const { revision, now, desk } = await client.request('desk', {});
      if (asked !== lastAsked) return;
      store.setState({ desk, revision, link: 'linked' });
      setClock(now);
      const missed = waiting;
      waiting = null;
      for (const event of missed) hear(event);
    } catch {
      if (asked === lastAsked) store.setState({ link: 'lost' });
    }
  };

  const stops = [
    client.on('deskChanged', hear),
    client.on('remindersChecked', ({ now }) => hearFromHost(now)),
    ...followNotices(client, store),
  ];
  void refresh();
  return {
    refresh,
    stop() {
      for (const stop of stops) stop();
      lastAsked += 1;
    },
  };
}

/** Notices in the page, and what the press of one brings forward. */
function followNotices(client: HostClient, store: AppStore): (() => void)[] {
  /** First run is not torn away: what it asks comes first, and the rail is there when it ends. */
  const bring = (view: Partial<View>): void => {
    if (store.getState().view.screen !== 'firstRun') showView(store, view);
  };
  return [
    client.on('noticeShown', (notice) =>
      store.setState(({ notices }) => ({ notices: [...notices.filter(({ id }) => id !== notice.id), notice] })),
    ),
    client.on('noticeRemoved', ({ id }) =>
      store.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
    ),
    client.on('promiseBroughtForward', ({ promiseId, act }) => bring(viewOfPressed(promiseId, act))),
    client.on('refusalTold', ({ refusal }) =>
      showMessage(store, { tone: 'refused', text: refusalInWords(refusal), undoable: false }),
    ),
    client.on('listBroughtForward', ({ list }) => bring(viewOfList(list, store.getState().desk))),
  ];
}

/** A change without the parts that are absent. */
function present(change: DeskChanged['change']): Partial<Desk> {
  return Object.fromEntries(Object.entries(change).filter(([, part]) => part !== undefined)) as Partial<Desk>;
}
