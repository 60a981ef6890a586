// A notification service that writes down what it is shown. Real D-Bus and a real Electron at both ends; only the desktop
// in between is played, by python3-dbusmock.

import { startPrivateBus } from './private-bus.ts';

const EMIT = `
import dbus, sys
service = dbus.SessionBus().get_object("org.freedesktop.Notifications", "/org/freedesktop/Notifications")
number = dbus.UInt32(sys.argv[1])
def emit(name, signature, words):
    service.EmitSignal("org.freedesktop.Notifications", name, signature, words, dbus_interface="org.freedesktop.DBus.Mock")
if sys.argv[2] == "click":
    emit("ActionInvoked", "us", [number, "default"])
# A press takes the notice away as well.
emit("NotificationClosed", "uu", [number, dbus.UInt32(2)])
`;

export interface ShownNotice {
  /** As the service numbers them, from 1. */
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly urgency: 'low' | 'normal' | 'critical' | 'unknown';
  /** How long it stays on the screen by itself. */
  readonly stays: 'usual' | 'untilPressed' | 'unknown';
}

export interface NotificationDaemon {
  /** For the app's environment. */
  readonly environment: { readonly DBUS_SESSION_BUS_ADDRESS: string };
  shown(): readonly ShownNotice[];
  /** Numbers of the notices that were taken away again. */
  closed(): readonly number[];
  /** What stands on the desktop now, oldest first. */
  standing(): readonly ShownNotice[];
  /** From now on only what comes counts as shown: for tests that share a service. */
  forget(): void;
  /** Presses a notice as a person would. */
  click(number: number): Promise<void>;
  /** Pushes it away without opening it, as a person would. */
  dismiss(number: number): Promise<void>;
  /** Stops answering without giving up its name: the worst case of N15. */
  hang(): void;
  /** Answers again. */
  wake(): void;
  stop(): void;
}

export async function startNotificationDaemon(): Promise<NotificationDaemon> {
  const bus = await startPrivateBus();
  // The capabilities that make Electron offer a click.
  const parameters = ['-p', JSON.stringify({ capabilities: 'actions body' })];
  const template = ['--template', 'notification_daemon', ...parameters];
  const service = await bus.serve('org.freedesktop.Notifications', ...template);
  const pressed: number[] = [];
  let log = '';
  let forgotten = 0;
  service.stdout?.on('data', (chunk: Buffer) => {
    log += chunk.toString('utf8');
  });
  const shown = () => noticesIn(log).slice(forgotten);
  const closed = () => [...log.matchAll(/ CloseNotification (\d+)/g)].map(([, number]) => Number(number));
  async function press(number: number, how: 'click' | 'dismiss'): Promise<void> {
    await bus.python(EMIT, String(number), how);
    pressed.push(number);
  }
  return {
    environment: bus.environment,
    shown,
    closed,
    standing() {
      const gone = new Set([...closed(), ...pressed]);
      return [...new Map(shown().map((notice) => [notice.number, notice])).values()].filter(
        ({ number }) => !gone.has(number),
      );
    },
    click: (number) => press(number, 'click'),
    dismiss: (number) => press(number, 'dismiss'),
    forget() {
      forgotten = noticesIn(log).length;
    },
    hang: () => void service.kill('SIGSTOP'),
    wake: () => void service.kill('SIGCONT'),
    stop: bus.stop,
  };
}

/** Lines such as `1763.1 Notify "app" 0 "icon" "title" "body" ["default", "View"] {"urgency": 2} 0`, one each. */
function noticesIn(log: string): ShownNotice[] {
  const calls = log.split('\n').filter((line) => / Notify "/.test(line));
  let fresh = 0;
  return calls.map((line) => {
    const texts = [...line.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text ?? '');
    const replaced = Number(/ Notify "(?:[^"\\]|\\.)*" (\d+)/.exec(line)?.[1] ?? 0);
    if (replaced === 0) fresh += 1;
    return {
      number: replaced === 0 ? fresh : replaced,
      title: texts[2] ?? '',
      body: texts[3] ?? '',
      urgency: URGENCIES[Number(/"urgency": (\d)/.exec(line)?.[1] ?? Number.NaN)] ?? 'unknown',
      stays: STAYS[/ (-?\d+)$/.exec(line)?.[1] ?? ''] ?? 'unknown',
    };
  });
}

const URGENCIES = ['low', 'normal', 'critical'] as const;
/** In ms, but for these two. */
const STAYS: Readonly<Record<string, ShownNotice['stays']>> = { '-1': 'usual', '0': 'untilPressed' };
