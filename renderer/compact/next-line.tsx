import { words } from '../../shared/copy/words.ts';
import { useRailRows } from '../state/use-rail-rows.ts';
import { Shape } from '../ui/shape.tsx';
import styles from './compact.module.css';
import { UrgentRow, useUrgent } from './urgent-row.tsx';

/**
 * The foot of the compact window: what waits most, with its acts, how many are late, and the next one. Its minutes are
 * not announced.
 */
export function NextLine() {
  const rows = useRailRows().filter(({ acts }) => acts.length > 0);
  const urgent = useUrgent(rows);
  const late = rows.filter(({ state }) => state === 'late').length;
  const next = rows.find(({ state, promiseId }) => state !== 'late' && promiseId !== urgent?.row.promiseId) ?? null;
  const isCalm = next === null || next.state === 'late' || next.state === 'kept';
  return (
    <footer data-region="rail" aria-label={words('railPart.title')}>
      {urgent === null ? null : <UrgentRow urgent={urgent} />}
      <p className={styles['next']} role="status" aria-live="off">
        {late === 0 ? null : (
          <b className={styles['late']}>
            <Shape name="late" />
            {words('compact.late', { n: late })}
          </b>
        )}
        {next === null ? (
          <span className={styles['end']}>{rows.length === 0 ? words('compact.nothing') : ''}</span>
        ) : (
          <span className={styles['end']}>
            <b className={isCalm ? undefined : styles[next.state]}>
              <Shape name={next.state === 'due' || next.state === 'soon' ? next.state : 'later'} />
              {next.word}
            </b>
            <span className={styles['quiet']}>{next.time}</span>
            <span className={styles['cut']} data-private="">
              {next.name}
            </span>
          </span>
        )}
      </p>
    </footer>
  );
}
