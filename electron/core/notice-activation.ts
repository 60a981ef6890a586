// A click on a notice, or one of its buttons. What is pressed before the ledger is read waits for it (S5), in order.

import type { EventPayload, NoticeAction } from '../../shared/contract/events.ts';
import { PromiseId } from '../../shared/ids.ts';
import type { ChangeFeed } from './change-feed.ts';
import type { LedgerHandlers } from './commands/ledger-commands.ts';
import type { LedgerReader } from './ledger-view.ts';
import type { Desktop, Notifier, Stop } from './ports.ts';
import type { SerialQueue } from './serial-queue.ts';

export interface NoticeActivation {
  /** A notice, the window on top, or the tray's menu was pressed: the same act, wherever it was. */
  press(noticeId: string, action: NoticeAction): Promise<void>;
  /** The ledger is there: acts on what waited, and from now on at once. */
  open(): void;
  stop: Stop;
}

export interface ActivationParts {
  readonly view: LedgerReader;
  readonly notifier: Pick<Notifier, 'onActivated'>;
  readonly desktop: Pick<Desktop, 'bringToFront'>;
  readonly commands: Pick<LedgerHandlers, 'callPromise' | 'snoozePromise' | 'openPromise'>;
  readonly feed: Pick<ChangeFeed, 'emit'>;
  /** Its own, so that a command of the window never waits behind a click. */
  readonly queue: SerialQueue;
}

/** Notices about several promises, and the list each opens. */
const LISTS: Readonly<Record<string, EventPayload<'listBroughtForward'>['list']>> = {
  passed: 'day',
  shift: 'day',
  sweep: 'sweep',
  supervisor: 'case',
};

export function createNoticeActivation(parts: ActivationParts): NoticeActivation {
  const { view, notifier, desktop, commands, feed, queue } = parts;
  let openGate: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    openGate = resolve;
  });

  /** Snooze is the one act that needs no window, unless it is refused. */
  async function act(promiseId: PromiseId, action: NoticeAction): Promise<void> {
    if (action === 'snooze' && (await commands.snoozePromise({ promiseId })).kind === 'done') return;
    if (action === 'call') await commands.callPromise({ promiseId });
    else await commands.openPromise({ promiseId });
    desktop.bringToFront();
    feed.emit('promiseBroughtForward', { promiseId, act: action });
  }

  async function activated(noticeId: string, action: NoticeAction): Promise<void> {
    const promiseId = PromiseId.safeParse(noticeId);
    const isPromise = promiseId.success && view.promise(promiseId.data) !== undefined;
    if (isPromise) return act(promiseId.data, action);
    desktop.bringToFront();
    const list = LISTS[noticeId];
    if (list !== undefined) feed.emit('listBroughtForward', { list });
  }

  const stop = notifier.onActivated((noticeId, action) => {
    void queue.run(async () => {
      await gate;
      await activated(noticeId, action);
    });
  });

  return { press: activated, open: () => openGate(), stop };
}
