// Ports that nobody has, for one rig: a block without gaps, because baresip opens the port after its own as well.

import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';

export const BLOCK = 100;
/** Below those that Linux gives to whoever connects: a stranger's connection would look like a port left open. */
const [FIRST, LAST] = [10_000, 32_000];
/** Files run side by side, each on blocks of its own. */
const WORKERS = 4;

/** The first of `BLOCK` ports that are free for TCP and UDP on 127.0.0.1. */
export async function freeBlock(): Promise<number> {
  for (;;) {
    const round = Math.floor((Math.random() * (LAST - FIRST)) / (BLOCK * WORKERS));
    const first = FIRST + (round * WORKERS + (Number(process.env['VITEST_POOL_ID']) % WORKERS)) * BLOCK;
    if ((await takenOf(first)).length === 0) return first;
  }
}

/** Which ports of the block are open for somebody. */
export async function takenOf(first: number): Promise<readonly string[]> {
  const ports = Array.from({ length: BLOCK }, (_, n) => first + n);
  const taken = await Promise.all(
    ports.flatMap((port) => [
      isFreeForTcp(port).then((isFree) => (isFree ? [] : [`tcp ${port}`])),
      isFreeForUdp(port).then((isFree) => (isFree ? [] : [`udp ${port}`])),
    ]),
  );
  return taken.flat();
}

function isFreeForTcp(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

export function isFreeForUdp(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createSocket('udp4');
    socket.once('error', () => resolve(false));
    socket.bind(port, '127.0.0.1', () => socket.close(() => resolve(true)));
  });
}
