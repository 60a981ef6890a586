// The part of a Linux computer that says when it sleeps and wakes, played by python3-dbusmock on a system bus of the
// test's own: Electron's real powerMonitor hears the real signal.

import { startPrivateBus } from './private-bus.ts';

const SIGNAL = `
import dbus, sys
manager = dbus.SystemBus().get_object("org.freedesktop.login1", "/org/freedesktop/login1")
for word in sys.argv[1:]:
    manager.EmitSignal("org.freedesktop.login1.Manager", "PrepareForSleep", "b", [dbus.Boolean(word == "sleeps")],
        dbus_interface="org.freedesktop.DBus.Mock")
`;

export interface MockLogind {
  /** For the app's environment. */
  readonly environment: { readonly DBUS_SYSTEM_BUS_ADDRESS: string };
  /** How often the app has asked to be told before the computer sleeps; it listens once it has asked. */
  asked(): number;
  /** Sends these signals in this order, as a computer does that sleeps or wakes. */
  signal(...words: readonly ('sleeps' | 'wakes')[]): Promise<void>;
  stop(): void;
}

export async function startMockLogind(): Promise<MockLogind> {
  const bus = await startPrivateBus();
  const service = await bus.serve('org.freedesktop.login1', '--template', 'logind');
  let log = '';
  service.stdout?.on('data', (chunk: Buffer) => {
    log += chunk.toString('utf8');
  });
  return {
    environment: { DBUS_SYSTEM_BUS_ADDRESS: bus.address },
    asked: () => [...log.matchAll(/ Inhibit "sleep"/g)].length,
    signal: async (...words) => void (await bus.python(SIGNAL, ...words)),
    stop: bus.stop,
  };
}
