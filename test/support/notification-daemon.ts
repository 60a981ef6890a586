// A notification service that writes down what it is shown. Real D-Bus and a real Electron at both ends; only the desktop
// in between is played, by python3-dbusmock.

import { startPrivateBus } from './private-bus.ts';

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
  const bus = await startPrivateBus();
  // The capabilities that make Electron offer a click.
  const parameters = ['-p', JSON.stringify({ capabilities: 'actions body' })];
  const template = ['--template', 'notification_daemon', ...parameters];
  const service = await bus.serve('org.freedesktop.Notifications', ...template);
  let log = '';
  service.stdout?.on('data', (chunk: Buffer) => {
    log += chunk.toString('utf8');
  });
  return {
    environment: bus.environment,
    shown: () => noticesIn(log),
    closed: () => [...log.matchAll(/ CloseNotification (\d+)/g)].map(([, number]) => Number(number)),
    click: (number) => bus.python(CLICK, String(number)),
    hang: () => void service.kill('SIGSTOP'),
    stop: bus.stop,
  };
}

/** Lines such as `1763.1 Notify "app" 0 "icon" "title" "body" ["default", "View"] {…} -1`, one for each notice. */
function noticesIn(log: string): ShownNotice[] {
  const calls = log.split('\n').filter((line) => / Notify "/.test(line));
  return calls.map((line, index) => {
    const texts = [...line.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text ?? '');
    return { number: index + 1, title: texts[2] ?? '', body: texts[3] ?? '' };
  });
}
