// Builds the desktop: ports, services, window, tray; and says how to stop it all again. With loopback-host and
// compose-services the only place that constructs.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, globalShortcut, type Session, session } from 'electron';
import { composeServices } from '../core/compose-services.ts';
import type { Clock, Log, Ports, Stop, Timers } from '../core/ports.ts';
import type { Services } from '../core/services.ts';
import { autostartFolder, createAutostart } from '../node/autostart-file.ts';
import { createFileLog } from '../node/file-log.ts';
import { type OwnedLedger, openLedger } from '../node/open-ledger.ts';
import type { OwnCommand } from '../node/own-command.ts';
import { createBaresipWay } from '../node/telephony/baresip/baresip-way.ts';
import { createCommandWay, createLinkWay } from '../node/telephony/handover/handed-ways.ts';
import type { Handovers } from '../node/telephony/handover/handovers.ts';
import { openMailbox } from '../node/telephony/handover/mailbox.ts';
import { createPhones } from '../node/telephony/phones.ts';
import { createWebhookWay } from '../node/telephony/webhook/webhook-way.ts';
import { pageHeaders } from '../node/page-policy.ts';
import { createRandomIds } from '../node/random-ids.ts';
import { createRendererFiles, type WrittenPages } from '../node/renderer-files.ts';
import { createSystemClock, createSystemTimers } from '../node/system-clock.ts';
import { serveApp } from './app-protocol.ts';
import { openAppWindow, type Showing } from './app-window.ts';
import { installApplicationMenu } from './application-menu.ts';
import { createAlertWindow } from './alert-window.ts';
import { createDesktopAttention } from './desktop-attention.ts';
import { createDesktopMachine } from './desktop-machine.ts';
import { createDesktopNotifier } from './desktop-notifier.ts';
import { createDesktopPort, type DesktopPort } from './desktop-port.ts';
import { createDialler } from './external-links.ts';
import { createIpcTransport } from './ipc-transport.ts';
import { type Closing, keepOpen } from './keep-open.ts';
import { answerKnocks, knock } from './knock.ts';
import { createLinkScheme } from './link-scheme.ts';
import { followPowerSignals } from './power-signals.ts';
import { createLoginItem, type LoginStart, NO_LOGIN_START } from './login-start.ts';
import { recoverRenderer } from './renderer-recovery.ts';
import { type Guard, keepGuard } from './restart-guard.ts';
import { createBusAsker, notificationsAnswer, trayIsShown } from './session-bus.ts';
import { guardSession } from './session-guards.ts';
import { displayFacts, staysOnTopOf } from './stays-on-top.ts';
import { takenPages } from './taken-page.ts';
import { createTray } from './tray.ts';
import { bringForward, startMinimised } from './window-front.ts';
import { createWindowMemory } from './window-memory.ts';
import { createWindowModes } from './window-modes.ts';

export interface DesktopStart {
  readonly version: string;
  /** Holds the bundles: `desktop/preload.cjs` and `renderer/`. */
  readonly outFolder: string;
  /** Absolute. */
  readonly dataFolder: string;
  /** For log and window places; Chromium has its own files there. */
  readonly profile: string;
  readonly showing: Showing;
  /** How a login would start this; null for a start that it would not repeat. */
  readonly loginCommand: OwnCommand | null;
  /** How a phone or the system starts us beside this, to tell of a call; what such starts hand over. */
  readonly besideCommand: OwnCommand;
  readonly handovers: Handovers;
  /** Starts this again after a death (L3); null for nobody. */
  readonly guard: Guard | null;
  /** This start is one after a death. */
  readonly hasReturned: boolean;
  /** Ports that stand in for the real ones, such as a clock that a test steps. */
  readonly ports: Partial<Ports>;
}

export interface RunningDesktop {
  readonly exitCode: number;
  comeForward(): void;
  /** From now on closing the window closes it. */
  letClose(): void;
  /** Saves what is under way and lets go of everything. */
  stop(): Promise<void>;
}

/** Exit code when the data folder belongs to another host; loopback has the same. */
const FOLDER_TAKEN = 3;
const FRONT_KEYS = 'CommandOrControl+Shift+F2';

/** What is there before anything is shown. */
interface Ground extends DesktopStart {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
}

/** Once Electron is ready. Answers as soon as the window is on its way; reminders are armed beside it. */
export async function startDesktop(start: DesktopStart): Promise<RunningDesktop> {
  mkdirSync(start.profile, { recursive: true, mode: 0o700 });
  const clock = start.ports.clock ?? createSystemClock();
  const timers = start.ports.timers ?? createSystemTimers();
  const log = start.ports.log ?? createFileLog({ path: join(start.profile, 'desktop.log'), clock });
  outliveBugs(log);
  const { dataFolder: folder, version } = start;
  const archiveWorker = join(start.outFolder, 'archive', 'worker.cjs');
  const now = createSystemClock().now();
  const ledger = await openLedger({ folder, host: 'desktop', now, version, log, archiveWorker });
  const ground = { ...start, clock, timers, log };
  if (ledger.kind === 'done') return openDesk(ground, ledger.value);
  if (await knock(start.profile, start.showing !== 'active')) return gone();
  return showTaken(ground, ledger.reason);
}

function openDesk(ground: Ground, store: OwnedLedger): RunningDesktop {
  const { timers, log } = ground;
  installApplicationMenu(process.platform);
  const page = pageOf(ground, new Map());
  const window = openAppWindow(page, ground.showing);
  const memory = createWindowMemory(join(ground.profile, 'window.json'), timers);
  const modes = createWindowModes(window, memory);
  const desktop = createDesktopPort({
    window,
    modes,
    staysOnTop: staysOnTopOf(displayFacts(app.commandLine.getSwitchValue('ozone-platform'))),
  });
  const alerts = createAlertWindow({
    page,
    beside: window,
    admit: (opened) => ipc.admit(opened.webContents),
    timers: createSystemTimers(),
    log,
  });
  const bidFarewell = guarded(ground, window);
  const attention = createDesktopAttention(window, alerts);
  const { archive, copies } = store;
  const services = composeServices(portsOf(ground, { store, archive, copies, desktop, attention }, window));
  const ipc = createIpcTransport(services);
  ipc.admit(window.webContents);
  recoverRenderer(window, timers, log);
  services.start().catch((thrown: unknown) => log.write('startFailed', { error: nameOf(thrown) }));
  const closing = keepOpen(window, log);
  const end = (): void => {
    bidFarewell();
    void services.stop();
  };
  const unfollow = followHints(window, services, log, end);
  const removeTray = followTray(window, desktop, closing, ground.showing === 'hidden');
  const comeForward = (): void => {
    services.resync();
    bringForward(window);
  };
  const stopAnswering = answerStarts(ground, comeForward);
  return {
    exitCode: 0,
    comeForward,
    letClose() {
      bidFarewell();
      closing.letClose();
      alerts.close();
    },
    async stop() {
      bidFarewell();
      stopAnswering();
      alerts.close();
      removeTray();
      unfollow();
      ipc.stop();
      await memory.flush();
      await services.stop();
    },
  };
}

/** Starts beside this one that did not meet Electron's own lock: a person's, and a phone's that tells of a call. */
function answerStarts({ profile, handovers }: Ground, comeForward: () => void): Stop {
  const stops = [answerKnocks(profile, comeForward), openMailbox(profile, handovers.offer)];
  return () => {
    for (const stop of stops) stop();
  };
}

function portsOf(
  ground: Ground,
  made: Pick<Ports, 'store' | 'archive' | 'copies' | 'desktop' | 'attention'>,
  window: BrowserWindow,
): Ports {
  const { platform } = process;
  const bus = createBusAsker(process.env);
  return {
    clock: ground.clock,
    timers: ground.timers,
    log: ground.log,
    ...made,
    machine: createDesktopMachine(ground.dataFolder, loginStartOf(ground.loginCommand), window),
    notifier: createDesktopNotifier({ platform, timers: ground.timers, isServed: () => notificationsAnswer(bus) }),
    dialler: createDialler(),
    phones: createPhones([
      createWebhookWay({ timers: createSystemTimers() }),
      createLinkWay(ground.handovers, createLinkScheme(ground.besideCommand)),
      createCommandWay(ground.handovers),
      createBaresipWay(createSystemTimers()),
    ]),
    ids: createRandomIds(),
    version: ground.version,
    dataFolder: ground.dataFolder,
    command: [ground.besideCommand.program, ...ground.besideCommand.args],
    ...ground.ports,
  };
}

function loginStartOf(command: OwnCommand | null): LoginStart {
  if (command === null) return NO_LOGIN_START;
  const { platform } = process;
  return platform === 'linux' ? createAutostart(command, autostartFolder()) : createLoginItem(platform, command);
}

/** The app's own session: in memory, guarded, with our scheme; `written` pages come before built ones. */
function pageOf(
  { outFolder }: Ground,
  written: WrittenPages,
): { session: Session; preload: string; devTools: boolean } {
  const own = session.fromPartition('companion');
  guardSession(own);
  serveApp(own, createRendererFiles(join(outFolder, 'renderer'), pageHeaders("'none'"), written));
  return { session: own, preload: join(outFolder, 'desktop', 'preload.cjs'), devTools: !app.isPackaged };
}

/** Everything that hints at lost time, or asks for the window. */
function followHints(window: BrowserWindow, services: Services, log: Log, end: () => void): Stop {
  const unfollow = followPowerSignals(services.resync);
  window.on('focus', () => services.resync());
  // Windows ends the session without the quit events (L4).
  window.on('session-end', end);
  const isOurs = globalShortcut.register(FRONT_KEYS, () => bringForward(window));
  if (!isOurs) log.write('frontKeysTaken');
  return () => {
    unfollow();
    globalShortcut.unregisterAll();
  };
}

/** A tray where one is shown; on Linux that has to be asked, and the window does not wait for the answer. */
function followTray(window: BrowserWindow, desktop: DesktopPort, closing: Closing, isHidden: boolean): Stop {
  let stop: Stop = () => {};
  const place = (): void => {
    const tray = createTray({
      open: () => bringForward(window),
      quit: () => app.quit(),
      choose: desktop.choose,
    });
    desktop.attach(tray);
    closing.hasTray(true);
    stop = tray.stop;
  };
  if (process.platform === 'linux') {
    void trayIsShown(createBusAsker(process.env)).then((isShown) => {
      if (isShown) place();
      // Started hidden, it would be nowhere.
      else if (isHidden && !window.isVisible()) startMinimised(window);
    });
  } else {
    place();
  }
  return () => stop();
}

/** From now on it is brought back when it dies, where that is wanted. */
function guarded({ guard, hasReturned, profile, log }: Ground, window: BrowserWindow): Stop {
  if (guard === null) return () => {};
  const real = { clock: createSystemClock(), timers: createSystemTimers() };
  return keepGuard({ guard, hasReturned, profile, window, log, ...real });
}

/**
 * Electron would answer a bug with a dialog that stops everything, reminders too, until somebody presses OK. Every
 * change is whole on the disk or not there at all, so going on is safe; the log has what happened.
 */
function outliveBugs(log: Log): void {
  process.on('uncaughtException', (thrown) => {
    log.write('bug', { error: thrown.name });
    process.stderr.write(`${thrown.stack}\n`);
  });
}

/** The app that has the folder has come forward in its place. */
function gone(): RunningDesktop {
  app.exit(0);
  return { exitCode: 0, comeForward() {}, letClose() {}, stop: async () => {} };
}

/** The window says who has the folder; closing it quits. */
function showTaken(ground: Ground, sentence: string): RunningDesktop {
  process.stderr.write(`${sentence}\n`);
  const window = openAppWindow(pageOf(ground, takenPages(sentence, ground.dataFolder)));
  return {
    exitCode: FOLDER_TAKEN,
    comeForward: () => bringForward(window),
    letClose: () => {},
    stop: async () => {},
  };
}

function nameOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : 'unknown';
}
