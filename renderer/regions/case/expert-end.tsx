import { words } from '../../../shared/copy/words.ts';
import type { ExpertStep } from '../../../shared/case/steps.ts';
import { useRun } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './case.module.css';
import type { ExpertStepProps } from './expert-done.tsx';

const VERDICTS = ['great', 'fine', 'notSolved'] as const;

/** What the customer says ends it (003-18); what the expert could not solve rises (003-21). */
export function ExpertEnd({ shown: { case: one }, step }: ExpertStepProps) {
  const run = useRun();
  const end = (result: NonNullable<ExpertStep['result']>, verdict: ExpertStep['verdict']): void =>
    void run('endExpert', { caseId: one.id, stepId: step.id, result, verdict });
  if (step.toldAnswerAt !== null) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a box of its own
      <span className={styles['acts']} role="group" aria-label={words('case.helped')}>
        <span>{words('case.helped')}</span>
        {VERDICTS.map((verdict) => (
          <Button
            key={verdict}
            tone="line"
            onPress={() => end(verdict === 'notSolved' ? 'notResolved' : 'solved', verdict)}
          >
            {words(`case.verdict.${verdict}`)}
          </Button>
        ))}
      </span>
    );
  }
  return (
    <span className={styles['acts']}>
      <Button onPress={() => end('notResolved', null)}>{words('case.notResolved')}</Button>
      <Button onPress={() => end('withdrawn', null)}>{words('case.withdraw')}</Button>
    </span>
  );
}
