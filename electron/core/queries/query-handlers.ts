// Every query of the contract.

import type { QueryName } from '../../../shared/contract/methods.ts';
import type { ChangeFeed } from '../change-feed.ts';
import type { BackupMaker } from '../backup-maker.ts';
import type { Archive, Copies, Machine, Notifier } from '../ports.ts';
import type { Handlers } from '../router.ts';
import { caseDetails, caseRow } from './cases.ts';
import { callDetails, type DetailsParts } from './call-details.ts';
import { report, type ReportParts } from './report.ts';

export interface QueryParts extends Omit<DetailsParts, 'store'>, Omit<ReportParts, 'store'> {
  readonly store: DetailsParts['store'] & ReportParts['store'];
  readonly feed: Pick<ChangeFeed, 'snapshot'>;
  readonly machine: Pick<Machine, 'folder'>;
  readonly notifier: Pick<Notifier, 'held'>;
  readonly archive: Archive;
  readonly copies: Pick<Copies, 'backups'>;
  readonly backups: Pick<BackupMaker, 'folder'>;
}

export function queryHandlers(parts: QueryParts): Pick<Handlers, QueryName> {
  const { feed, machine, notifier, archive, copies, backups } = parts;
  return {
    desk: async () => feed.snapshot(),
    findCustomers: async ({ text }) => [...(await archive.findCustomers(text))],
    findCalls: (query) => archive.findCalls(query),
    selfTest: async () => ({ folder: await machine.folder(), noticesHeld: notifier.held() }),
    async backups() {
      const folder = backups.folder();
      const found = await copies.backups(folder);
      const isChosen = parts.view.settings.preferences.backupFolder !== null;
      return found.kind === 'done'
        ? { folder, isChosen, list: [...found.value], problem: null }
        : { folder, isChosen, list: [], problem: found.reason };
    },
    exceptionsLedger: async () => [...parts.view.exceptions()].sort((a, b) => b.at - a.at).slice(0, 1000),
    report: (params) => report(parts, params),
    callDetails: (params) => callDetails(parts, params),
    openCases: async () => parts.view.openCases().map((one) => caseRow(parts.view, one)),
    caseDetails: async ({ caseId }) => caseDetails(parts.view, caseId),
  };
}
