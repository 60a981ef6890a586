// HostClient: what the renderer knows of its host, derived from the two tables. Bridge, socket and in-process
// clients all come from createHostClient over a Transport of two functions.

import { type EventEnvelope, PROTOCOL_VERSION, type RequestEnvelope, type ResponseEnvelope } from './envelope.ts';
import type { EventName, EventPayload } from './events.ts';
import type { MethodName, Params, Result } from './methods.ts';
import { HostError } from './wire-error.ts';

/** Carries envelopes. `request` rejects only when the host cannot be reached. */
export interface Transport {
  request(envelope: RequestEnvelope): Promise<ResponseEnvelope>;
  /** Returns what stops it. */
  subscribe(listener: (envelope: EventEnvelope) => void): () => void;
}

export interface HostClient {
  /** Throws HostError when the host refuses the envelope or cannot be reached. */
  request<N extends MethodName>(method: N, params: Params<N>): Promise<Result<N>>;
  on<N extends EventName>(event: N, listener: (payload: EventPayload<N>) => void): () => void;
}

export function createHostClient(transport: Transport): HostClient {
  let lastId = 0;
  return {
    async request<N extends MethodName>(method: N, params: Params<N>): Promise<Result<N>> {
      lastId += 1;
      const id = String(lastId);
      const response = await transport.request({ protocol: PROTOCOL_VERSION, id, method, params });
      if (response.kind === 'error') throw new HostError(response.error);
      return response.result as Result<N>;
    },
    on(event, listener) {
      return transport.subscribe((envelope) => {
        if (envelope.event === event) listener(envelope.payload as EventPayload<typeof event>);
      });
    },
  };
}
