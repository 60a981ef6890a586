import { Radio, RadioGroup } from 'react-aria-components';
import { KeyCap } from './key-cap.tsx';
import styles from './choice-row.module.css';

export interface ChoiceRowProps<Key extends string> {
  readonly label: string;
  /** In the order of the digits; `keyName` where another key takes the place of the digit. */
  readonly choices: readonly { readonly key: Key; readonly label: string; readonly keyName?: string }[];
  readonly value: Key;
  readonly onChange: (key: Key) => void;
}

/** One of a few in a line, each with its digit; the bar takes the digits, arrows work here too. */
export function ChoiceRow<Key extends string>({ label, choices, value, onChange }: ChoiceRowProps<Key>) {
  return (
    <RadioGroup
      aria-label={label}
      className={styles['group'] ?? ''}
      orientation="horizontal"
      value={value}
      onChange={(key) => onChange(key as Key)}
    >
      <div className={styles['row']}>
        {choices.map((choice, index) => (
          <Radio key={choice.key} value={choice.key} className={styles['choice'] ?? ''}>
            <KeyCap name={choice.keyName ?? String(index + 1)} on={choice.key === value} />
            {choice.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
