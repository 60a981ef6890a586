import type { ReactNode } from 'react';
import { type WordKey, words } from '../../../shared/copy/words.ts';
import { Shape, type ShapeName } from '../../ui/shape.tsx';
import styles from './alerts.module.css';

export interface AlertRowProps {
  readonly name: string;
  readonly facts: ReactNode;
  /** At the right: how it stands, a switch, or what can be done. */
  readonly children?: ReactNode;
}

/** One means or choice: its name, the facts, and what can be done about it. */
export function AlertRow({ name, facts, children }: AlertRowProps) {
  return (
    <div className={styles['row']}>
      <h3 className={styles['name']}>{name}</h3>
      <p className={styles['facts']}>{facts}</p>
      <div className={styles['end']}>{children}</div>
    </div>
  );
}

/** How a means stands. `look`: something may be wrong; `notHere`: this host has none. */
export type Standing = 'works' | 'look' | 'fails' | 'notTried' | 'notHere';

const SHAPES: Readonly<Record<Standing, ShapeName>> = {
  works: 'yes',
  look: 'due',
  fails: 'late',
  notTried: 'later',
  notHere: 'ended',
};

export function StandingMark({ standing }: { readonly standing: Standing }) {
  return (
    <span className={`${styles['standing']} ${styles[standing]}`}>
      <Shape name={SHAPES[standing]} />
      {words(`alerts.${standing}` satisfies WordKey)}
    </span>
  );
}
