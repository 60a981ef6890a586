import { words } from '../../shared/copy/words.ts';
import type { RailRow } from '../../shared/desk/rail.ts';
import { useDesk } from '../state/store-context.tsx';
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
  const isInCall = useDesk((desk) => desk.call !== null);
  const others = rows.filter(({ promiseId }) => promiseId !== urgent?.row.promiseId);
  const waiting = others.filter(({ state }) => state === 'late' || state === 'due').length;
  return (
    <section data-region="rail" aria-label={words('railPart.title')}>
      {urgent === null ? null : <UrgentRow urgent={urgent} waiting={waiting} />}
      {urgent !== null && isInCall ? null : <Summary rows={rows} others={others} />}
    </section>
  );
}

interface SummaryProps {
  readonly rows: readonly RailRow[];
  /** Without the one that has a line of its own. */
  readonly others: readonly RailRow[];
}

/** How many are late, and the next one; between calls there is room for both lines. */
function Summary({ rows, others }: SummaryProps) {
  const late = rows.filter(({ state }) => state === 'late').length;
  const next = others.find(({ state }) => state !== 'late') ?? null;
  const isCalm = next === null || next.state === 'late' || next.state === 'kept';
  if (rows.length > 0 && late === 0 && next === null) return null;
  return (
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
  );
}
