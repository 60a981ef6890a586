import { words, type WordKey } from '../../shared/copy/words.ts';
import type { RailRow, RowAct } from '../../shared/desk/rail.ts';
import type { CallLine } from '../../shared/promise/call-lines.ts';
import { CallLineActs } from '../regions/call-lines.tsx';
import { ROW_KEYS, useRowKeys } from '../regions/row-acts.ts';
import { useDesk } from '../state/store-context.tsx';
import { useCallLines } from '../state/use-call-lines.ts';
import { Button } from '../ui/button.tsx';
import { Shape } from '../ui/shape.tsx';
import styles from './compact.module.css';

export interface Urgent {
  readonly row: RailRow;
  /** Set while a call puts it at risk: then its acts are those of the call's lines. */
  readonly line: CallLine | null;
}

/** The one promise that waits most: what the call puts at risk, else the first that is late or due. */
export function useUrgent(rows: readonly RailRow[]): Urgent | null {
  const [line = null] = useCallLines();
  const row = line === null ? rows[0] : rows.find(({ promiseId }) => promiseId === line.promiseId);
  if (row === undefined || (line === null && row.state !== 'late' && row.state !== 'due')) return null;
  return { row, line };
}

const LABELS: Readonly<Partial<Record<RowAct, WordKey>>> = {
  call: 'railPart.call',
  snooze: 'notice.act.snooze',
  newTime: 'act.newTime',
  done: 'railPart.done',
};

interface UrgentRowProps {
  readonly urgent: Urgent;
  /** How many others are late or due. */
  readonly waiting: number;
}

/** The same acts as the notice of this promise (N3): call, snooze or a new time, done. Letters act as in the rail. */
export function UrgentRow({ urgent: { row, line }, waiting }: UrgentRowProps) {
  const phase = useDesk((desk) => desk.call?.call.phase ?? null);
  const { acts, pressKey } = useRowKeys(row.promiseId, [...row.acts, ...row.more]);
  const isOnTheLine = phase === 'ringing' || phase === 'live';
  const label = line === null ? `${row.word}, ${row.time}, ${row.name}` : line.title;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row holds buttons of its own, so it cannot be one
    <div
      className={styles['urgent']}
      data-state={row.state}
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its letters need the focus
      tabIndex={0}
      onKeyDown={pressKey}
    >
      <Shape name={row.state === 'late' ? 'late' : 'due'} />
      <b>{row.word}</b>
      <span className={styles['cut']} data-private="">
        {row.name}
      </span>
      {waiting === 0 ? null : <span>{words('railPart.more', { n: waiting })}</span>}
      <span className={styles['do']}>
        {line === null ? (
          actsOf(row, isOnTheLine).map((act) => (
            <Button
              key={act}
              tone={act === 'call' ? 'go' : 'line'}
              aria-keyshortcuts={ROW_KEYS[act]}
              preventFocusOnPress
              onPress={() => acts[act](row.promiseId)}
            >
              {words(LABELS[act] ?? 'railPart.done')}
            </Button>
          ))
        ) : (
          <CallLineActs line={line} isSmall />
        )}
      </span>
    </div>
  );
}

/** Three at most; nobody can be called while somebody is on the line. */
function actsOf({ acts }: RailRow, isOnTheLine: boolean): readonly RowAct[] {
  const second = acts.includes('snooze') ? 'snooze' : 'newTime';
  return isOnTheLine ? [second, 'done'] : ['call', second, 'done'];
}
