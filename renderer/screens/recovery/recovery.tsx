// What a start found lost, in plain words, and the ways on. Nothing is written while this stands; reminders run.

import type { RecoveredFile, Recovery as Loss } from '../../../shared/ledger/recovery.ts';
import { type WordKey, words } from '../../../shared/copy/words.ts';
import { Rail } from '../../regions/rail.tsx';
import { BackupList } from '../../regions/your-data/backup-list.tsx';
import { LookFirst } from '../../regions/your-data/look-first.tsx';
import { TaskLine } from '../../regions/your-data/task-line.tsx';
import { type DataWork, useDataWork } from '../../regions/your-data/use-data-work.ts';
import { useDesk, useRun, useShow } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Shape } from '../../ui/shape.tsx';
import styles from './recovery.module.css';

export function Recovery() {
  const loss = useDesk((desk) => desk.health.recovery);
  const work = useDataWork();
  const task = useDesk((desk) => desk.task);
  if (loss === null) return null;
  return (
    <div className={styles['recovery']}>
      <header className={styles['header']} data-region="strip" tabIndex={-1}>
        <h1 className={styles['title']}>{words('recovery.title')}</h1>
        <p className={styles['headerLede']}>{words('recovery.lede')}</p>
      </header>
      <Rail />
      <main className={styles['page']} aria-label={words('recovery.title')}>
        <Found loss={loss} />
        {task === null ? null : <TaskLine task={task} />}
        <Restore work={work} isBusy={task !== null} />
        <OtherWays isBusy={task !== null} />
      </main>
    </div>
  );
}

function Found({ loss }: { readonly loss: Loss }) {
  return (
    <section aria-label={words('recovery.found')}>
      <p className={styles['reminded']}>
        <Shape name={loss.openPromises > 0 ? 'yes' : 'due'} />
        {words('recovery.reminded', { n: loss.openPromises })}
      </p>
      <h2 className={styles['heading']}>{words('recovery.found')}</h2>
      <ul className={styles['files']}>
        {loss.found.map((file) => (
          <li key={file.file} className={styles['file']}>
            <Shape name={file.state === 'lost' ? 'late' : 'due'} />
            <span>
              {fileInWords(file)}
              <span className={styles['path']}>{file.file}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function fileInWords({ what, state, rescued }: RecoveredFile): string {
  return words('recovery.file', {
    what: words(`store.file.${what}` satisfies WordKey),
    state: words(`recovery.state.${state}` satisfies WordKey, { n: rescued }),
  });
}

function Restore({ work, isBusy }: { readonly work: DataWork; readonly isBusy: boolean }) {
  const { backups, looked } = work;
  return (
    <section aria-label={words('recovery.restore')}>
      <h2 className={styles['heading']}>{words('recovery.restore')}</h2>
      <p className={styles['lede']}>{words('recovery.restoreLede')}</p>
      {backups === null || backups.list.length > 0 ? null : (
        <p>{backups.problem ?? words('data.noBackupsAnywhere', { folder: backups.folder })}</p>
      )}
      {backups === null || backups.list.length === 0 ? null : (
        <BackupList list={backups.list} isBusy={isBusy} onRestore={(backup) => void work.lookAt(backup)} />
      )}
      {looked?.kind === 'restore' ? <LookFirst looked={looked} isBusy={isBusy} work={work} /> : null}
    </section>
  );
}

function OtherWays({ isBusy }: { readonly isBusy: boolean }) {
  const isDesktop = useDesk(({ host }) => host.kind === 'desktop');
  const run = useRun();
  const show = useShow();
  return (
    <div className={styles['ways']}>
      <Way title={words('recovery.goOn')} lede={words('recovery.goOnLede')}>
        <Button tone="line" isDisabled={isBusy} onPress={() => void run('goOnAfterLoss', {})}>
          {words('recovery.goOn')}
        </Button>
      </Way>
      {isDesktop ? (
        <Way title={words('recovery.openFolder')} lede={words('recovery.openFolderLede')}>
          <Button tone="line" onPress={() => void run('openSystemPage', { page: 'dataFolder' })}>
            {words('alerts.folder.open')}
          </Button>
        </Way>
      ) : null}
      <Button tone="link" onPress={() => show({ recoveryLater: true, screen: 'desk' })}>
        {words('recovery.toDesk')}
      </Button>
    </div>
  );
}

function Way(props: { readonly title: string; readonly lede: string; readonly children: React.ReactNode }) {
  return (
    <section className={styles['way']} aria-label={props.title}>
      <div>
        <h2 className={styles['wayTitle']}>{props.title}</h2>
        <p className={styles['lede']}>{props.lede}</p>
      </div>
      {props.children}
    </section>
  );
}
