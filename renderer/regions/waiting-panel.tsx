import { type ReactNode, useRef } from 'react';
import { words } from '../../shared/copy/words.ts';
import type { WaitingRow } from '../../shared/desk/waiting.ts';
import { Button } from '../ui/button.tsx';
import { moveFocus } from '../ui/roving-list.ts';
import { Shape } from '../ui/shape.tsx';
import { ROW_KEYS, ROW_WORDS, useRowKeys } from './row-acts.ts';
import styles from './waiting-panel.module.css';

export interface WaitingPanelProps {
  readonly region: 'decide' | 'sweep';
  readonly title: string;
  readonly lede?: string;
  readonly rows: readonly WaitingRow[];
  /** What stands at the end of its heading. */
  readonly aside?: ReactNode;
}

/** Promises that ask for something, above the list. One row is in the Tab order; arrows go on, letters act on it. */
export function WaitingPanel({ region, title, lede, rows, aside }: WaitingPanelProps) {
  const list = useRef<HTMLUListElement>(null);
  return (
    <section className={styles['panel']} aria-label={title} data-region={region}>
      <header className={styles['header']}>
        <h2>{title}</h2>
        {lede === undefined ? null : <span>{lede}</span>}
        <span className={styles['aside']}>{aside}</span>
      </header>
      <ul ref={list} onKeyDown={(event) => moveFocus(event, list.current)}>
        {rows.map((row, index) => (
          <li key={row.promiseId}>
            <Row row={row} isFirst={index === 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const SHAPES = { late: 'late', gone: 'no', fits: 'later' } as const;

function Row({ row, isFirst }: { readonly row: WaitingRow; readonly isFirst: boolean }) {
  const { acts, pressKey } = useRowKeys(row.promiseId, row.acts);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row holds buttons of its own, so it cannot be one
    <div
      className={styles['row']}
      data-tone={row.tone}
      role="group"
      aria-label={`${row.title}, ${row.detail}`}
      data-roving=""
      tabIndex={isFirst ? 0 : -1}
      onKeyDown={pressKey}
    >
      <Shape name={SHAPES[row.tone]} />
      <p data-private="">
        <b>{row.title}</b> <span>{row.detail}</span>
      </p>
      <div className={styles['acts']}>
        {row.acts.map((act) => (
          <Button
            key={act}
            tone={act === 'call' ? 'line' : 'plain'}
            keyName={ROW_KEYS[act]}
            excludeFromTabOrder
            preventFocusOnPress
            onPress={() => acts[act](row.promiseId)}
          >
            {words(ROW_WORDS[act])}
          </Button>
        ))}
      </div>
    </div>
  );
}
