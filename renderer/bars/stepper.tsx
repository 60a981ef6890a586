import { Button } from '../ui/button.tsx';
import styles from './stepper.module.css';

export interface StepperProps {
  readonly label: string;
  /** The value in words, "2 minutes". */
  readonly value: string;
  readonly lessLabel: string;
  readonly moreLabel: string;
  readonly onStep: (step: 1 | -1) => void;
}

/** A small number between two buttons; each change is spoken. */
export function Stepper({ label, value, lessLabel, moreLabel, onStep }: StepperProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a box of its own
    <div role="group" aria-label={label} className={styles['row']}>
      <Button preventFocusOnPress onPress={() => onStep(-1)}>
        {lessLabel}
      </Button>
      <output className={styles['value']}>{value}</output>
      <Button preventFocusOnPress onPress={() => onStep(1)}>
        {moreLabel}
      </Button>
    </div>
  );
}
