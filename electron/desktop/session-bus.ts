// Questions to the Linux desktop that must never block: Electron's own notification call waits for the daemon, up to
// minutes (electron/electron#48753), so somebody else asks first whether it answers at all. Small programs of the
// desktop carry the question; which of the two is installed differs.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface BusCall {
  readonly destination: string;
  readonly path: string;
  readonly method: string;
  /** One text argument. */
  readonly argument?: string;
}

/** Calls a method and answers what came back as text; null when nobody answered in time. Never throws. */
export type AskBus = (call: BusCall) => Promise<string | null>;

/** Half of the two seconds a notice may take (N15). */
const ANSWER_WITHIN_MS = 1000;

const programs: readonly { readonly name: string; words(call: BusCall): string[] }[] = [
  {
    name: 'gdbus',
    words: ({ destination, path, method, argument }) => [
      ...['call', '--session', '--dest', destination, '--object-path', path, '--method', method],
      ...(argument === undefined ? [] : [argument]),
    ],
  },
  {
    name: 'dbus-send',
    words: ({ destination, path, method, argument }) => [
      ...['--session', '--print-reply', `--dest=${destination}`, path, method],
      ...(argument === undefined ? [] : [`string:${argument}`]),
    ],
  },
];

export function createBusAsker(environment: NodeJS.ProcessEnv): AskBus {
  return async (call) => {
    // Without an address both programs would start a bus of their own.
    if (!hasBus(environment)) return null;
    for (const program of programs) {
      const answer = await run(program.name, program.words(call), environment);
      if (answer !== 'notInstalled') return answer;
    }
    return null;
  };
}

/** Whether the notification service is there and awake; asking also starts one that starts on demand. */
export async function notificationsAnswer(ask: AskBus): Promise<boolean> {
  const path = '/org/freedesktop/Notifications';
  const destination = 'org.freedesktop.Notifications';
  return (await ask({ destination, path, method: `${destination}.GetServerInformation` })) !== null;
}

/** Whether the desktop shows tray icons; GNOME without its extension does not. */
export async function trayIsShown(ask: AskBus): Promise<boolean> {
  const destination = 'org.freedesktop.DBus';
  const method = `${destination}.NameHasOwner`;
  const answer = await ask({
    destination,
    path: '/org/freedesktop/DBus',
    method,
    argument: 'org.kde.StatusNotifierWatcher',
  });
  return answer?.includes('true') ?? false;
}

function hasBus(environment: NodeJS.ProcessEnv): boolean {
  const address = environment['DBUS_SESSION_BUS_ADDRESS'] ?? '';
  return address !== '' || existsSync(`${environment['XDG_RUNTIME_DIR'] ?? ''}/bus`);
}

function run(name: string, words: string[], env: NodeJS.ProcessEnv): Promise<string | 'notInstalled' | null> {
  return new Promise((resolve) => {
    execFile(name, words, { env, timeout: ANSWER_WITHIN_MS, killSignal: 'SIGKILL' }, (error, output) => {
      if (error === null) resolve(output);
      else resolve(error.code === 'ENOENT' ? 'notInstalled' : null);
    });
  });
}
