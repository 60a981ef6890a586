import { howWell } from '../../../shared/case/expert.ts';
import type { ExpertStep } from '../../../shared/case/steps.ts';
import { words } from '../../../shared/copy/words.ts';
import type { ShownCase } from '../../state/shown-case.ts';
import { Shape } from '../../ui/shape.tsx';
import styles from './case.module.css';

export interface ExpertStepProps {
  readonly shown: ShownCase;
  readonly step: ExpertStep;
}

/** A finished step in two lines: how fast, how late the customer had it, what they say (003-17, 003-18). */
export function ExpertDone({ shown, step }: ExpertStepProps) {
  const well = howWellOf({ shown, step });
  const isGreen = well.isQuick && well.isGreat;
  const facts = [
    ...(step.result === null ? [] : [words(`case.result.${step.result}`)]),
    ...timesInWords({ shown, step }),
    ...(step.verdict === null ? [] : [words(`case.verdict.${step.verdict}`)]),
  ];
  return (
    <div className={styles['step']} data-tone={isGreen ? 'green' : undefined}>
      <span className={styles['head']}>
        {step.name}, {step.topic}
      </span>
      <span className={styles['quiet']}>{facts.join(' · ')}</span>
      {step.result === 'solved' ? (
        <span className={isGreen ? styles['green'] : styles['quiet']}>
          {isGreen ? <Shape name="kept" /> : null}
          {words(isGreen ? 'case.bothGreat' : 'case.notBoth')}
        </span>
      ) : null}
    </div>
  );
}

export function howWellOf({ shown: { promises }, step }: ExpertStepProps) {
  return howWell(
    step,
    promises.find(({ id }) => id === step.promiseId),
  );
}

/** "answered after 6 min", "told 2 min later", "told by voicemail", as far as it happened. */
export function timesInWords(props: ExpertStepProps): readonly string[] {
  const { turnaround, lag } = howWellOf(props);
  const { toldBy } = props.step;
  return [
    ...(turnaround === null ? [] : [words('case.turnaround', { n: turnaround })]),
    ...(lag === null ? [] : [words('case.lag', { n: lag })]),
    ...(toldBy === null ? [] : [words(`case.saidBy.${toldBy}`)]),
  ];
}
