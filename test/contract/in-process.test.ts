import { createSystemTimers } from '../../electron/node/system-clock.ts';
import { createPhones } from '../../electron/node/telephony/phones.ts';
import { createWebhookWay } from '../../electron/node/telephony/webhook/webhook-way.ts';
import { createInProcessHost } from '../support/in-process-host.ts';
import { hostContract } from './host-contract.ts';

hostContract('in process', async (now) => {
  // The one port that is real here: a phone outside can only come by a real door.
  const phones = createPhones([createWebhookWay({ timers: createSystemTimers() })]);
  const host = createInProcessHost(now, [], { phones });
  await host.start();
  return {
    get client() {
      return host.client;
    },
    sendRaw: (envelope) => host.services.handle(envelope),
    stepClock: (ms) => host.clock.step(ms),
    restart: host.crash,
    shownNotices: async () => host.notifier.shown,
    close: () => host.services.stop(),
  };
});
