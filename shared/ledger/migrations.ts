// Upgrades of saved files from any older version, as numbered pure steps. A step is never changed once released.

import { FILE_VERSIONS, type FileKind } from './files.ts';
import { withPhone } from './upgrades/beside-the-phone.ts';
import { withReminderEngine } from './upgrades/reminder-engine.ts';
import { withWholeConversation } from './upgrades/whole-conversation.ts';
import { hotWithStamp, manifestWithStamps, withStamp, withVisits } from './upgrades/stamped.ts';

export type FileContent = Readonly<Record<string, unknown>>;

/** Turns a file of version `from` into one of version `from + 1`; the version itself is counted up for it. */
export interface Migration {
  readonly from: number;
  readonly upgrade: (file: FileContent) => FileContent;
}

export type MigrationChains = Readonly<Record<FileKind, readonly Migration[]>>;

/** Version 1 is the first; a folder of any released version must open. */
export const MIGRATIONS: MigrationChains = {
  hot: [
    { from: 1, upgrade: withReminderEngine },
    { from: 2, upgrade: hotWithStamp },
    { from: 3, upgrade: withWholeConversation },
    { from: 4, upgrade: withPhone },
  ],
  customers: [
    { from: 1, upgrade: withVisits },
    { from: 2, upgrade: withWholeConversation },
    { from: 3, upgrade: withPhone },
  ],
  numbers: [],
  settings: [
    { from: 1, upgrade: withReminderEngine },
    { from: 2, upgrade: withStamp },
    { from: 3, upgrade: withWholeConversation },
    { from: 4, upgrade: withPhone },
  ],
  day: [
    { from: 1, upgrade: withStamp },
    { from: 2, upgrade: withWholeConversation },
    { from: 3, upgrade: withPhone },
  ],
  manifest: [{ from: 1, upgrade: manifestWithStamps }],
  journal: [
    { from: 1, upgrade: withWholeConversation },
    { from: 2, upgrade: withPhone },
  ],
};

/** Checked at start. Throws when a chain does not lead from 1 to the present version without a gap. */
export function checkMigrations(
  chains: MigrationChains = MIGRATIONS,
  versions: Readonly<Record<FileKind, number>> = FILE_VERSIONS,
): void {
  for (const kind of Object.keys(versions) as FileKind[]) {
    const steps = chains[kind].map((step) => step.from);
    const wanted = Array.from({ length: versions[kind] - 1 }, (_, index) => index + 1);
    if (steps.join() !== wanted.join()) {
      throw new Error(`Migrations of ${kind} are numbered [${steps}], expected [${wanted}]`);
    }
  }
}

/** The file after every step from its version on. The input is left as it is. */
export function upgradeFile(chain: readonly Migration[], version: number, file: FileContent): FileContent {
  return chain
    .filter((step) => step.from >= version)
    .reduce<FileContent>((older, step) => ({ ...step.upgrade(older), version: step.from + 1 }), file);
}
