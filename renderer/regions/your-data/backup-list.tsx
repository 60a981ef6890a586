import { Button } from '../../ui/button.tsx';
import type { Backup } from '../../../shared/copies/backup.ts';
import { dayInWords } from '../../../shared/copy/format.ts';
import { words } from '../../../shared/copy/words.ts';
import styles from './your-data.module.css';

export interface BackupListProps {
  readonly list: readonly Backup[];
  /** While other work is under way nothing new begins. */
  readonly isBusy: boolean;
  readonly onRestore: (backup: Backup) => void;
}

/** What can be restored, newest first. */
export function BackupList({ list, isBusy, onRestore }: BackupListProps) {
  return (
    <table className={styles['list']}>
      <thead>
        <tr>
          <th scope="col">{words('data.day')}</th>
          <th scope="col">{words('data.calls')}</th>
          <th scope="col">{words('data.openPromises')}</th>
          <th scope="col">{words('data.size')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {list.map((backup) => (
          <BackupRow key={backup.name} backup={backup} isBusy={isBusy} onRestore={onRestore} />
        ))}
      </tbody>
    </table>
  );
}

function BackupRow({ backup, isBusy, onRestore }: Omit<BackupListProps, 'list'> & { readonly backup: Backup }) {
  const day = dayInWords(backup.day, 'short');
  return (
    <tr>
      <th scope="row">{day}</th>
      {backup.holds === null ? (
        <td className={styles['torn']} colSpan={2}>
          {words('data.torn')}
        </td>
      ) : (
        <>
          <td>{words('data.count', { n: backup.holds.calls })}</td>
          <td>{words('data.count', { n: backup.holds.openPromises })}</td>
        </>
      )}
      <td>{sizeInWords(backup.bytes)}</td>
      <td>
        {backup.holds === null ? null : (
          <Button
            tone="line"
            isDisabled={isBusy}
            aria-label={words('data.restoreOf', { day })}
            onPress={() => onRestore(backup)}
          >
            {words('data.restore')}
          </Button>
        )}
      </td>
    </tr>
  );
}

function sizeInWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  if (kilobytes < 1000) return words('data.kilobytes', { n: kilobytes });
  return words('data.megabytes', { n: (kilobytes / 1000).toFixed(kilobytes < 10_000 ? 1 : 0) });
}
