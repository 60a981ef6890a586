import { words } from '../../../shared/copy/words.ts';
import type { RailRow } from '../../../shared/desk/rail.ts';
import type { WeekDay } from '../../../shared/desk/week.ts';
import { useRowKeys } from '../../regions/row-acts.ts';
import { Shape } from '../../ui/shape.tsx';
import styles from './week.module.css';

interface DayColumnProps {
  readonly day: WeekDay;
  /** Its first row is the one in the Tab order. */
  readonly hasFirst: boolean;
}

/** One day: its hours or that it is off, how many are open, and each promise by its time. */
export function DayColumn({ day, hasFirst }: DayColumnProps) {
  const { rows, title, shortTitle, hours, isToday, isPast } = day;
  const said = [title, ...(isToday ? [words('week.today')] : []), words('week.open', { n: rows.length })];
  return (
    <section
      className={styles['day']}
      aria-label={said.join(', ')}
      data-today={isToday || undefined}
      data-past={isPast || undefined}
      data-off={hours === null || undefined}
    >
      <header className={styles['head']}>
        <h3>
          {shortTitle}
          {isToday ? <span className={styles['today']}>{words('week.today')}</span> : null}
        </h3>
        {rows.length === 0 ? null : <b aria-hidden="true">{rows.length}</b>}
        <span>{hours ?? words('week.off')}</span>
      </header>
      {rows.length === 0 ? null : (
        <ul data-column="">
          {rows.map((row, index) => (
            <li key={row.promiseId}>
              <PromiseBlock row={row} isFirst={hasFirst && index === 0} hasWord={isToday} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What is late, before all days and whatever week it is of. */
export function LateRows({ rows }: { readonly rows: readonly RailRow[] }) {
  return (
    <section className={styles['lateRows']} aria-label={words('week.lateLabel', { n: rows.length })}>
      <ul data-column="across">
        {rows.map((row, index) => (
          <li key={row.promiseId}>
            <PromiseBlock row={row} isFirst={index === 0} hasWord />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PromiseBlockProps {
  readonly row: RailRow;
  readonly isFirst: boolean;
  /** Its word says more than its day: "LATE", "in 36 min". */
  readonly hasWord: boolean;
}

/** One promise; Enter or a press shows it in the list of the desk, and the letters of the rail do what they do there. */
function PromiseBlock({ row, isFirst, hasWord }: PromiseBlockProps) {
  const { acts, pressKey } = useRowKeys(row.promiseId, [...row.acts, ...row.more]);
  return (
    <button
      type="button"
      className={`${styles['block']} ${styles[row.state]}`}
      data-roving=""
      tabIndex={isFirst ? 0 : -1}
      onClick={() => acts.open(row.promiseId)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') pressKey(event);
      }}
    >
      <span className={styles['when']}>
        <Shape name={row.state === 'keptLate' ? 'kept' : row.state} />
        {hasWord ? <b>{row.word}</b> : null}
        <span>{row.time}</span>
      </span>
      <span className={styles['who']} data-private="">
        {row.name}
      </span>
      <span className={styles['about']}>{row.about}</span>
      {row.mark === null ? null : <span className={styles['about']}>{row.mark}</span>}
    </button>
  );
}
