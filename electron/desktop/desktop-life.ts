// The app's life as Electron tells it: before ready, a second start, coming back, quitting. What lives is built in
// desktop-host. Test entries call runDesktop with ports of their own.

import { app } from 'electron';
import { defaultDataDirectory } from '../node/data-directory.ts';
import { type LaunchArguments, parseLaunchArguments } from '../node/launch-arguments.ts';
import { parseHandedOver } from '../../shared/telephony/handed-over.ts';
import { besideCommand, HIDDEN, loginCommand, RETURNED, sameCommand, type StartFacts } from '../node/own-command.ts';
import { demoFolder, profileFolder } from '../node/profile-folder.ts';
import { holdHandovers, type Handovers } from '../node/telephony/handover/handovers.ts';
import { toldBy, toldByLink } from '../node/telephony/handover/told-by.ts';
import { registerAppScheme } from './app-protocol.ts';
import { type DesktopStart, type RunningDesktop, startDesktop } from './desktop-host.ts';
import { spawnGuard } from './restart-guard.ts';
import { tellAndLeave } from './told-start.ts';
import { guardAllPages } from './window-guards.ts';

/** The same as in electron-builder.yml: Windows shows no toast when they differ (N1). */
export const APP_ID = 'app.callbackcompanion.desktop';
/** Fixed for ever: without it a press on a toast of an earlier run finds nobody (N2). */
const TOAST_ACTIVATOR = '{5B1E6C1D-8A0F-4C53-9B53-6D3E2F4A7C91}';
/** How long quitting waits for the last save before it goes anyway. */
const STOP_WITHIN_MS = 5000;
/** Exit code of a command line that cannot be understood; loopback has the same. */
const BAD_ARGUMENTS = 2;
const FAILED = 1;

export type DesktopRun = Pick<DesktopStart, 'version' | 'outFolder' | 'ports'>;

/** Call it once, before Electron is ready. */
export function runDesktop(run: DesktopRun): void {
  const given = process.argv.slice(1);
  const told = toldBy(given, process.env);
  const line = parseLaunchArguments(given);
  if (line.kind === 'refused') return leave(line.reason, BAD_ARGUMENTS);
  const facts = startFacts();
  const guard = line.value.restarts && told === null ? spawnGuard(sameCommand(facts)) : null;
  const usual = defaultDataDirectory();
  const dataFolder = line.value.dataFolder ?? (line.value.demo ? demoFolder(usual) : usual);
  const profile = profileFolder(dataFolder, usual);
  prepareApp(profile);
  if (told !== null) return void tellAndLeave(told, profile);
  const handovers = holdHandovers();
  followLinks(handovers);
  // The first instance shows its window; nothing is passed to it (L2).
  if (!app.requestSingleInstanceLock()) return app.exit(0);
  app
    .whenReady()
    .then(() =>
      startDesktop({ ...run, dataFolder, profile, guard, handovers, ...beginningOf(line.value, facts, handovers) }),
    )
    .then((desktop) => live(desktop, handovers))
    .catch((thrown) => leave(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown), FAILED));
}

/** A Mac tells of a link by an event, and of one that started the app before it is ready. */
function followLinks(handovers: Handovers): void {
  app.on('open-url', (event, link) => {
    event.preventDefault();
    handovers.offer(toldByLink(link));
  });
}

function prepareApp(profile: string): void {
  // Linux has no sandbox for root, who says so on the command line; insisting would only end in a loop of crashes.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  registerAppScheme();
  app.setAppUserModelId(APP_ID);
  // Unknown before Electron 42.
  app.setToastActivatorCLSID?.(TOAST_ACTIVATOR);
  app.setPath('userData', profile);
  guardAllPages(app);
}

function startFacts(): StartFacts {
  return {
    platform: process.platform,
    program: process.execPath,
    line: process.argv.slice(1),
    appImage: process.env['APPIMAGE'],
    isPackaged: app.isPackaged,
    appFolder: app.getAppPath(),
  };
}

/** How this start came about, and how a login would repeat it. Once Electron is ready. */
function beginningOf(
  line: LaunchArguments,
  facts: StartFacts,
  handovers: Handovers,
): Pick<DesktopStart, 'showing' | 'loginCommand' | 'besideCommand' | 'hasReturned'> {
  const isUsual = !line.demo && line.dataFolder === null;
  // A Mac passes no words to what it starts at login.
  const atLogin = process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin;
  // After a death, and at a link that a Mac starts us for, nobody asked for the keyboard to be taken.
  const shown = line.returned || handovers.waiting() > 0 ? 'inactive' : 'active';
  return {
    showing: line.hidden || atLogin ? 'hidden' : shown,
    loginCommand: isUsual ? loginCommand(facts) : null,
    besideCommand: besideCommand(facts, line),
    hasReturned: line.returned,
  };
}

function live(desktop: RunningDesktop, handovers: Handovers): void {
  app.on('second-instance', (_event, line, _folder, sentAlong) => {
    // Never from the line, whose words Chromium reorders.
    if (hasContent(sentAlong)) {
      const handed = parseHandedOver(sentAlong);
      if (handed !== null) handovers.offer(handed);
      return;
    }
    // A login or the guard started it beside one that runs: nobody asked for the window.
    if (!line.includes(HIDDEN) && !line.includes(RETURNED)) desktop.comeForward();
  });
  app.on('activate', desktop.comeForward);
  app.on('before-quit', desktop.letClose);
  // Our window closes only when we let it, so the last one gone means quitting.
  app.on('window-all-closed', () => app.quit());
  app.once('will-quit', (event) => {
    event.preventDefault();
    const tooLate = new Promise<void>((resolve) => setTimeout(resolve, STOP_WITHIN_MS));
    void Promise.race([desktop.stop(), tooLate]).finally(() => app.exit(desktop.exitCode));
  });
}

/** An ordinary start sends nothing along; what that looks like differs between Electrons. */
function hasContent(sentAlong: unknown): boolean {
  return typeof sentAlong === 'object' && sentAlong !== null && Object.keys(sentAlong).length > 0;
}

function leave(sentence: string, code: number): void {
  process.stderr.write(`${sentence}\n`);
  app.exit(code);
}
