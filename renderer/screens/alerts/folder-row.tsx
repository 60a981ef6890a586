import { FolderOpen } from 'lucide-react';
import type { SelfTest } from '../../../shared/contract/methods.ts';
import { words } from '../../../shared/copy/words.ts';
import { folderHealth } from '../../../shared/desk/folder-health.ts';
import { SECOND_MS } from '../../../shared/time.ts';
import { useDesk, useNow, useRun } from '../../state/store-context.tsx';
import { useAgentZone } from '../../state/use-agent-zone.ts';
import { Button } from '../../ui/button.tsx';
import { AlertRow, StandingMark } from './alert-row.tsx';
import styles from './alerts.module.css';

/** D2, D3: where everything is kept, and whether it can be. */
export function FolderRow({ folder }: { readonly folder: SelfTest['folder'] | null }) {
  const now = useNow(SECOND_MS);
  const zone = useAgentZone();
  const { dataFolder, kind } = useDesk(({ host }) => host);
  const run = useRun();
  const health = folder === null ? null : folderHealth(folder, now, zone);
  const facts = (
    <>
      <span className={styles['path']}>{dataFolder}</span>
      {health === null ? null : <span className={styles[health.standing]}> {health.words}</span>}
    </>
  );
  return (
    <AlertRow name={words('alerts.folder')} facts={facts}>
      {health === null || health.standing === 'works' ? null : <StandingMark standing={health.standing} />}
      {kind === 'desktop' ? (
        <Button
          tone="line"
          icon={<FolderOpen size={16} aria-hidden="true" />}
          onPress={() => void run('openSystemPage', { page: 'dataFolder' })}
        >
          {words('alerts.folder.open')}
        </Button>
      ) : null}
    </AlertRow>
  );
}
