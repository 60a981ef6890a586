import type { ReactNode, Ref } from 'react';
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps,
  Input,
  type InputProps,
  Label,
  Text,
  TextField,
  type TextFieldProps,
} from 'react-aria-components';
import { Shape } from './shape.tsx';
import styles from './field.module.css';

export interface FieldProps extends Omit<TextFieldProps, 'className' | 'style' | 'children'> {
  readonly label: string;
  /** Hidden labels are still read by screen readers. */
  readonly labelHidden?: boolean;
  readonly hint?: string | undefined;
  /** What is wrong, in one sentence; also read with the field. */
  readonly problem?: string | undefined;
  /** `quiet` has a line under it instead of a box: inside a row that is a place already. */
  readonly size?: 'normal' | 'tall' | 'large' | 'quiet';
  readonly prefix?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly inputProps?: Omit<InputProps, 'className'>;
}

/** One labelled line of text. */
export function Field(props: FieldProps) {
  const { label, labelHidden, hint, problem, size = 'normal', prefix, inputRef, inputProps, ...rest } = props;
  return (
    <TextField {...rest} className={styles['field'] ?? ''} isInvalid={problem !== undefined}>
      <Label className={(labelHidden ? styles['hidden'] : styles['label']) ?? ''}>{label}</Label>
      <span className={`${styles['box']} ${styles[size]}`}>
        {prefix === undefined ? null : (
          <span className={styles['prefix']} aria-hidden="true">
            {prefix}
          </span>
        )}
        <Input
          {...inputProps}
          {...(inputRef === undefined ? {} : { ref: inputRef })}
          className={styles['input'] ?? ''}
        />
      </span>
      {problem === undefined ? null : (
        <Text slot="errorMessage" className={styles['problem'] ?? ''}>
          {problem}
        </Text>
      )}
      {hint === undefined || problem !== undefined ? null : (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
    </TextField>
  );
}

/** A box with a tick and its words. */
export function Check({
  children,
  ...props
}: Omit<CheckboxProps, 'className' | 'style' | 'children'> & { children: ReactNode }) {
  return (
    <AriaCheckbox {...props} className={styles['check'] ?? ''}>
      <span className={styles['mark']}>
        <Shape name="yes" />
      </span>
      {children}
    </AriaCheckbox>
  );
}
