import { Label, Radio, RadioGroup } from 'react-aria-components';
import { type QuickKey, WRAP_UP_CHOICES, type WrapUpDraft } from '../../../shared/bar/wrap-up-choice.ts';
import type { Disposition, WrapUp } from '../../../shared/call/record.ts';
import { type WordKey, words } from '../../../shared/copy/words.ts';
import { followUpMinutes } from '../../../shared/options/follow-up.ts';
import { useDesk } from '../../state/store-context.tsx';
import { Shape } from '../../ui/shape.tsx';
import { KeyCap } from '../key-cap.tsx';
import styles from './quick-column.module.css';

export interface QuickColumnProps {
  readonly digit: number;
  readonly quickKey: QuickKey;
  readonly draft: WrapUpDraft;
  /** 002-13: what they needed, in their own words; empty in the other columns. */
  readonly need: string;
  readonly onChoose: (part: Partial<WrapUp>) => void;
}

/** One of the five columns: its digit and name, its choices with the chosen one ticked. */
export function QuickColumn({ digit, quickKey, draft, need, onChoose }: QuickColumnProps) {
  return (
    <RadioGroup
      className={styles['column'] ?? ''}
      data-quick={quickKey}
      value={draft[quickKey]}
      onChange={(value) => onChoose({ [quickKey]: value })}
    >
      <Label className={styles['label'] ?? ''}>
        <KeyCap name={String(digit)} />
        {words(`wrapUp.${quickKey}`)}
      </Label>
      {need === '' ? null : (
        <span className={styles['need']} data-private="">
          {words('wrapUp.theyNeeded', { need })}
        </span>
      )}
      {WRAP_UP_CHOICES[quickKey].map((value) => (
        <Radio key={value} value={value} className={styles['choice'] ?? ''}>
          <span className={styles['mark']}>
            <Shape name="yes" />
          </span>
          <span>
            {words(`wrapUp.${quickKey}.${value}` as WordKey)}{' '}
            {quickKey === 'disposition' ? <Later outcome={value as Disposition} /> : null}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}

/** 002-05: what this outcome still costs, in minutes of everybody together. */
function Later({ outcome }: { readonly outcome: Disposition }) {
  const minutes = followUpMinutes(
    outcome,
    useDesk((desk) => desk.today.optionMinutes),
  );
  return minutes === null ? null : (
    <span className={styles['later']}>{words('wrapUp.later.minutes', { n: minutes })}</span>
  );
}
