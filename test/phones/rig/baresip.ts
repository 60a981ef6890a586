// A real baresip that a test drives as a person does, by its console, because its control connection belongs to the app.

import { mkdirSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { startProgram } from './program.ts';

export interface Baresip {
  /** Its address for SIP. */
  readonly address: string;
  readonly controlPort: number;
  /** A command of its menu, such as `accept`. */
  does(command: string): void;
  output(): string;
  /** As a crash: no word to anybody. */
  kill(): Promise<void>;
}

export interface BaresipStart {
  readonly folder: string;
  readonly user: string;
  readonly name: string;
  /** The first of 26 ports of its own. */
  readonly port: number;
  /** Where its calls go, whatever host they name. */
  readonly proxyPort?: number;
}

/** Answers when its console and its control connection accept. */
export async function startBaresip({ folder, user, name, port, proxyPort }: BaresipStart): Promise<Baresip> {
  const [controlPort, consolePort, rtp] = [port + 2, port + 3, port + 4];
  const proxy = proxyPort === undefined ? '' : `;outbound="sip:127.0.0.1:${proxyPort}"`;
  const account = `"${name}" <sip:${user}@127.0.0.1:${port}>;regint=0;answermode=manual${proxy}\n`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'accounts'), account);
  writeFileSync(join(folder, 'config'), configOf(port, controlPort, consolePort, rtp));
  const program = startProgram('baresip', ['-f', folder], folder);
  const isGone = program.ended.then((code) =>
    Promise.reject(new Error(`baresip ended (${code}): ${program.output()}`)),
  );
  isGone.catch(() => undefined);
  const console = await Promise.race([untilAccepted(consolePort), isGone]);
  console.on('error', () => undefined);
  console.resume();
  return {
    address: `sip:${user}@127.0.0.1:${port}`,
    controlPort,
    does: (command) => void console.write(`/${command}\n`),
    output: program.output,
    async kill() {
      await program.kill();
      console.destroy();
    },
  };
}

/** Of Debian's modules; `ausine` needs 48 kHz and two channels, or no call is ever answered. */
function configOf(port: number, controlPort: number, consolePort: number, rtp: number): string {
  return `poll_method epoll
sip_listen 127.0.0.1:${port}
net_interface 127.0.0.1
audio_source ausine,440
ausrc_srate 48000
ausrc_channels 2
rtp_ports ${rtp}-${rtp + 20}
module_path /usr/lib/baresip/modules
module g711.so
module ausine.so
module cons.so
module_tmp account.so
module_app menu.so
module_app ctrl_tcp.so
ctrl_tcp_listen 127.0.0.1:${controlPort}
cons_listen 127.0.0.1:${consolePort}
menu_bell no
statmode_default off
call_max_calls 4
`;
}

async function untilAccepted(port: number): Promise<Socket> {
  for (;;) {
    const socket = await new Promise<Socket | null>((resolve) => {
      const tried = connect(port, '127.0.0.1');
      tried.once('connect', () => resolve(tried));
      tried.once('error', () => resolve(null));
    });
    if (socket !== null) return socket;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
