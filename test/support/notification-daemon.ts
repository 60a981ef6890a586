// A session bus of its own with a notification service on it, which writes down what it is shown. Real D-Bus and a real
// Electron at both ends; only the desktop in between is played, by python3-dbusmock.

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

/** Debian's own Python has Debian's modules, whichever Python comes first on the path. */
const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';
const ASK_NAME = `
import dbus
dbus.SessionBus().get_object("org.freedesktop.Notifications", "/org/freedesktop/Notifications").GetServerInformation(
    dbus_interface="org.freedesktop.Notifications")
`;
const CLICK = `
import dbus, sys
service = dbus.SessionBus().get_object("org.freedesktop.Notifications", "/org/freedesktop/Notifications")
service.EmitSignal("org.freedesktop.Notifications", "ActionInvoked", "us", [dbus.UInt32(sys.argv[1]), "default"],
    dbus_interface="org.freedesktop.DBus.Mock")
`;

export interface ShownNotice {
  /** As the service numbers them, from 1. */
  readonly number: number;
  readonly title: string;
  readonly body: string;
}

export interface NotificationDaemon {
  /** For the app's environment. */
  readonly environment: { readonly DBUS_SESSION_BUS_ADDRESS: string };
  shown(): readonly ShownNotice[];
  /** Numbers of the notices that were taken away again. */
  closed(): readonly number[];
  /** Presses a notice as a person would. */
  click(number: number): Promise<void>;
  /** Stops answering without giving up its name: the worst case of N15. */
  hang(): void;
  stop(): void;
}

export async function startNotificationDaemon(): Promise<NotificationDaemon> {
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const environment = { DBUS_SESSION_BUS_ADDRESS: (await firstOutput(bus)).trim() };
  const env = { ...process.env, ...environment, PYTHONUNBUFFERED: '1' };
  // The capabilities that make Electron offer a click.
  const parameters = ['-p', JSON.stringify({ capabilities: 'actions body' })];
  const template = ['-m', 'dbusmock', '--session', '--template', 'notification_daemon', ...parameters];
  const service = spawn(PYTHON, template, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let log = '';
  service.stdout.on('data', (chunk: Buffer) => {
    log += chunk.toString('utf8');
  });
  const python = (script: string, ...words: string[]) => promisify(execFile)(PYTHON, ['-c', script, ...words], { env });
  await untilServed(() => python(ASK_NAME));
  return {
    environment,
    shown: () => noticesIn(log),
    closed: () => [...log.matchAll(/ CloseNotification (\d+)/g)].map(([, number]) => Number(number)),
    click: async (number) => void (await python(CLICK, String(number))),
    hang: () => void service.kill('SIGSTOP'),
    stop() {
      service.kill('SIGKILL');
      bus.kill();
    },
  };
}

async function untilServed(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    const isServed = await ask().then(
      () => true,
      () => false,
    );
    if (isServed) return;
  }
  throw new Error('The notification service did not start; is python3-dbusmock installed?');
}

/** Lines such as `1763.1 Notify "app" 0 "icon" "title" "body" ["default", "View"] {…} -1`, one for each notice. */
function noticesIn(log: string): ShownNotice[] {
  const calls = log.split('\n').filter((line) => / Notify "/.test(line));
  return calls.map((line, index) => {
    const texts = [...line.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text ?? '');
    return { number: index + 1, title: texts[2] ?? '', body: texts[3] ?? '' };
  });
}

function firstOutput(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8')));
    child.once('error', reject);
  });
}
