// Transport over the desktop's preload bridge.

import type { EventEnvelope, RequestEnvelope, ResponseEnvelope } from '../../shared/contract/envelope.ts';
import type { Transport } from '../../shared/contract/host-client.ts';

/** What the preload exposes as `window.companion`. */
export interface Bridge {
  request(envelope: RequestEnvelope): Promise<ResponseEnvelope>;
  subscribe(listener: (envelope: EventEnvelope) => void): () => void;
}

export function bridgeTransport(bridge: Bridge): Transport {
  return {
    request: (envelope) => bridge.request(envelope),
    subscribe: (listener) => bridge.subscribe(listener),
  };
}
