import { isAnswerWaiting, isOnTheLine } from '../../../shared/case/expert.ts';
import { runningTime } from '../../../shared/copy/format.ts';
import { words } from '../../../shared/copy/words.ts';
import { SECOND_MS } from '../../../shared/time.ts';
import { useNow, useRun } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/field.tsx';
import { AnswerIn } from './answer-in.tsx';
import styles from './case.module.css';
import { type ExpertStepProps, timesInWords } from './expert-done.tsx';
import { ExpertEnd } from './expert-end.tsx';
import { LineField } from './line-field.tsx';

/** A step under way: told, on the line, answered, passed on, judged; each as far as it has come. */
export function ExpertOpen({ shown, step }: ExpertStepProps) {
  const run = useRun();
  const named = { caseId: shown.case.id, stepId: step.id };
  const answered = async (answer: string): Promise<boolean> =>
    (await run('recordAnswer', { ...named, answer })) !== null;
  return (
    <div className={styles['step']} data-tone={isAnswerWaiting(step) ? 'waiting' : undefined}>
      <span className={styles['head']}>
        {step.name}, {step.topic}
      </span>
      <span className={styles['quiet']}>{words('case.missing', { what: step.missing })}</span>
      {step.coldReason === null ? null : (
        <span className={styles['quiet']}>{words('case.putThrough', { name: step.name, why: step.coldReason })}</span>
      )}
      {step.how === 'threeWay' && shown.call?.phase === 'live' ? <OnTheLine shown={shown} step={step} /> : null}
      {step.told ? null : (
        <Check isSelected={false} onChange={() => void run('tickTold', named)}>
          {words('case.told', { name: step.name })}
        </Check>
      )}
      {step.answerAt === null ? (
        <span className={styles['wide']}>
          <LineField label={words('case.answerField', { name: step.name })} maxLength={1000} onEnter={answered} />
        </span>
      ) : (
        <span className={styles['answer']}>{step.answer}</span>
      )}
      {isAnswerWaiting(step) ? <AnswerIn shown={shown} step={step} /> : null}
      {step.toldAnswerAt === null ? null : (
        <span className={styles['quiet']}>{timesInWords({ shown, step }).join(' · ')}</span>
      )}
      <ExpertEnd shown={shown} step={step} />
    </div>
  );
}

/** The consult in three: who is there, and for how long (c.3). The owner stays. */
function OnTheLine({ shown, step }: ExpertStepProps) {
  const run = useRun();
  const now = useNow(SECOND_MS);
  const named = { caseId: shown.case.id, stepId: step.id };
  const { name, joinedAt } = step;
  if (!isOnTheLine(step) || joinedAt === null) {
    return (
      <Button tone="line" preventFocusOnPress onPress={() => void run('joinExpert', named)}>
        {words('case.join', { name })}
      </Button>
    );
  }
  return (
    <span className={styles['acts']}>
      <span className={styles['clock']}>{words('case.joined', { name, time: runningTime(now - joinedAt) })}</span>
      <Button tone="line" preventFocusOnPress onPress={() => void run('leaveExpert', named)}>
        {words('case.leave', { name })}
      </Button>
    </span>
  );
}
