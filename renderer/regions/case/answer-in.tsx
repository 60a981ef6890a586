import { spanInWords } from '../../../shared/copy/format.ts';
import { words } from '../../../shared/copy/words.ts';
import type { ExpertStep } from '../../../shared/case/steps.ts';
import { MINUTE_MS } from '../../../shared/time.ts';
import { useNow, useRun } from '../../state/store-context.tsx';
import { usePromiseActs } from '../../state/use-promise-acts.ts';
import { Button } from '../../ui/button.tsx';
import styles from './case.module.css';
import type { ExpertStepProps } from './expert-done.tsx';

const WAYS = ['call', 'voicemail', 'email'] as const satisfies NonNullable<ExpertStep['toldBy']>[];

/** "Answer is in for Omar" (c.10): told on this call, by voicemail or by e-mail, which keeps the promise (003-17). */
export function AnswerIn({ shown, step }: ExpertStepProps) {
  const run = useRun();
  const now = useNow(MINUTE_MS / 6);
  const { call } = usePromiseActs();
  const { promiseId, name, answerAt } = step;
  const isHere = shown.call?.phase === 'live';
  const who = shown.customer?.name ?? words('case.theCustomer');
  const ago = now - (answerAt ?? now);
  const tell = (by: (typeof WAYS)[number]): void => {
    const callId = isHere ? (shown.call?.id ?? null) : null;
    void run('tellAnswer', { caseId: shown.case.id, stepId: step.id, by, callId });
  };
  return (
    <div className={styles['form']}>
      <p data-private="">
        <b>{words('case.answerIn', { who })}</b>{' '}
        {ago < MINUTE_MS
          ? words('case.answerNow', { name, who })
          : words('case.answerInWhen', { name, who, span: spanInWords(ago) })}
      </p>
      <span className={styles['acts']}>
        {isHere || promiseId === null ? null : (
          <Button tone="line" onPress={() => call(promiseId)}>
            {words('case.callNow')}
          </Button>
        )}
        {WAYS.filter((by) => by !== 'call' || isHere).map((by) => (
          <Button key={by} tone="line" onPress={() => tell(by)}>
            {words(`case.toldBy.${by}`)}
          </Button>
        ))}
      </span>
    </div>
  );
}
