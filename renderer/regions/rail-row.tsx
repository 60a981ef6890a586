import type { KeyboardEvent } from 'react';
import { type WordKey, words } from '../../shared/copy/words.ts';
import type { RailAct, RailRow, RailState } from '../../shared/desk/rail.ts';
import { usePromiseActs } from '../state/use-promise-acts.ts';
import { Button } from '../ui/button.tsx';
import { Shape, type ShapeName } from '../ui/shape.tsx';
import styles from './rail.module.css';

const SHAPES: Readonly<Record<RailState, ShapeName>> = {
  late: 'late',
  due: 'due',
  soon: 'soon',
  later: 'later',
  kept: 'kept',
  keptLate: 'kept',
  ended: 'ended',
};

/** Row keys of c.9; they act only while the row has the focus. */
const ACTS: Readonly<Record<RailAct, { readonly key: string; readonly label: WordKey }>> = {
  call: { key: 'C', label: 'railPart.call' },
  snooze: { key: 'S', label: 'railPart.snooze' },
  done: { key: 'D', label: 'railPart.done' },
  newTime: { key: 'N', label: 'railPart.newTime' },
};

interface RailRowProps {
  readonly row: RailRow;
  readonly isFirst: boolean;
  /** A hairline above: another day, or what has ended. */
  readonly startsGroup: boolean;
}

export function RailRowItem({ row, isFirst, startsGroup }: RailRowProps) {
  const acts = usePromiseActs();
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    if (event.key === 'Enter') return acts.open(row.promiseId);
    const act = row.acts.find((name) => ACTS[name].key === event.key.toUpperCase());
    if (act === undefined) return;
    event.preventDefault();
    acts[act](row.promiseId);
  };
  return (
    <li className={`${styles['item']} ${startsGroup ? styles['group'] : ''}`}>
      {/* biome-ignore lint/a11y/useSemanticElements: a row holds buttons of its own, so it cannot be one */}
      <div
        className={`${styles['row']} ${styles[row.state]}`}
        role="group"
        aria-label={`${row.word}, ${row.time}, ${row.name} ${row.about}`}
        data-roving=""
        data-promise={row.promiseId}
        tabIndex={isFirst ? 0 : -1}
        onKeyDown={press}
      >
        <Shape name={SHAPES[row.state]} />
        <span className={styles['word']}>{row.word}</span>
        <span className={styles['time']}>{row.time}</span>
        <p className={styles['name']}>
          <span className={styles['who']} data-private="">
            {row.name}
          </span>
          <span className={styles['about']}>{row.mark ?? row.about}</span>
        </p>
        {row.acts.length === 0 ? null : (
          <span className={styles['acts']}>
            {row.acts.map((act) => (
              <Button
                key={act}
                tone={act === 'call' ? 'go' : 'plain'}
                keyName={ACTS[act].key}
                excludeFromTabOrder
                preventFocusOnPress
                onPress={() => acts[act](row.promiseId)}
              >
                {words(ACTS[act].label)}
              </Button>
            ))}
          </span>
        )}
      </div>
    </li>
  );
}
