import { describe, expect, it } from 'vitest';
import { type Bridge, bridgeTransport } from '../../../../renderer/host/bridge-client.ts';
import type { EventEnvelope, RequestEnvelope } from '../../../../shared/contract/envelope.ts';

describe('the desktop’s bridge', () => {
  it('carries envelopes both ways as they are', async () => {
    const listeners = new Set<(envelope: EventEnvelope) => void>();
    const bridge: Bridge = {
      request: async ({ id, params }) => ({ kind: 'answer', id, result: params }),
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
    const transport = bridgeTransport(bridge);
    const request: RequestEnvelope = { protocol: 1, id: '7', method: 'desk', params: { any: 1 } };
    expect(await transport.request(request)).toEqual({ kind: 'answer', id: '7', result: { any: 1 } });

    const heard: EventEnvelope[] = [];
    const stop = transport.subscribe((envelope) => heard.push(envelope));
    const event: EventEnvelope = { protocol: 1, event: 'noticeRemoved', payload: { id: 'p1' } };
    for (const listener of listeners) listener(event);
    stop();
    expect([heard, listeners.size]).toEqual([[event], 0]);
  });
});
