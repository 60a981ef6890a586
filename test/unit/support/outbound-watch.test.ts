import { execFile } from 'node:child_process';
import { createSocket } from 'node:dgram';
import dns from 'node:dns';
import { once } from 'node:events';
import { get } from 'node:http';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { watchOutbound } from '../../support/outbound-watch.ts';

let seen: string[];
let putBack: () => void;

beforeEach(() => {
  seen = [];
  putBack = watchOutbound((attempt) => seen.push(attempt));
});

afterEach(() => putBack());

const failed = async (socket: Socket) => (await once(socket, 'error'))[0];

it.each([
  ['a port and a host', () => connect(80, '192.0.2.1')],
  ['options', () => connect({ port: 80, host: '192.0.2.1' })],
])('a connection by %s is written down and refused', async (_how, open) => {
  expect(await failed(open())).toMatchObject({ code: 'ECONNREFUSED' });
  expect(seen).toEqual(['connect 192.0.2.1:80']);
});

it('so are HTTP, fetch, and this machine itself', async () => {
  await once(get('http://192.0.2.2/'), 'error');
  await expect(fetch('http://127.0.0.1:8099/')).rejects.toThrow('fetch failed');
  expect(seen).toEqual(['connect 192.0.2.2:80', 'connect 127.0.0.1:8099']);
});

it('so are questions for names, both ways of asking', async () => {
  await expect(dns.promises.resolve4('example.com')).rejects.toThrow('Nothing leaves');
  await expect(promisify(dns.lookup)('example.org')).rejects.toThrow('Nothing leaves');
  expect(seen).toEqual(['name example.com', 'name example.org']);
});

it('an address is not a name', async () => {
  await promisify(dns.lookup)('127.0.0.1');
  expect(seen).toEqual([]);
});

it('so are datagrams', () => {
  const socket = createSocket('udp4');
  expect(() => socket.send('x', 53, '192.0.2.1')).toThrow('Nothing leaves');
  socket.close();
  expect(seen).toEqual(['datagram']);
});

it('programs that are started are written down and run', async () => {
  await promisify(execFile)(process.execPath, ['--version']);
  expect(seen).toEqual([`program ${process.execPath}`]);
});

it.skipIf(process.platform === 'win32')('a socket of the file system is no network', async () => {
  const path = join(tmpdir(), `outbound-watch-${process.pid}.sock`);
  const server = createServer((socket) => socket.end()).listen(path);
  await once(server, 'listening');
  await once(connect(path), 'connect');
  server.close();
  expect(seen).toEqual([]);
});

it('afterwards everything is as it was', async () => {
  putBack();
  const server = createServer((socket) => socket.end()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await once(connect(typeof address === 'object' ? (address?.port ?? 0) : 0, '127.0.0.1'), 'connect');
  server.close();
  expect(seen).toEqual([]);
});
