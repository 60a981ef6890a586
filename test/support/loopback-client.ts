// A page's side of the loopback host without a page: the one-time address, the cookie, requests and events.

import { type IncomingMessage, request } from 'node:http';
import { WebSocket } from 'ws';
import type { EventEnvelope, ResponseEnvelope } from '../../shared/contract/envelope.ts';
import { createHostClient, type HostClient } from '../../shared/contract/host-client.ts';

export interface LoopbackClient {
  readonly client: HostClient;
  /** Posts any value; rejects when the server answers with anything but an envelope. */
  sendRaw(envelope: unknown): Promise<ResponseEnvelope>;
  close(): void;
}

/** Opens the one-time address and listens. */
export async function connectLoopback(url: string): Promise<LoopbackClient> {
  const { origin, host } = new URL(url);
  const opened = await ask(url, 'GET', { host });
  const cookie = opened.message.headers['set-cookie']?.[0]?.split(';')[0];
  if (cookie === undefined) throw new Error(`The address was refused: ${opened.body}`);
  const headers = { host, origin, cookie };
  const listeners = new Set<(envelope: EventEnvelope) => void>();
  const socket = new WebSocket(`ws://${host}/events`, { origin, headers: { cookie } });
  socket.on('message', (text) => {
    for (const listener of listeners) listener(JSON.parse(String(text)));
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));

  const sendRaw = async (envelope: unknown): Promise<ResponseEnvelope> => {
    const type = { 'content-type': 'application/json' };
    const { body } = await ask(`${origin}/request`, 'POST', { ...headers, ...type }, JSON.stringify(envelope));
    return JSON.parse(body);
  };
  return {
    client: createHostClient({
      request: sendRaw,
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    }),
    sendRaw,
    close: () => socket.terminate(),
  };
}

function ask(
  url: string,
  method: string,
  headers: Record<string, string>,
  sent = '',
): Promise<{ message: IncomingMessage; body: string }> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { method, headers }, async (message) => {
      const chunks: Buffer[] = [];
      for await (const chunk of message) chunks.push(chunk);
      resolve({ message, body: Buffer.concat(chunks).toString('utf8') });
    });
    asking.once('error', reject);
    asking.end(sent);
  });
}
