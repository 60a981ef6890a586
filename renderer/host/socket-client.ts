// Transport over the loopback host: requests by POST, events by WebSocket, reconnecting with back-off. The session
// cookie travels by itself; nothing secret is kept in the page.

import { EventEnvelope, type RequestEnvelope, ResponseEnvelope } from '../../shared/contract/envelope.ts';
import type { Transport } from '../../shared/contract/host-client.ts';
import { HostError } from '../../shared/contract/wire-error.ts';

const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 10_000;

export function socketTransport(location: Location, onLink: (link: 'linked' | 'lost') => void): Transport {
  const listeners = new Set<(envelope: EventEnvelope) => void>();
  let retryMs = FIRST_RETRY_MS;

  const connect = (): void => {
    const socket = new WebSocket(`ws://${location.host}/events`);
    socket.addEventListener('open', () => {
      retryMs = FIRST_RETRY_MS;
      onLink('linked');
    });
    socket.addEventListener('message', ({ data }) => {
      const envelope = EventEnvelope.safeParse(JSON.parse(String(data)));
      if (envelope.success) for (const listener of listeners) listener(envelope.data);
    });
    socket.addEventListener('close', () => {
      onLink('lost');
      setTimeout(connect, retryMs);
      retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
    });
  };
  connect();

  return {
    request: post,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function post(envelope: RequestEnvelope): Promise<ResponseEnvelope> {
  try {
    const response = await fetch('/request', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(envelope),
    });
    return ResponseEnvelope.parse(await response.json());
  } catch {
    throw new HostError({ code: 'hostGone', detail: '' });
  }
}
