// The promise rail: always there, most urgent first. One row has the focus; C, S, D and N act on it, and so do the
// buttons that appear with the focus or the mouse.

import { useEffect, useRef } from 'react';
import { words } from '../../shared/copy/words.ts';
import { draftRow } from '../state/draft-words.ts';
import { usePromiseDraft } from '../state/promise-draft.ts';
import { useApp } from '../state/store-context.tsx';
import { useRailRows } from '../state/use-rail-rows.ts';
import { moveFocus } from '../ui/roving-list.ts';
import { Shape } from '../ui/shape.tsx';
import { RailFoot } from './rail-foot.tsx';
import { RailRowItem } from './rail-row.tsx';
import styles from './rail.module.css';

/** Rows that fit beside each other when the window is narrow. */
const ROWS_IN_ONE_LINE = 4;

export function Rail() {
  const rows = useRailRows();
  const promise = usePromiseDraft();
  const draft = promise === null ? null : draftRow(promise);
  const focused = useApp((state) => state.view.focusedPromise);
  const list = useRef<HTMLUListElement>(null);
  const open = rows.filter(({ group }) => group === 'today');

  useEffect(() => {
    if (focused === null) return;
    list.current?.querySelector<HTMLElement>(`[data-promise="${focused}"]`)?.focus();
  }, [focused]);

  return (
    <aside className={styles['rail']} aria-label={words('railPart.title')} data-region="rail">
      <header className={styles['header']}>
        <h2 className={styles['title']}>{words('railPart.title')}</h2>
        <span className={styles['count']}>{words('railPart.open', { n: open.length })}</span>
      </header>
      {rows.length === 0 && draft === null ? <p className={styles['empty']}>{words('railPart.empty')}</p> : null}
      <ul className={styles['list']} ref={list} onKeyDown={(event) => moveFocus(event, list.current)}>
        {rows.map((row, index) => (
          <RailRowItem
            key={row.promiseId}
            row={row}
            isFirst={index === 0}
            startsGroup={index > 0 && rows[index - 1]?.group !== row.group}
          />
        ))}
        {draft === null ? null : (
          <li className={`${styles['row']} ${styles['draft']}`}>
            <Shape name="draft" />
            <span className={styles['word']}>{draft.word}</span>
            <span className={styles['time']}>{draft.time}</span>
            <p className={styles['name']}>
              <span className={styles['who']}>{draft.name}</span>
              <span className={styles['about']}>{draft.about || words('railPart.draft')}</span>
            </p>
          </li>
        )}
        {rows.length > ROWS_IN_ONE_LINE ? (
          <li className={styles['more']} aria-hidden="true">
            {words('railPart.more', { n: rows.length - ROWS_IN_ONE_LINE })}
          </li>
        ) : null}
      </ul>
      <RailFoot />
    </aside>
  );
}
