import { ChevronDown } from 'lucide-react';
import { Button, ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { Choice } from './select.tsx';
import styles from './select.module.css';

export interface ComboProps {
  readonly label: string;
  readonly choices: readonly Choice<string>[];
  readonly value: string;
  readonly problem?: string | undefined;
  readonly onChange: (key: string) => void;
}

/** One of many: typing narrows the list. What is not in the list is not taken. */
export function Combo({ label, choices, value, problem, onChange }: ComboProps) {
  return (
    <ComboBox
      className={styles['select'] ?? ''}
      defaultItems={choices}
      value={value}
      menuTrigger="input"
      isInvalid={problem !== undefined}
      onChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <span className={styles['comboBox']}>
        <Input className={styles['comboInput'] ?? ''} />
        <Button className={styles['comboButton'] ?? ''}>
          <ChevronDown size={14} aria-hidden="true" />
        </Button>
      </span>
      <FieldError className={styles['problem'] ?? ''}>{problem}</FieldError>
      <Popover className={styles['popover'] ?? ''} offset={4}>
        <ListBox<Choice<string>> className={styles['list'] ?? ''}>
          {(choice) => (
            <ListBoxItem id={choice.key} className={styles['item'] ?? ''}>
              {choice.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
