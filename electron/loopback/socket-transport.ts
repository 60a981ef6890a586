// Events out over WebSocket. The same questions as for any request are asked at the upgrade; a page only listens here,
// so one that speaks is shown the door.

import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { EventEnvelope } from '../../shared/contract/envelope.ts';
import type { Stop, Timers } from '../core/ports.ts';
import { guardRefusal, namesOwnOrigin } from './request-guard.ts';
import type { SessionToken } from './session-token.ts';

/** A page that slept through two of these is gone. */
const PING_EVERY_MS = 20_000;
/** A page that reads slower than this fills is cut off: it comes back and asks for a fresh snapshot. */
const BACKLOG_LIMIT = 32 * 1024 * 1024;
const MAX_PAGES = 16;

export interface SocketTransportParts {
  readonly port: number;
  readonly session: SessionToken;
  readonly timers: Timers;
  /** What a page hears first. */
  welcome(): readonly EventEnvelope[];
}

export interface SocketTransport {
  /** Sends to every page and answers how many listen. */
  broadcast(envelope: EventEnvelope): number;
  /** How many listen now. */
  pages(): number;
  stop(): void;
}

export function createSocketTransport(server: Server, parts: SocketTransportParts): SocketTransport {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1024, perMessageDeflate: false });
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    if (!mayListen(request, parts) || sockets.clients.size >= MAX_PAGES) return refuse(socket);
    sockets.handleUpgrade(request, socket, head, (page) => {
      attend(page, parts.timers);
      for (const envelope of parts.welcome()) deliver(page, JSON.stringify(envelope));
    });
  };
  server.on('upgrade', upgrade);
  return {
    broadcast(envelope) {
      const text = JSON.stringify(envelope);
      return [...sockets.clients].filter((page) => deliver(page, text)).length;
    },
    pages: () => [...sockets.clients].filter(({ readyState, OPEN }) => readyState === OPEN).length,
    stop() {
      server.off('upgrade', upgrade);
      for (const page of sockets.clients) page.close(1001);
      // Pages that do not answer the farewell must not keep the host alive.
      for (const page of sockets.clients) page.terminate();
    },
  };
}

function mayListen(request: IncomingMessage, { port, session }: SocketTransportParts): boolean {
  return (
    request.url === '/events' &&
    guardRefusal(request, port) === null &&
    namesOwnOrigin(request, port) &&
    session.holds(request.headers.cookie)
  );
}

function refuse(socket: Duplex): void {
  socket.on('error', () => socket.destroy());
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}

function attend(page: WebSocket, timers: Timers): void {
  let isAlive = true;
  let stop: Stop = () => {};
  const ping = (): void => {
    if (!isAlive) return page.terminate();
    isAlive = false;
    page.ping();
    stop = timers.after(PING_EVERY_MS, ping);
  };
  stop = timers.after(PING_EVERY_MS, ping);
  page.on('pong', () => {
    isAlive = true;
  });
  page.on('message', () => page.close(1008));
  page.on('error', () => page.terminate());
  page.on('close', () => stop());
}

function deliver(page: WebSocket, text: string): boolean {
  if (page.readyState !== page.OPEN) return false;
  const keepsUp = page.bufferedAmount <= BACKLOG_LIMIT;
  if (keepsUp) page.send(text);
  else page.terminate();
  return keepsUp;
}
