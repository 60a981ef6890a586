import { words } from '../../../shared/copy/words.ts';
import { PromiseRows } from '../../regions/promise-rows.tsx';
import { useRailRows } from '../../state/use-rail-rows.ts';
import styles from './big-list.module.css';

/** The rail, enlarged: the same rows and keys, with room for the words. The most urgent row waits for its key. */
export function BigList() {
  const rows = useRailRows();
  return (
    <main className={styles['region']} aria-label={words('railPart.title')} data-region="rail">
      {rows.length === 0 ? <p className={styles['empty']}>{words('railPart.empty')}</p> : null}
      <PromiseRows
        rows={rows}
        styles={styles}
        actWords={{ newTime: 'railPart.tellNewTime' }}
        who={({ name, about, mark }) => (
          <>
            <span className={styles['who']}>
              <b data-private="">{name}</b> <span>{about}</span>
            </span>
            <span className={styles['mark']}>{mark}</span>
          </>
        )}
      />
    </main>
  );
}
