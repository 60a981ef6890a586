import { dayTime } from '../../../shared/copy/day-time.ts';
import { words } from '../../../shared/copy/words.ts';
import type { RailRow } from '../../../shared/desk/rail.ts';
import { type AlertLine, alertHistory } from '../../../shared/promise/alert-history.ts';
import type { PromiseRecord } from '../../../shared/promise/record.ts';
import { SECOND_MS } from '../../../shared/time.ts';
import { useDesk, useNow } from '../../state/store-context.tsx';
import { useAgentZone } from '../../state/use-agent-zone.ts';
import { useRailRows } from '../../state/use-rail-rows.ts';
import { Shape, type ShapeName } from '../../ui/shape.tsx';
import styles from './alert-history.module.css';

/** What was shown of each promise, how, and what came of it: most urgent first, closed until it is asked for. */
export function AlertHistory() {
  const rows = useRailRows();
  const promises = useDesk((desk) => desk.promises);
  const told = rows.flatMap((row) => {
    const promise = promises.find(({ id }) => id === row.promiseId);
    const lines = promise === undefined ? [] : alertHistory(promise);
    return promise === undefined || lines.length === 0 ? [] : [{ row, promise, lines }];
  });
  return (
    <details className={styles['log']}>
      <summary>
        <span className={styles['title']}>{words('alertLog.title')}</span>
        <span className={styles['count']}>{words('alertLog.count', { n: told.length })}</span>
      </summary>
      {told.map((one) => (
        <PromiseLog key={one.row.promiseId} {...one} />
      ))}
    </details>
  );
}

function PromiseLog(props: {
  readonly row: RailRow;
  readonly promise: PromiseRecord;
  readonly lines: readonly AlertLine[];
}) {
  const { row, promise, lines } = props;
  const now = useNow(SECOND_MS);
  const zone = useAgentZone();
  return (
    <section className={styles['one']}>
      <h3 className={styles['who']}>
        <span data-private="">{row.name}</span>
        <span className={styles['about']}>{row.about}</span>
        <span className={`${styles['word']} ${styles[row.state]}`}>
          {row.word} {dayTime(promise.dueAt, now, zone)}
        </span>
      </h3>
      <ol>
        {lines.map((line, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added at the end
          <LogLine key={nth} line={line} />
        ))}
      </ol>
    </section>
  );
}

const SHAPES: Readonly<Record<AlertLine['kind'], ShapeName>> = { shown: 'due', unshown: 'later', act: 'yes' };

function LogLine({ line }: { readonly line: AlertLine }) {
  const now = useNow(SECOND_MS);
  const zone = useAgentZone();
  return (
    <li className={`${styles['line']} ${styles[line.kind]}`}>
      <time>{dayTime(line.at, now, zone)}</time>
      <Shape name={SHAPES[line.kind]} />
      <span className={styles['what']}>{line.what}</span>
      <span className={styles['how']}>{line.how}</span>
    </li>
  );
}
