import type { ReactNode } from 'react';
import { Button, type ButtonProps } from 'react-aria-components';
import { KeyCap } from './key-cap.tsx';
import styles from './row-button.module.css';

export interface RowButtonProps extends Omit<ButtonProps, 'className' | 'style' | 'children'> {
  /** The digit that does the same. */
  readonly keyName: string;
  readonly children: ReactNode;
}

/** A whole row that acts, with its key in front. Up and Down of the bar go from row to row. */
export function RowButton({ keyName, children, ...props }: RowButtonProps) {
  return (
    <Button {...props} className={styles['row'] ?? ''} data-roving aria-keyshortcuts={keyName}>
      <KeyCap name={keyName} />
      {children}
    </Button>
  );
}
