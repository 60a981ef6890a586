import type { ReactNode } from 'react';
import styles from './say-line.module.css';

/** A sentence to read aloud, at least 20 px, its opening quote hanging in the margin. */
export function SayLine({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <blockquote id={id} className={styles['say']}>
      “{children}”
    </blockquote>
  );
}
