// What the agent does with everything that is saved, step by step: look first, then decide. Local to the page that is
// open; how far the host is with it is `desk.task`.

import { useCallback, useEffect, useState } from 'react';
import type { Backup } from '../../../shared/copies/backup.ts';
import type { CopyPreview } from '../../../shared/copies/preview.ts';
import type { TakenOver } from '../../../shared/contract/data-methods.ts';
import type { Result } from '../../../shared/contract/methods.ts';
import { words } from '../../../shared/copy/words.ts';
import { useClient, useDesk, useRun } from '../../state/store-context.tsx';

/** What was looked at and waits for a decision. */
export type Looked =
  | { readonly kind: 'restore'; readonly backup: Backup; readonly preview: CopyPreview }
  | { readonly kind: 'import'; readonly preview: CopyPreview };

export interface DataWork {
  /** Null until the host has answered. */
  readonly backups: Result<'backups'> | null;
  readonly looked: Looked | null;
  /** What was done last, in one sentence. */
  readonly said: string | null;
  chooseBackups(typed: string | null): Promise<void>;
  backUpNow(): Promise<void>;
  lookAt(backup: Backup): Promise<void>;
  exportAs(as: 'json' | 'csv', typed: string | null): Promise<void>;
  lookAtFile(typed: string | null): Promise<void>;
  /** Restores or imports what was looked at. */
  goOn(): Promise<void>;
  leaveIt(): void;
}

export function useDataWork(): DataWork {
  const run = useRun();
  const { backups, ask } = useBackups();
  const [looked, setLooked] = useState<Looked | null>(null);
  const [said, setSaid] = useState<string | null>(null);

  /** What was said belongs to the work before. */
  const begin = (): void => {
    setSaid(null);
    setLooked(null);
  };

  return {
    backups,
    looked,
    said,
    async chooseBackups(typed) {
      begin();
      if ((await run('choosePlace', { what: 'backups', typed })) !== null) await ask();
    },
    async backUpNow() {
      begin();
      if ((await run('backUpNow', {})) !== null) setSaid(words('data.madeBackup'));
      await ask();
    },
    async lookAt(backup) {
      begin();
      const found = await run('previewRestore', { name: backup.name });
      if (found !== null) setLooked({ kind: 'restore', backup, preview: found.value });
    },
    async exportAs(as, typed) {
      begin();
      const place = await run('choosePlace', { what: 'export', typed });
      if (place === null || place.value === null) return;
      const made = await run('exportAll', { as });
      if (made !== null) setSaid(words('data.exported', { place: made.value }));
    },
    async lookAtFile(typed) {
      begin();
      const place = await run('choosePlace', { what: 'import', typed });
      if (place === null || place.value === null) return;
      const found = await run('previewImport', {});
      if (found !== null) setLooked({ kind: 'import', preview: found.value });
    },
    async goOn() {
      if (looked === null) return;
      const over =
        looked.kind === 'restore'
          ? await run('restoreBackup', { name: looked.backup.name })
          : await run('importCopy', {});
      if (over === null) return;
      setLooked(null);
      setSaid(takenOver(looked.kind, over.value));
      await ask();
    },
    leaveIt: begin,
  };
}

function takenOver(kind: Looked['kind'], { openPromises, late, keptIn }: TakenOver): string {
  const values = { open: openPromises, late, place: keptIn };
  return words(kind === 'restore' ? 'data.restored' : 'data.imported', values);
}

/** The list, asked again whenever another backup was made. */
function useBackups() {
  const client = useClient();
  const madeAt = useDesk((desk) => desk.health.backup.madeAt);
  const [backups, setBackups] = useState<Result<'backups'> | null>(null);
  const ask = useCallback(async (): Promise<void> => {
    try {
      setBackups(await client.request('backups', {}));
    } catch {
      // The banner of the lost link says it; the last answer stays.
    }
  }, [client]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a backup made by the host itself changes the list too.
  useEffect(() => void ask(), [ask, madeAt]);
  return { backups, ask };
}
