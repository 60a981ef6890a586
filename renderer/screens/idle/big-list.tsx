import { type KeyboardEvent, useEffect, useRef } from 'react';
import { type WordKey, words } from '../../../shared/copy/words.ts';
import type { RailAct, RailRow, RailState } from '../../../shared/desk/rail.ts';
import { useApp } from '../../state/store-context.tsx';
import { usePromiseActs } from '../../state/use-promise-acts.ts';
import { useRailRows } from '../../state/use-rail-rows.ts';
import { Button } from '../../ui/button.tsx';
import { moveFocus } from '../../ui/roving-list.ts';
import { Shape, type ShapeName } from '../../ui/shape.tsx';
import styles from './big-list.module.css';

const SHAPES: Readonly<Record<RailState, ShapeName>> = {
  late: 'late',
  due: 'due',
  soon: 'soon',
  later: 'later',
  kept: 'kept',
  keptLate: 'kept',
  ended: 'ended',
};

const ACTS: Readonly<Record<RailAct, { readonly key: string; readonly label: WordKey }>> = {
  call: { key: 'C', label: 'railPart.call' },
  snooze: { key: 'S', label: 'railPart.snooze' },
  newTime: { key: 'N', label: 'railPart.tellNewTime' },
  done: { key: 'D', label: 'railPart.done' },
};

/** The rail, enlarged: the same rows, the same keys, with room for the words. */
export function BigList() {
  const rows = useRailRows();
  const focused = useApp((state) => state.view.focusedPromise);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (focused !== null) list.current?.querySelector<HTMLElement>(`[data-promise="${focused}"]`)?.focus();
  }, [focused]);
  return (
    <section className={styles['list']} aria-label={words('railPart.title')} data-region="rail">
      {rows.length === 0 ? <p className={styles['empty']}>{words('railPart.empty')}</p> : null}
      <ul ref={list} onKeyDown={(event) => moveFocus(event, list.current)}>
        {rows.map((row, index) => (
          <BigRow
            key={row.promiseId}
            row={row}
            isFirst={index === 0}
            startsGroup={index > 0 && rows[index - 1]?.group !== row.group}
          />
        ))}
      </ul>
    </section>
  );
}

interface BigRowProps {
  readonly row: RailRow;
  readonly isFirst: boolean;
  readonly startsGroup: boolean;
}

function BigRow({ row, isFirst, startsGroup }: BigRowProps) {
  const acts = usePromiseActs();
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const act = row.acts.find((name) => ACTS[name].key === event.key.toUpperCase());
    if (act === undefined) return;
    event.preventDefault();
    acts[act](row.promiseId);
  };
  return (
    <li className={startsGroup ? styles['group'] : undefined}>
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
        <span className={styles['who']}>
          <b data-private="">{row.name}</b> <span>{row.about}</span>
        </span>
        <span className={styles['mark']}>{row.mark}</span>
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
      </div>
    </li>
  );
}
