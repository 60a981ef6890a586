import { type KeyboardEvent, useId, useState } from 'react';
import { type HoldReason, HOLD_REASONS, holdMinutes, USUAL_HOLD_MINUTES } from '../../../shared/bar/hold-reasons.ts';
import { words } from '../../../shared/copy/words.ts';
import { Button } from '../../ui/button.tsx';
import { BarFrame } from '../bar-frame.tsx';
import { digitPressed, enterPressed, letterPressed } from '../bar-keys.ts';
import { ChoiceRow } from '../choice-row.tsx';
import { SayLine } from '../say-line.tsx';
import { Stepper } from '../stepper.tsx';
import styles from './hold-bar.module.css';
import { HoldWarnings } from './hold-warnings.tsx';

export interface HoldAnswer {
  readonly permission: 'agreed' | 'declined';
  readonly reason: string;
  readonly minutes: number;
}

const CHOICES = HOLD_REASONS.map((key) => ({ key, label: words(`holdReason.${key}`) }));

/** The sentence, its reason and minutes, and the two answers. Enter is Agreed, D is Declined, digits change the reason. */
export function HoldAsk({ onAnswer }: { readonly onAnswer: (answer: HoldAnswer) => Promise<void> }) {
  const [reason, setReason] = useState<HoldReason>(HOLD_REASONS[0]);
  const [minutes, setMinutes] = useState(USUAL_HOLD_MINUTES);
  const sentenceId = useId();
  const answer = (permission: HoldAnswer['permission']) =>
    void onAnswer({ permission, reason: words(`holdReason.${reason}`), minutes });

  const pressKey = (event: KeyboardEvent<HTMLElement>): void => {
    const chosen = HOLD_REASONS[(digitPressed(event) ?? 0) - 1];
    if (chosen !== undefined) setReason(chosen);
    else if (enterPressed(event)) answer('agreed');
    else if (letterPressed(event) === 'D') answer('declined');
  };

  return (
    <BarFrame title={words('holdBar.title')} lede={words('holdBar.lede')} onKeyDown={pressKey}>
      <HoldWarnings />
      <SayLine id={sentenceId}>
        {words('say.holdAsk', { n: minutes, reason: words(`holdReasonSaid.${reason}`) })}
      </SayLine>
      <div className={styles['settings']}>
        <ChoiceRow label={words('holdBar.reasons')} choices={CHOICES} value={reason} onChange={setReason} />
      </div>
      <div className={styles['answers']}>
        <Button tone="go" keyName="Enter" autoFocus aria-describedby={sentenceId} onPress={() => answer('agreed')}>
          {words('holdBar.agreed')}
        </Button>
        <Button tone="line" keyName="D" onPress={() => answer('declined')}>
          {words('holdBar.declined')}
        </Button>
        <Stepper
          label={words('holdBar.minutes')}
          value={words('holdBar.minutesValue', { n: minutes })}
          lessLabel={words('holdBar.fewer')}
          moreLabel={words('holdBar.more')}
          onStep={(step) => setMinutes((before) => holdMinutes(before, step))}
        />
      </div>
    </BarFrame>
  );
}
