// Ports in, the product out: the only place where the parts of core meet.
//
//   envelope → router → commands → command bus → keeper → store, then view
//                     ↘ queries ↙                    ↘ announce → feed → windows
//                        view                                   ↘ scheduler → look → notifier

import type { CalendarDay, Instant } from '../../shared/time.ts';
import { createChangeFeed } from './change-feed.ts';
import { createCommandBus } from './command-bus.ts';
import { deskHandlers } from './commands/desk-commands.ts';
import { entry } from './commands/entries.ts';
import { ledgerHandlers } from './commands/ledger-commands.ts';
import { createDayLoader } from './day-loader.ts';
import { createLedgerKeeper } from './ledger-keeper.ts';
import { createLedgerView } from './ledger-view.ts';
import { createNoticeActivation } from './notice-activation.ts';
import type { Ports } from './ports.ts';
import { queryHandlers } from './queries/query-handlers.ts';
import { createReminderLook } from './reminder-look.ts';
import { createRouter } from './router.ts';
import { createRungRecorder } from './rung-recorder.ts';
import { createSerialQueue } from './serial-queue.ts';
import type { Services } from './services.ts';
import { createServiceLife } from './service-life.ts';
import { createSession } from './session.ts';
import { createShowNotice } from './show-notice.ts';
import { createShownNotices } from './shown-notices.ts';
import { awaySince, lastRunning, startNoted } from './start-up.ts';
import { ALL_TOPICS, type Announce } from './topics.ts';
import { createUndoStack } from './undo-stack.ts';
import { createWakeScheduler } from './wake-scheduler.ts';

/** The product over these ports. It does nothing before `start`; requests made earlier wait for it. */
export function composeServices(ports: Ports): Services {
  const { clock, timers, store, notifier, desktop, dialler, ids, log, dataFolder } = ports;
  const view = createLedgerView();
  const session = createSession();
  const undoStack = createUndoStack();
  const queue = createSerialQueue();
  const feed = createChangeFeed({ sources: { ...ports, view, session, undoStack }, clock, log });

  const announce: Announce = (topics) => {
    feed.refresh(topics);
    scheduler.wake();
  };
  const keeper = createLedgerKeeper({ view, store, session, clock, log, dataFolder });
  const bus = createCommandBus({ view, keeper, queue, undoStack, clock, ids, announce });
  const days = createDayLoader({ store, view, session, announce, log });

  const show = createShowNotice(notifier, timers);
  const notices = createShownNotices({ view, show, notifier, session, clock, announce });
  const recorder = createRungRecorder(bus, log);
  const reminders = createReminderLook({
    ...{ view, bus, session, recorder, notices, desktop, feed, clock, timers },
  });
  const scheduler = createWakeScheduler({ clock, timers, look: reminders.look, log });

  const commands = ledgerHandlers(bus);
  const activation = createNoticeActivation({ view, notifier, desktop, commands, feed, queue: createSerialQueue() });
  const life = createServiceLife();
  const handle = createRouter(
    {
      ...queryHandlers({ view, feed, days }),
      ...commands,
      ...deskHandlers({ view, bus, session, desktop, dialler, show, announce }),
    },
    life.admitted,
    log,
  );

  /** What is saved becomes known, and what the time away means. */
  async function open(): Promise<readonly CalendarDay[]> {
    const opened = await store.open();
    view.apply({ puts: opened.records, removes: [] });
    session.dataReports = opened.reports;
    if (opened.readOnly !== null) keeper.noteProblem(opened.readOnly);
    return opened.days;
  }

  function armReminders(now: Instant): void {
    const from = lastRunning(view);
    session.away = awaySince(view, from, now);
    reminders.cameBack(from === null ? null : { from, to: now, how: 'closed' });
    void bus.note((reader) => startNoted(reader, now));
    feed.refresh(ALL_TOPICS);
    scheduler.start();
  }

  function noteStop(stoppedAt: Instant): Promise<void> {
    return bus.note(({ engine }) => ({ puts: [entry('engine', { ...engine, stoppedAt })], removes: [] }));
  }

  return {
    handle,
    subscribe: feed.subscribe,
    resync: scheduler.wake,
    async start() {
      const known = await open();
      armReminders(clock.now());
      days.start(known);
      activation.open();
      life.begin();
    },
    async stop() {
      const wasHere = life.state === 'here';
      if (!life.end()) return;
      activation.stop();
      days.stop();
      reminders.stop();
      scheduler.stop();
      if (wasHere) await noteStop(clock.now());
      await queue.idle();
      await store.close();
    },
  };
}
