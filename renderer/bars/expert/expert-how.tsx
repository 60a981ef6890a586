import { ExpertStep } from '../../../shared/case/steps.ts';
import { words } from '../../../shared/copy/words.ts';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import type { Asking } from './expert-bar.tsx';
import styles from './expert-bar.module.css';

/** 002-10: in three first, put through last. */
const HOWS = ExpertStep.shape.how.options.map((key) => ({ key, label: words(`expertBar.how.${key}`) }));

export interface ExpertHowProps {
  readonly asking: Asking;
  readonly onChange: (part: Partial<Asking>) => void;
}

/** How they are asked; a cold transfer says why it cannot be in three. */
export function ExpertHow({ asking, onChange }: ExpertHowProps) {
  return (
    <>
      <Select
        label={words('expertBar.how')}
        look="inside"
        choices={HOWS}
        value={asking.how}
        onChange={(how) => onChange({ how })}
      />
      {asking.how === 'coldTransfer' ? (
        <div className={styles['cold']}>
          <Field
            label={words('expertBar.coldReason')}
            labelHidden
            prefix={words('expertBar.coldReason')}
            maxLength={200}
            value={asking.coldReason}
            onChange={(coldReason) => onChange({ coldReason })}
          />
        </div>
      ) : null}
    </>
  );
}
