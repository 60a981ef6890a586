// Promises as a list: rail and desk show the same rows with the same keys, each in its own size. One row is in the Tab
// order; arrows go on, and the letters of its acts act on it, as do the buttons that appear with the focus or the mouse.

import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import { type WordKey, words } from '../../shared/copy/words.ts';
import type { RailRow, RailState, RowAct } from '../../shared/desk/rail.ts';
import type { PromiseId } from '../../shared/ids.ts';
import { useApp } from '../state/store-context.tsx';
import { Button } from '../ui/button.tsx';
import { moveFocus } from '../ui/roving-list.ts';
import { Shape, type ShapeName } from '../ui/shape.tsx';
import { ROW_KEYS, ROW_WORDS, useRowKeys } from './row-acts.ts';

const SHAPES: Readonly<Record<RailState, ShapeName>> = {
  late: 'late',
  due: 'due',
  soon: 'soon',
  later: 'later',
  kept: 'kept',
  keptLate: 'kept',
  ended: 'ended',
};

export interface PromiseRowsProps {
  readonly rows: readonly RailRow[];
  /** Classes by name: list, item, group, row, word, time, acts, and one for each state. */
  readonly styles: Readonly<Record<string, string | undefined>>;
  /** Who it is and what about. */
  readonly who: (row: RailRow) => ReactNode;
  /** Other words for an act, where there is room for them. */
  readonly actWords?: Partial<Record<RowAct, WordKey>>;
  /** One more row among them, before that of a promise; null is behind them all. */
  readonly inserted?: { readonly before: PromiseId | null; readonly row: ReactNode } | null;
  /** Further items at the end of the list. */
  readonly children?: ReactNode;
}

export function PromiseRows({ rows, styles, who, actWords = {}, inserted = null, children }: PromiseRowsProps) {
  const focused = useApp((state) => state.view.focusedPromise);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (focused !== null) list.current?.querySelector<HTMLElement>(`[data-promise="${focused}"]`)?.focus();
  }, [focused]);
  return (
    <ul className={styles['list']} ref={list} onKeyDown={(event) => moveFocus(event, list.current)}>
      {rows.map((row, index) => (
        <Fragment key={row.promiseId}>
          {inserted?.before === row.promiseId ? inserted.row : null}
          <li className={`${styles['item'] ?? ''} ${startsGroup(rows, index) ? styles['group'] : ''}`}>
            <PromiseRow
              row={row}
              isFirst={index === 0}
              styles={styles}
              who={who}
              labels={{ ...ROW_WORDS, ...actWords }}
            />
          </li>
        </Fragment>
      ))}
      {inserted?.before === null ? inserted.row : null}
      {children}
    </ul>
  );
}

/** A hairline above: another day, or what has ended. */
function startsGroup(rows: readonly RailRow[], index: number): boolean {
  return index > 0 && rows[index - 1]?.group !== rows[index]?.group;
}

interface PromiseRowProps extends Pick<PromiseRowsProps, 'styles' | 'who'> {
  readonly row: RailRow;
  readonly isFirst: boolean;
  readonly labels: Readonly<Record<RowAct, WordKey>>;
}

function PromiseRow({ row, isFirst, styles, who, labels }: PromiseRowProps) {
  const { acts, pressKey } = useRowKeys(row.promiseId, [...row.acts, ...row.more]);
  // Handing over has its button in Done and in the panels: a row has room for what is done most.
  const offered = [...row.acts, ...row.more.filter((act) => act !== 'handOver')];
  // c.10: "Tell them a new time" stands where snoozing is no longer allowed; beside Snooze there is no room for it.
  const labelOf = (act: RowAct): WordKey => (row.acts.includes('snooze') ? ROW_WORDS : labels)[act];
  const mark = row.mark === null ? '' : `, ${row.mark}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row holds buttons of its own, so it cannot be one
    <div
      className={`${styles['row']} ${styles[row.state]}`}
      role="group"
      aria-label={`${row.word}, ${row.time}, ${row.name} ${row.about}${mark}`}
      data-roving=""
      data-promise={row.promiseId}
      tabIndex={isFirst ? 0 : -1}
      onKeyDown={pressKey}
    >
      <Shape name={SHAPES[row.state]} />
      <span className={styles['word']}>{row.word}</span>
      <span className={styles['time']}>{row.time}</span>
      {who(row)}
      {offered.length === 0 ? null : (
        <span className={styles['acts']}>
          {offered.map((act) => (
            <Button
              key={act}
              tone={act === 'call' ? 'go' : 'plain'}
              keyName={ROW_KEYS[act]}
              excludeFromTabOrder
              preventFocusOnPress
              onPress={() => acts[act](row.promiseId)}
            >
              {words(labelOf(act))}
            </Button>
          ))}
        </span>
      )}
    </div>
  );
}
