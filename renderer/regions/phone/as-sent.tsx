import { words } from '../../../shared/copy/words.ts';
import styles from './phone-calls.module.css';

interface AsSentProps {
  readonly name: string;
  /** Its label after it, in small, where the row says already what it is about. */
  readonly isShort?: boolean;
}

/**
 * The name that came with the call. Anybody can choose it, so it is plain text in a direction of its own, says what it
 * is, and never stands for the customer’s own name. Cut to one line; the whole of it is in the text and on its tip.
 */
export function AsSent({ name, isShort = false }: AsSentProps) {
  return (
    <span className={styles['asSent']} title={name} data-private="">
      <span className={styles['label']}>{words(isShort ? 'phoneCall.asSentShort' : 'phoneCall.asSent')}</span>{' '}
      <bdi className={styles['sent']}>{name}</bdi>
    </span>
  );
}
