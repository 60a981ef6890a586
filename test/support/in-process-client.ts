// A window without a wire: the host client over services in the same process. Everything passes through JSON, as it
// would between processes, so nothing is shared by accident.

import type { Services } from '../../electron/core/services.ts';
import type { EventEnvelope, ResponseEnvelope } from '../../shared/contract/envelope.ts';
import { createHostClient, type HostClient, type Transport } from '../../shared/contract/host-client.ts';

export function createInProcessTransport(services: Services): Transport {
  return {
    request: async (envelope) => overTheWire<ResponseEnvelope>(await services.handle(overTheWire(envelope))),
    subscribe: (listener) => services.subscribe((envelope) => listener(overTheWire<EventEnvelope>(envelope))),
  };
}

export function createInProcessClient(services: Services): HostClient {
  return createHostClient(createInProcessTransport(services));
}

function overTheWire<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
