// A server of its own on 127.0.0.1, apart from any page: eight sockets, five seconds and one request for each of them.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { done, type Outcome, refused } from '../../../../shared/outcome.ts';
import type { Timers } from '../../../core/ports.ts';

export interface Listener {
  readonly port: number;
  /** Nothing is heard or answered from here on. */
  close(): Promise<void>;
}

export interface ListenerParts {
  readonly port: number;
  readonly timers: Timers;
  hear(request: IncomingMessage, response: ServerResponse): void;
  /** It broke by itself, later. */
  broken(): void;
}

/** `taken` by another program, or kept back by the system. */
export type PortRefusal = 'taken' | 'forbidden';

const MOST_SOCKETS = 8;
/** From the first byte to the answer; on one machine it takes milliseconds. */
const LONGEST_MS = 5000;
const MAX_HEADER_BYTES = 8 * 1024;

export function listen({ port, timers, hear, broken }: ListenerParts): Promise<Outcome<Listener, PortRefusal>> {
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, hear);
  // Without a listener Node would ask for the body before the guard has looked.
  server.on('checkContinue', hear);
  // A second request sent along is dropped, not heard.
  server.maxRequestsPerSocket = 1;
  const sockets = keepFew(server, timers);
  return new Promise((resolve) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) =>
      resolve(refused(code === 'EADDRINUSE' ? 'taken' : 'forbidden')),
    );
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.removeAllListeners('error').on('error', broken);
      resolve(done({ port, close: () => closed(server, sockets) }));
    });
  });
}

/** Nobody can hold the door by sending slowly: the ninth socket costs the oldest its place. */
function keepFew(server: Server, timers: Timers): ReadonlySet<Socket> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    const stop = timers.after(LONGEST_MS, () => socket.destroy());
    socket.once('close', () => {
      stop();
      sockets.delete(socket);
    });
    sockets.add(socket);
    const [oldest] = sockets;
    if (sockets.size > MOST_SOCKETS) oldest?.destroy();
  });
  return sockets;
}

function closed(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of sockets) socket.destroy();
  });
}
