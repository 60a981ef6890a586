// Your data: the daily backup and the way back from one, export and import.

import { dayTime } from '../../../shared/copy/day-time.ts';
import { words } from '../../../shared/copy/words.ts';
import { MINUTE_MS } from '../../../shared/time.ts';
import { BackupList } from '../../regions/your-data/backup-list.tsx';
import { LookFirst } from '../../regions/your-data/look-first.tsx';
import { PlaceAsk } from '../../regions/your-data/place-ask.tsx';
import { TaskLine } from '../../regions/your-data/task-line.tsx';
import { type DataWork, useDataWork } from '../../regions/your-data/use-data-work.ts';
import { useDesk, useNow } from '../../state/store-context.tsx';
import { useAgentZone } from '../../state/use-agent-zone.ts';
import { Button } from '../../ui/button.tsx';
import { Shape } from '../../ui/shape.tsx';
import styles from './settings.module.css';

interface PartProps {
  readonly work: DataWork;
  readonly isBusy: boolean;
}

export function DataPart() {
  const work = useDataWork();
  const task = useDesk((desk) => desk.task);
  const isBusy = task !== null;
  return (
    <div className={styles['stack']}>
      <div className={styles['said']} role="status">
        {task === null ? null : <TaskLine task={task} />}
        {work.said === null ? null : (
          <p className={styles['saidWords']}>
            <Shape name="yes" />
            {work.said}
          </p>
        )}
      </div>
      <Backups work={work} isBusy={isBusy} />
      <Export work={work} isBusy={isBusy} />
      <Import work={work} isBusy={isBusy} />
    </div>
  );
}

function Backups({ work, isBusy }: PartProps) {
  const { backups, looked } = work;
  return (
    <section aria-label={words('data.backups')}>
      <h2 className={styles['heading']}>{words('data.backups')}</h2>
      <p className={styles['lede']}>{words('data.backupsLede')}</p>
      {backups === null ? null : <FolderFact work={work} isBusy={isBusy} />}
      <LastFact work={work} isBusy={isBusy} />
      {backups === null ? null : (
        <>
          {backups.problem === null ? null : <p className={styles['problem']}>{backups.problem}</p>}
          {backups.list.length === 0 ? (
            <p className={styles['lede']}>{words('data.noBackups')}</p>
          ) : (
            <BackupList list={backups.list} isBusy={isBusy} onRestore={(backup) => void work.lookAt(backup)} />
          )}
        </>
      )}
      {looked?.kind === 'restore' ? <LookFirst looked={looked} isBusy={isBusy} work={work} /> : null}
    </section>
  );
}

function FolderFact({ work, isBusy }: PartProps) {
  const example = useExample('backups');
  const isDesktop = useDesk(({ host }) => host.kind === 'desktop');
  if (work.backups === null) return null;
  const { folder, isChosen } = work.backups;
  return (
    <div className={styles['dataRow']}>
      <h3 className={styles['dataName']}>{words('data.folder')}</h3>
      <div>
        <p className={styles['place']}>{folder}</p>
        {isChosen ? null : <p className={styles['warning']}>{words('data.folderSame')}</p>}
      </div>
      <PlaceAsk
        label={words('data.choose.backups')}
        example={example}
        isBusy={isBusy}
        acts={[
          {
            label: words(isDesktop ? 'data.folderChoose' : 'data.useFolder'),
            isFirst: !isChosen,
            act: (typed) => void work.chooseBackups(typed),
          },
        ]}
      />
    </div>
  );
}

function LastFact({ work, isBusy }: PartProps) {
  const now = useNow(MINUTE_MS);
  const zone = useAgentZone();
  const { madeAt, problem } = useDesk((desk) => desk.health.backup);
  const newest = madeAt ?? work.backups?.list.find(({ holds }) => holds !== null)?.holds?.madeAt ?? null;
  return (
    <div className={styles['dataRow']}>
      <h3 className={styles['dataName']}>{words('data.last')}</h3>
      <div>
        <p>{newest === null ? words('data.lastNone') : dayTime(newest, now, zone)}</p>
        {problem === null ? null : <p className={styles['problem']}>{problem}</p>}
      </div>
      <Button tone="line" isDisabled={isBusy} onPress={() => void work.backUpNow()}>
        {words('data.backUpNow')}
      </Button>
    </div>
  );
}

function Export({ work, isBusy }: PartProps) {
  const example = useExample('exports');
  return (
    <section aria-label={words('data.export')}>
      <h2 className={styles['heading']}>{words('data.export')}</h2>
      <p className={styles['lede']}>{words('data.exportLede')}</p>
      <PlaceAsk
        label={words('data.exportFolder')}
        example={example}
        isBusy={isBusy}
        acts={[
          { label: words('data.exportJson'), act: (typed) => void work.exportAs('json', typed) },
          { label: words('data.exportCsv'), act: (typed) => void work.exportAs('csv', typed) },
        ]}
      />
    </section>
  );
}

function Import({ work, isBusy }: PartProps) {
  const example = useExample('callback-companion-export-2026-11-22.json');
  const isDesktop = useDesk(({ host }) => host.kind === 'desktop');
  return (
    <section aria-label={words('data.import')}>
      <h2 className={styles['heading']}>{words('data.import')}</h2>
      <p className={styles['lede']}>{words('data.importLede')}</p>
      <PlaceAsk
        label={words('data.importFile')}
        example={example}
        isBusy={isBusy}
        acts={[
          {
            label: words(isDesktop ? 'data.importChoose' : 'data.lookAtIt'),
            act: (typed) => void work.lookAtFile(typed),
          },
        ]}
      />
      {work.looked?.kind === 'import' ? <LookFirst looked={work.looked} isBusy={isBusy} work={work} /> : null}
    </section>
  );
}

/** A place as this system writes it. */
function useExample(name: string): string {
  const platform = useDesk(({ host }) => host.platform);
  if (platform === 'windows') return `D:\\Companion\\${name}`;
  return platform === 'mac' ? `/Volumes/Stick/${name}` : `/media/stick/${name}`;
}
