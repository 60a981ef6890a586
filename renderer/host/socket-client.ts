// Transport over the loopback host: requests by POST, events by WebSocket, reconnecting with back-off. The session
// cookie travels by itself; nothing secret is kept in the page.

import { EventEnvelope, type RequestEnvelope, ResponseEnvelope } from '../../shared/contract/envelope.ts';
import type { Transport } from '../../shared/contract/host-client.ts';
import { HostError } from '../../shared/contract/wire-error.ts';

const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 10_000;

/** `after` calls once after the delay. */
export function socketTransport(
  { host, origin }: Pick<Location, 'host' | 'origin'>,
  onLink: (link: 'linked' | 'lost') => void,
  after: (delayMs: number, call: () => void) => unknown = (delayMs, call) => setTimeout(call, delayMs),
): Transport {
  const listeners = new Set<(envelope: EventEnvelope) => void>();
  let retryMs = FIRST_RETRY_MS;

  const connect = (): void => {
    const socket = new WebSocket(`ws://${host}/events`);
    socket.addEventListener('open', () => {
      retryMs = FIRST_RETRY_MS;
      onLink('linked');
    });
    socket.addEventListener('message', ({ data }) => {
      const envelope = parseEvent(String(data));
      if (envelope !== null) for (const listener of [...listeners]) listener(envelope);
    });
    socket.addEventListener('close', () => {
      onLink('lost');
      after(retryMs, connect);
      retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
    });
  };
  connect();

  return {
    request: (envelope) => post(`${origin}/request`, envelope),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Null for whatever is no event of ours. */
function parseEvent(text: string): EventEnvelope | null {
  try {
    return EventEnvelope.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

async function post(address: string, envelope: RequestEnvelope): Promise<ResponseEnvelope> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(envelope),
    });
    return ResponseEnvelope.parse(await response.json());
  } catch {
    throw new HostError({ code: 'hostGone', detail: '' });
  }
}
