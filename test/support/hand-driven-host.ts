// A host that the test plays itself: requests wait until they are answered, events come when the test tells them.

import type { EventName, EventPayload } from '../../shared/contract/events.ts';
import type { HostClient } from '../../shared/contract/host-client.ts';
import type { MethodName, Params, Result } from '../../shared/contract/methods.ts';

export interface AskedRequest {
  readonly method: MethodName;
  readonly params: unknown;
}

export interface HandDrivenHost {
  readonly client: HostClient;
  /** Requests that wait, oldest first. */
  readonly asked: readonly AskedRequest[];
  /** Everything that was ever asked. */
  readonly heard: readonly AskedRequest[];
  /** Answers the oldest request that waits, or the one at `index`, and lets the window take it in. */
  answer<N extends MethodName>(method: N, result: Result<N>, index?: number): Promise<void>;
  /** The same with a failure. */
  fail(thrown: Error, index?: number): Promise<void>;
  tell<N extends EventName>(event: N, payload: EventPayload<N>): Promise<void>;
  /** How many listen for an event. */
  listeners(): number;
}

interface Waiting extends AskedRequest {
  readonly resolve: (result: unknown) => void;
  readonly reject: (thrown: Error) => void;
}

export function createHandDrivenHost(): HandDrivenHost {
  const asked: Waiting[] = [];
  const heard: AskedRequest[] = [];
  const listeners = new Set<{ event: EventName; hear: (payload: unknown) => void }>();

  function take(index: number): Waiting {
    const [request] = asked.splice(index, 1);
    if (request === undefined) throw new Error('Nothing was asked');
    return request;
  }

  return {
    asked,
    heard,
    client: {
      request<N extends MethodName>(method: N, params: Params<N>) {
        heard.push({ method, params });
        return new Promise<Result<N>>((resolve, reject) => {
          asked.push({ method, params, resolve: resolve as (result: unknown) => void, reject });
        });
      },
      on(event, hear) {
        const listener = { event, hear: hear as (payload: unknown) => void };
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    answer(method, result, index = 0) {
      const request = take(index);
      if (request.method !== method) throw new Error(`${request.method} was asked, not ${method}`);
      request.resolve(result);
      return aTurn();
    },
    fail(thrown, index = 0) {
      take(index).reject(thrown);
      return aTurn();
    },
    tell(event, payload) {
      for (const listener of [...listeners]) if (listener.event === event) listener.hear(payload);
      return aTurn();
    },
    listeners: () => listeners.size,
  };
}

function aTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
