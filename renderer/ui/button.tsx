import type { ReactNode } from 'react';
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

/** A button with its words and, beside them, its key. Keeps the caret: pressing it with the mouse never takes focus. */
export function Button({ tone = 'plain', keyName, icon, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={`${styles['button']} ${styles[tone] ?? ''}`}>
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
