import { words } from '../../../shared/copy/words.ts';
import styles from './lines.module.css';

const HINTS = [
  { typed: '/p', does: 'notes.hint.promise' },
  { typed: '/h', does: 'notes.hint.hold' },
  { typed: '/o', does: 'notes.hint.options' },
  { typed: ';', does: 'notes.hint.snippet' },
] as const;

/** What can be typed instead of a key. */
export function Hints() {
  return (
    <p className={styles['hints']}>
      {HINTS.map(({ typed, does }) => (
        <span key={typed}>
          <b>{typed}</b> {words(does)}
        </span>
      ))}
    </p>
  );
}
