// A proxy that is a browser's only way out. It writes down every address it is asked for and lets through what stays on
// this machine; everything else is refused.

import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

export interface RecordingProxy {
  readonly port: number;
  /** `host:port` of every request so far, each once. */
  asked(): readonly string[];
  close(): void;
}

const HERE = '127.0.0.1';

export async function startRecordingProxy(): Promise<RecordingProxy> {
  const asked = new Set<string>();
  const open = new Set<Duplex>();
  const server = createServer((message, response) => {
    const { hostname, port, pathname, search } = new URL(message.url ?? '', 'http://no-address');
    asked.add(`${hostname}:${port || 80}`);
    if (hostname === HERE) passOn(message, response, Number(port), `${pathname}${search}`);
    else response.writeHead(502).end();
  });
  // A tunnel, for what is encrypted and for web sockets.
  server.on('connect', (message: IncomingMessage, socket: Duplex, head: Buffer) => {
    const { hostname, port } = new URL(`http://${message.url}`);
    asked.add(`${hostname}:${port || 80}`);
    socket.on('error', () => {});
    if (hostname !== HERE) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const target = connect(Number(port), HERE, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.write(head);
      target.pipe(socket).pipe(target);
    });
    target.on('error', () => socket.destroy());
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, HERE, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked: () => [...asked],
    close() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}

function passOn(message: IncomingMessage, response: ServerResponse, port: number, path: string): void {
  const { method, headers } = message;
  const onward = request({ host: HERE, port, path, method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  message.pipe(onward);
}

/** For any Chromium: the proxy for everything, this machine too. */
export function proxySwitches(port: number): Readonly<Record<'proxy-server' | 'proxy-bypass-list', string>> {
  return { 'proxy-server': `http://${HERE}:${port}`, 'proxy-bypass-list': '<-loopback>' };
}
