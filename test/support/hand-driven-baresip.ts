// The control connection of a baresip that a test plays: it answers what it is asked, says what the test says, and like
// the real one serves one program at a time, closing the old connection when a new one comes.

import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createFrameReader } from '../../shared/telephony/netstring.ts';
import { listOf, netstring, type SentFrame } from './baresip-frames.ts';

export interface HandDrivenBaresip {
  readonly port: number;
  /** Every request since the start. */
  readonly asked: readonly SentFrame[];
  /** How often somebody connected. */
  connections(): number;
  /** What `listcalls` answers from now on; null to say nothing. */
  list(text: string | null): void;
  /** What `dial` answers from now on; null to say nothing. */
  takesNumbers(ok: boolean | null): void;
  /** From now on every connection is closed as soon as it was answered: another program took it. */
  throwsOut(always: boolean): void;
  tell(...frames: readonly SentFrame[]): void;
  tellRaw(bytes: Buffer | string): void;
  /** As after SIGKILL: the connection is gone, and nobody listens. */
  die(): Promise<void>;
  /** Listens once more at the same port. */
  comeBack(): Promise<void>;
}

export async function createHandDrivenBaresip(): Promise<HandDrivenBaresip> {
  const asked: SentFrame[] = [];
  let client: Socket | null = null;
  let server = createServer();
  let connections = 0;
  let list: string | null = listOf();
  let takes: boolean | null = true;
  let throwsOut = false;

  function answer(request: SentFrame): void {
    asked.push(request);
    const { command, token } = request;
    if (command === 'listcalls' && list !== null) say({ response: true, ok: true, data: list, token });
    if (command === 'dial' && takes !== null) say({ response: true, ok: takes, data: '', token });
    if (throwsOut) client?.end();
  }

  function say(frame: SentFrame): void {
    client?.write(netstring(frame));
  }

  function serve(socket: Socket): void {
    connections += 1;
    client?.destroy();
    client = socket;
    const reader = createFrameReader();
    socket.on('error', () => undefined);
    socket.on('data', (piece) => {
      for (const frame of reader.read(piece).frames) answer(JSON.parse(Buffer.from(frame).toString()));
    });
  }

  async function listen(port: number): Promise<Server> {
    const opened = createServer(serve);
    await new Promise<void>((resolve) => opened.listen(port, '127.0.0.1', resolve));
    return opened;
  }

  server = await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    connections: () => connections,
    list(text) {
      list = text;
    },
    takesNumbers(ok) {
      takes = ok;
    },
    throwsOut(always) {
      throwsOut = always;
    },
    tell: (...frames) => void client?.write(Buffer.concat(frames.map(netstring))),
    tellRaw: (bytes) => void client?.write(bytes),
    async die() {
      client?.destroy();
      client = null;
      await new Promise((resolve) => server.close(resolve));
    },
    async comeBack() {
      server = await listen(port);
    },
  };
}
