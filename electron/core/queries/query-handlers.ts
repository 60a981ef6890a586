// Every query of the contract.

import type { QueryName } from '../../../shared/contract/methods.ts';
import type { ChangeFeed } from '../change-feed.ts';
import type { Archive, Machine, Notifier } from '../ports.ts';
import type { Handlers } from '../router.ts';
import { callDetails, type DetailsParts } from './call-details.ts';

export interface QueryParts extends DetailsParts {
  readonly feed: Pick<ChangeFeed, 'snapshot'>;
  readonly machine: Pick<Machine, 'folder'>;
  readonly notifier: Pick<Notifier, 'held'>;
  readonly archive: Archive;
}

export function queryHandlers(parts: QueryParts): Pick<Handlers, QueryName> {
  const { feed, machine, notifier, archive } = parts;
  return {
    desk: async () => feed.snapshot(),
    findCustomers: async ({ text }) => [...(await archive.findCustomers(text))],
    findCalls: (query) => archive.findCalls(query),
    selfTest: async () => ({ folder: await machine.folder(), noticesHeld: notifier.held() }),
    callDetails: (params) => callDetails(parts, params),
  };
}
