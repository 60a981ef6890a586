import type { MouseEvent, ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './button.module.css';

export type ButtonTone = 'plain' | 'go' | 'line' | 'open' | 'link' | 'big';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** `go` is the one filled action of a region; `open` marks the button whose bar is open. */
  readonly tone?: ButtonTone;
  /** The key that does the same, shown beside the words. */
  readonly keyName?: string | undefined;
  readonly icon?: ReactNode;
  readonly children?: ReactNode;
}

/**
 * A button with its words and, beside them, its key. With `preventFocusOnPress` a press of the mouse keeps the caret where
 * it is, also in the notes: react-aria alone gives it back to the element that hosts their shadow root, which loses it.
 */
export function Button({ tone = 'plain', keyName, icon, children, ...props }: ButtonProps) {
  const keepsCaret = props.preventFocusOnPress ? { onMouseDown: keepCaret } : {};
  return (
    <AriaButton {...props} {...keepsCaret} className={`${styles['button']} ${styles[tone] ?? ''}`}>
      {icon}
      {children}
      {keyName === undefined ? null : (
        <kbd className={styles['key']} aria-hidden="true">
          {keyName}
        </kbd>
      )}
    </AriaButton>
  );
}

function keepCaret(event: MouseEvent): void {
  event.preventDefault();
}
