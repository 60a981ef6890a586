import { createInProcessHost } from '../support/in-process-host.ts';
import { hostContract } from './host-contract.ts';

hostContract('in process', async (now) => {
  const host = createInProcessHost(now);
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
