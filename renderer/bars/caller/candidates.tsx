import { words } from '../../../shared/copy/words.ts';
import type { Customer } from '../../../shared/customer/record.ts';
import { RowButton } from '../row-button.tsx';
import styles from './caller-form.module.css';

export interface CandidatesProps {
  readonly people: readonly Customer[];
  readonly onPick: (id: Customer['id']) => void;
}

/** The people known under one number. */
export function Candidates({ people, onPick }: CandidatesProps) {
  return (
    <ol className={styles['people']} aria-label={words('caller.pick')}>
      {people.map(({ id, name }, index) => (
        <li key={id} className={styles['person']}>
          <RowButton keyName={String(index + 1)} onPress={() => onPick(id)}>
            <span data-private="">{name ?? words('caller.unnamed')}</span>
          </RowButton>
        </li>
      ))}
    </ol>
  );
}
