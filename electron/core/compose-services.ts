// Ports in, the product out: the only place where the parts of core meet.
//
//   envelope → router → commands → command bus → keeper → store, then view
//                     ↘ queries ↙                    ↘ announcements → feed → windows
//                        view                                        ↘ scheduler → look → notifier

import type { Instant } from '../../shared/time.ts';
import { createAlertBoard } from './alert-board.ts';
import { createAnnouncements } from './announcements.ts';
import { createChangeFeed } from './change-feed.ts';
import { createBackupMaker } from './backup-maker.ts';
import { createCommandBus } from './command-bus.ts';
import { dataHandlers } from './commands/data-commands.ts';
import { deskHandlers } from './commands/desk-commands.ts';
import { entry } from './commands/entries.ts';
import { ledgerHandlers } from './commands/ledger-commands.ts';
import { recalledFirst } from './commands/meant.ts';
import { phoneHandlers } from './commands/phone-commands.ts';
import { createPlaces } from './commands/place-commands.ts';
import { reminderHandlers } from './commands/reminder-commands.ts';
import { teamHandlers } from './commands/team-commands.ts';
import { createDayLoader } from './day-loader.ts';
import { recentDays, todayOf } from './figures.ts';
import { createLedgerKeeper } from './ledger-keeper.ts';
import { createLedgerView, type LedgerReader } from './ledger-view.ts';
import { followMenu } from './menu-choices.ts';
import { createNoticeActivation } from './notice-activation.ts';
import type { Ports, Whom } from './ports.ts';
import { queryHandlers } from './queries/query-handlers.ts';
import { createRecall } from './recall.ts';
import { createRenewableServices, type Life, type LifeStart } from './renewable-services.ts';
import { createReminderLook } from './reminder-look.ts';
import { createRouter } from './router.ts';
import { createRungRecorder } from './rung-recorder.ts';
import { createRungShows } from './rung-shows.ts';
import { createSerialQueue } from './serial-queue.ts';
import { createServiceLife } from './service-life.ts';
import type { Services } from './services.ts';
import { createSession } from './session.ts';
import { createShiftLook } from './shift-look.ts';
import { createShowNotice } from './show-notice.ts';
import { createShownNotices } from './shown-notices.ts';
import { createDialOut } from './telephony/dial-out.ts';
import { createDialling } from './telephony/dialling.ts';
import { dialsAtOnce } from './telephony/dials-at-once.ts';
import { createPhoneDesk } from './telephony/phone-desk.ts';
import { awaySince, lastRunning, startNoted } from './start-up.ts';
import { createSupervisorLook } from './supervisor-look.ts';
import { createTaskBoard } from './task-board.ts';
import { createTimeWatch } from './time-watch.ts';
import { ALL_TOPICS } from './topics.ts';
import { createUndoStack } from './undo-stack.ts';
import { createUnlockLook } from './unlock-look.ts';
import { createWakeScheduler } from './wake-scheduler.ts';
import { rulesChange } from './zone-rules.ts';

/** The product over these ports. It does nothing before `start`; requests made earlier wait for it. */
export function composeServices(ports: Ports): Services {
  return createRenewableServices(ports, composeLife);
}

/** One life of the product: from what the store holds at its start until the end, or until that was replaced. */
function composeLife(ports: Ports, { revision, beginAnew }: LifeStart): Life {
  const ledger = composeLedger(ports, revision);
  const reminders = composeReminders(ports, ledger);
  ledger.announcements.follow(ledger.feed.refresh);
  ledger.announcements.follow(reminders.scheduler.wake);

  const life = createServiceLife();
  const data = composeData(ports, ledger);
  const { phone, dialling, dialOut } = composePhone(ports, ledger);
  const recalled = recalledFirst(ledgerHandlers(ledger.bus), ledger.view, ledger.recall);
  const commands = dialsAtOnce(recalled, { ...ports, ...ledger, dialOut });
  const activation = createNoticeActivation({ ...ports, ...ledger, commands, queue: createSerialQueue() });
  const handlers = {
    ...queryHandlers({ ...ports, ...ledger, ...data, newPage: createLedgerView }),
    ...commands,
    ...deskHandlers({ ...ports, ...ledger, dialOut }),
    ...dataHandlers({ ...ports, ...ledger, ...data, beginAnew }),
    ...teamHandlers({ ...ports, ...ledger, ...data }),
    ...phoneHandlers({ ...ports, ...ledger, phone }),
    ...reminderHandlers({ ...ports, ...ledger, ...reminders, press: activation.press }),
  };
  const stopMenu = followMenu({ ...ports, ...ledger, commands: handlers, admit: life.admitted });

  function end(): boolean {
    if (!life.end()) return false;
    for (const part of [activation, phone, dialling, data.backups, ledger.days, reminders.shows, reminders.scheduler])
      part.stop();
    stopMenu();
    data.board.giveUp();
    return true;
  }

  return {
    handle: createRouter(handlers, life.admitted, ports.log),
    subscribe: ledger.feed.subscribe,
    resync: (hint) => lookAgain(reminders, hint),
    revision: () => ledger.feed.snapshot().revision,
    view: ledger.view,
    bus: ledger.bus,
    async start() {
      await openDesk(ports, ledger, reminders);
      activation.open();
      data.backups.start();
      phone.start();
      life.begin();
    },
    leave: () => void end(),
    async stop() {
      const wasHere = life.state === 'here';
      if (!end()) return;
      await data.board.idle();
      if (wasHere) await noteStop(ports.clock.now(), ledger);
      await ledger.queue.idle();
      await ports.phones.stop();
      await ports.store.close();
    },
  };
}

type LedgerParts = ReturnType<typeof composeLedger>;
type ReminderParts = ReturnType<typeof composeReminders>;

/** What is known, how it changes, and who hears of it. */
function composeLedger(ports: Ports, revision: number) {
  const view = createLedgerView();
  const session = createSession();
  const undoStack = createUndoStack();
  const queue = createSerialQueue();
  const announcements = createAnnouncements();
  const { announce } = announcements;
  const keeper = createLedgerKeeper({ ...ports, view, session });
  const bus = createCommandBus({ ...ports, view, keeper, queue, undoStack, announce });
  const days = createDayLoader({ ...ports, view, session, announce });
  const recall = createRecall({ ...ports, view, session, queue });
  const feed = createChangeFeed({ ...ports, revision, sources: { ...ports, view, session, undoStack } });
  return { view, session, queue, announcements, announce, keeper, bus, days, recall, feed };
}

/** Long work on everything that is saved. */
function composeData(ports: Ports, ledger: LedgerParts) {
  const board = createTaskBoard({ ...ports, ...ledger });
  const places = createPlaces({ ...ports, ...ledger });
  return { board, places, backups: createBackupMaker({ ...ports, ...ledger, board }) };
}

/** What the phone tells, and what goes to it. */
function composePhone(ports: Ports, ledger: LedgerParts) {
  const dialling = createDialling({ ...ports, ...ledger });
  ledger.announcements.follow(dialling.look);
  const dialOut = createDialOut({ ...ports, ...ledger, dialling });
  const phone = createPhoneDesk({ ...ports, ...ledger, dialling, queue: createSerialQueue() });
  ledger.announcements.follow(phone.look);
  return { dialling, dialOut, phone };
}

/** The loop that looks, and what it shows. */
function composeReminders(ports: Ports, ledger: LedgerParts) {
  const show = createShowNotice(ports.notifier, ports.timers);
  const board = createAlertBoard({ ...ports, ...ledger });
  const notices = createShownNotices({ ...ports, ...ledger, show, board });
  const recorder = createRungRecorder(ledger.bus, ports.log);
  const playSound = (): void => {
    ledger.feed.emit('soundAsked', { volume: ledger.view.settings.preferences.volume });
    ports.attention.beep();
  };
  const shows = createRungShows({ ...ports, ...ledger, recorder, notices, board, playSound });
  const shifts = createShiftLook({ ...ledger, notices });
  const supervisors = createSupervisorLook({ ...ports, ...ledger, notices });
  const unlocks = createUnlockLook({ ...ports, ...ledger, shows });
  const time = createTimeWatch(ports.clock);
  const look = createReminderLook({
    ...ports,
    ...ledger,
    recorder,
    notices,
    shows,
    shifts,
    supervisors,
    unlocks,
    time,
  });
  const scheduler = createWakeScheduler({ ...ports, look: look.look });
  return { show, board, shows, time, unlocks, look, scheduler };
}

/** Reminders first, then the last weeks, then the past of whoever is on the line. */
async function openDesk(ports: Ports, ledger: LedgerParts, reminders: ReminderParts): Promise<void> {
  const { view, session, days, recall, announce } = ledger;
  await openLedger(ports, ledger);
  armReminders(ports, ledger, reminders);
  days.start(recentDays(session.savedDays, todayOf(view, ports.clock.now())));
  void recall.bring(callersOnDesk(view)).then(() => announce(new Set(['call'])));
}

/** What is saved becomes known. */
async function openLedger({ store }: Ports, { view, session, keeper }: LedgerParts): Promise<void> {
  const { records, days, reports, readOnly, recovery } = await store.open();
  view.apply({ puts: records, removes: [] });
  session.dataReports = reports;
  session.savedDays = days;
  session.recovery = recovery;
  if (readOnly !== null) keeper.noteProblem(readOnly);
}

/** The time away is told, and the first look happens now: within 5 s of the start, before any history is read. */
function armReminders({ clock, machine, log, version }: Ports, ledger: LedgerParts, reminders: ReminderParts): void {
  const now = clock.now();
  const { view, session, bus } = ledger;
  const from = lastRunning(view);
  const absence = from === null ? null : ({ from, to: now, how: 'closed' } as const);
  session.away = awaySince(view, absence);
  reminders.look.cameBack(absence);
  void bus.note((latest) => startNoted(latest, now, version));
  const rules = rulesChange(view, machine.zoneRules, now);
  if (rules !== null) {
    session.dataReports = [...session.dataReports, ...rules.reports];
    void bus.note((latest) => rulesChange(latest, machine.zoneRules, now)?.draft ?? { puts: [], removes: [] });
  }
  ledger.feed.refresh(ALL_TOPICS);
  reminders.scheduler.start();
  checkStartAtLogin(machine, ledger).catch((thrown: unknown) => {
    log.write('loginNotChecked', { error: thrown instanceof Error ? thrown.name : 'unknown' });
  });
}

/** Something happened to the computer: time may have passed, and somebody may be back. */
function lookAgain({ time, unlocks, scheduler }: ReminderParts, hint: Parameters<Services['resync']>[0]): void {
  if (hint === 'slept') time.noteSleep();
  if (hint === 'locked') unlocks.noteLock();
  if (hint === 'unlocked') unlocks.noteUnlock();
  scheduler.wake();
}

/** L1: what the agent wants is asked for again at every start, and what the computer does is shown. */
async function checkStartAtLogin(machine: Ports['machine'], { view, session, announce }: LedgerParts): Promise<void> {
  const { profile, preferences } = view.settings;
  const is = await machine.startsAtLogin();
  const isWanted = profile !== null && preferences.startAtLogin;
  session.startsAtLogin = isWanted && is === 'off' ? await machine.setStartAtLogin(true) : is;
  announce(new Set(['session']));
}

function noteStop(stoppedAt: Instant, { bus }: LedgerParts): Promise<void> {
  return bus.note(({ engine }) => ({ puts: [entry('engine', { ...engine, stoppedAt })], removes: [] }));
}

/** A call that was on the line when the app ended is still there, and so are the calls before it. */
function callersOnDesk(view: LedgerReader): readonly Whom[] {
  return view
    .openCalls()
    .flatMap(({ customerId }) => (customerId === null ? [] : [{ kind: 'customer', id: customerId }]));
}
