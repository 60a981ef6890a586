import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { words } from '../../shared/copy/words.ts';
import { useShow } from '../state/store-context.tsx';
import styles from './bar-frame.module.css';

export interface BarFrameProps {
  readonly title: string;
  /** A few words beside the title: what this bar is for. */
  readonly lede?: string | undefined;
  /** Title or lede names a customer: the curtain covers both (c.8). */
  readonly namesSomebody?: boolean;
  /** What stands before "Esc back to notes". */
  readonly aside?: ReactNode;
  /** Stays under the part that scrolls: the guard's word, the buttons. */
  readonly foot?: ReactNode;
  /** False in wrap-up: there Escape only goes back to the notes. */
  readonly closes?: boolean;
  /** The bar itself takes the focus when it opens: its keys work, and a stray Enter does nothing. */
  readonly takesFocus?: boolean;
  /** The sentence that explains the bar, by its id: read when the bar takes the focus. */
  readonly describedBy?: string;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  readonly children: ReactNode;
}

/** One bar between notes and outcome: a named region that pushes the notes up and scrolls inside itself. */
export function BarFrame(props: BarFrameProps) {
  const { title, lede, aside, foot, closes = true, takesFocus = false, describedBy, onKeyDown, children } = props;
  const mark = props.namesSomebody ? { 'data-private': '' } : {};
  const titleId = useId();
  const section = useRef<HTMLElement>(null);
  const show = useShow();
  useEffect(() => {
    if (takesFocus) section.current?.focus();
  }, [takesFocus]);
  const pressKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape' && closes && !event.defaultPrevented) show({ bar: null });
    else onKeyDown?.(event);
  };
  return (
    <section
      ref={section}
      className={styles['bar']}
      aria-labelledby={titleId}
      aria-describedby={describedBy}
      tabIndex={-1}
      onKeyDown={pressKey}
    >
      <div className={styles['body']}>
        <header className={styles['header']}>
          <h2 id={titleId} className={styles['title']} {...mark}>
            {title}
          </h2>
          {lede === undefined ? null : (
            <span className={styles['lede']} {...mark}>
              {lede}
            </span>
          )}
          <span className={styles['end']}>
            {aside === undefined ? null : <span className={styles['aside']}>{aside}</span>}
            {words('bar.escape')}
          </span>
        </header>
        {children}
      </div>
      {foot}
    </section>
  );
}
