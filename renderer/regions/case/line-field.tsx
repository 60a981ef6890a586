import { type KeyboardEvent, useState } from 'react';
import { Field } from '../../ui/field.tsx';

export interface LineFieldProps {
  readonly label: string;
  readonly maxLength: number;
  /** Answers whether it was taken; what was not stays in the field. */
  readonly onEnter: (text: string) => Promise<boolean>;
}

/** One line; Enter takes it and leaves the field empty for the next. */
export function LineField({ label, maxLength, onEnter }: LineFieldProps) {
  const [text, setText] = useState('');
  const press = async (event: KeyboardEvent): Promise<void> => {
    if (event.key !== 'Enter' || text.trim() === '') return;
    event.preventDefault();
    if (await onEnter(text.trim())) setText('');
  };
  return (
    <Field
      label={label}
      maxLength={maxLength}
      value={text}
      inputProps={{ autoComplete: 'off', onKeyDown: (event) => void press(event) }}
      onChange={setText}
    />
  );
}
