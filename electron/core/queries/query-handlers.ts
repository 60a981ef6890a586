// Every query of the contract. History waits until its days are read: an answer that silently lacks days is a wrong one.

import type { QueryName } from '../../../shared/contract/methods.ts';
import type { ChangeFeed } from '../change-feed.ts';
import type { DayLoader } from '../day-loader.ts';
import type { LedgerReader } from '../ledger-view.ts';
import type { Archive, Machine, Notifier } from '../ports.ts';
import type { Handlers } from '../router.ts';
import { callDetails } from './call-details.ts';

export interface QueryParts {
  readonly view: LedgerReader;
  readonly feed: Pick<ChangeFeed, 'snapshot'>;
  readonly days: Pick<DayLoader, 'loaded'>;
  readonly machine: Pick<Machine, 'folder'>;
  readonly notifier: Pick<Notifier, 'held'>;
  readonly archive: Archive;
}

export function queryHandlers({ view, feed, days, machine, notifier, archive }: QueryParts): Pick<Handlers, QueryName> {
  return {
    desk: async () => feed.snapshot(),
    findCustomers: async ({ text }) => [...(await archive.findCustomers(text))],
    findCalls: (query) => archive.findCalls(query),
    selfTest: async () => ({ folder: await machine.folder(), noticesHeld: notifier.held() }),
    async callDetails({ callId }) {
      if (view.call(callId) === undefined) await days.loaded();
      return callDetails(view, callId);
    },
  };
}
