// A message bus of a test's own, so that what answers on it is what the test put there. To the programs it starts it is
// the session bus and the system bus as well; for the app the test chooses which of the two it is.

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

/** Debian's own Python has Debian's modules, whichever Python comes first on the path. */
const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';

export interface PrivateBus {
  readonly address: string;
  /** For the app's environment, as its session bus. */
  readonly environment: { readonly DBUS_SESSION_BUS_ADDRESS: string };
  /** Starts python3-dbusmock with these words, and answers when `name` has an owner. */
  serve(name: string, ...words: string[]): Promise<ChildProcess>;
  /** Runs a Python script on the bus and answers what it printed; rejects when it fails. */
  python(script: string, ...words: string[]): Promise<string>;
  stop(): void;
}

const ASK_FOR = `
import dbus, sys
sys.exit(0 if dbus.SessionBus().name_has_owner(sys.argv[1]) else 1)
`;

export async function startPrivateBus(): Promise<PrivateBus> {
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const address = (await firstOutput(bus)).trim();
  const environment = { DBUS_SESSION_BUS_ADDRESS: address };
  const env = { ...process.env, ...environment, DBUS_SYSTEM_BUS_ADDRESS: address, PYTHONUNBUFFERED: '1' };
  const services: ChildProcess[] = [];
  const python = async (script: string, ...words: string[]): Promise<string> =>
    (await promisify(execFile)(PYTHON, ['-c', script, ...words], { env })).stdout;
  return {
    address,
    environment,
    python,
    async serve(name, ...words) {
      const service = spawn(PYTHON, ['-m', 'dbusmock', '--session', ...words], {
        env,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      services.push(service);
      await untilOwned(() => python(ASK_FOR, name));
      return service;
    },
    stop() {
      for (const service of services) service.kill('SIGKILL');
      bus.kill();
    },
  };
}

async function untilOwned(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    const isOwned = await ask().then(
      () => true,
      () => false,
    );
    if (isOwned) return;
  }
  throw new Error('The service did not start; is python3-dbusmock installed?');
}

function firstOutput(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8')));
    child.once('error', reject);
  });
}
