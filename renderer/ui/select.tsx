import { ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import styles from './select.module.css';

export interface Choice<Key extends string> {
  readonly key: Key;
  readonly label: string;
}

export interface SelectProps<Key extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Key>[];
  readonly value: Key;
  readonly onChange: (key: Key) => void;
  readonly size?: 'normal' | 'tall';
  /**
   * `inside`: the label stands in the box, before the value. `quiet`: a word among others, without a box until the choice
   * is another than the first; the value says what it is, the label is read by screen readers.
   */
  readonly look?: 'normal' | 'inside' | 'quiet';
}

const LOOKS = { normal: 'select', inside: 'inside', quiet: 'quiet' } as const;

/** One of a few, behind a button. */
export function Select<Key extends string>(props: SelectProps<Key>) {
  const { label, choices, value, onChange, size = 'normal', look = 'normal' } = props;
  return (
    <AriaSelect
      className={styles[LOOKS[look]] ?? ''}
      data-chosen={value === choices[0]?.key ? undefined : ''}
      value={value}
      onChange={(key) => onChange(key as Key)}
    >
      <Label className={(look === 'quiet' ? styles['hidden'] : styles['label']) ?? ''}>{label}</Label>
      <Button className={`${styles['button']} ${styles[size]}`}>
        <SelectValue className={styles['value'] ?? ''} />
        <ChevronDown size={14} aria-hidden="true" />
      </Button>
      <Popover className={styles['popover'] ?? ''} offset={4}>
        <ListBox className={styles['list'] ?? ''} items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.key} className={styles['item'] ?? ''}>
              {choice.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
