import { useState } from 'react';
import { openFourthStep } from '../../../shared/case/fourth.ts';
import type { CustomersStep } from '../../../shared/case/steps.ts';
import { dayTime } from '../../../shared/copy/day-time.ts';
import { dayInWords } from '../../../shared/copy/format.ts';
import { words } from '../../../shared/copy/words.ts';
import type { CaseId } from '../../../shared/ids.ts';
import type { CasePartProps } from '../../state/shown-case.ts';
import { useReadNow, useRun, useShow } from '../../state/store-context.tsx';
import { useAgentZone } from '../../state/use-agent-zone.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './level-parts.module.css';

/** Level 4 of a case (003-28..30): to be written down, waiting for its answer, or over. */
export function FourthPart({ shown }: CasePartProps) {
  const { case: one, customer, promises } = shown;
  const running = openFourthStep(one);
  const ended = one.steps.filter((step): step is CustomersStep => step.kind === 'customersOwn' && step !== running);
  const show = useShow();
  const record = (): void => {
    if (customer === null) return;
    const named = customer.name === null ? {} : { name: customer.name };
    show({ screen: 'desk', bar: { kind: 'fourth', customerId: customer.id, ...named } });
  };
  if (running === undefined && ended.length === 0 && one.closedAt !== null) return null;
  return (
    <section className={styles['part']} aria-label={words('fourth.title')}>
      <h2>{words('fourth.title')}</h2>
      {ended.map(({ id, outcome, beyond }) => (
        <p key={id} className={styles['quiet']}>
          {words('fourth.ended', { outcome: outcome ?? 'lost', beyond })}
        </p>
      ))}
      {running === undefined ? null : (
        <Open
          key={running.id}
          step={running}
          caseId={one.id}
          reply={promises.find(({ id }) => id === running.replyBy)}
        />
      )}
      {running === undefined && one.closedAt === null && customer !== null ? (
        <Button onPress={record}>{words('fourth.add')}</Button>
      ) : null}
    </section>
  );
}

interface OpenProps {
  readonly step: CustomersStep;
  readonly caseId: CaseId;
  readonly reply: CasePartProps['shown']['promises'][number] | undefined;
}

function Open({ step, caseId, reply }: OpenProps) {
  const [beyond, setBeyond] = useState(step.beyond);
  const run = useRun();
  const zone = useAgentZone();
  const now = useReadNow()();
  const { id: stepId, channel, recipient, receivedOn } = step;
  const end = (outcome: 'stayed' | 'lost') => void run('closeFourth', { caseId, stepId, beyond, outcome });
  const facts = {
    channel: words(`fourth.channel.${channel}`),
    recipient,
    day: dayInWords(receivedOn, 'short'),
  };
  return (
    <div className={styles['form']}>
      <p>
        {words('fourth.facts', facts)}
        {reply === undefined ? null : `, ${words('fourth.replyUntil', { time: dayTime(reply.dueAt, now, zone) })}`}
      </p>
      <span className={styles['wide']}>
        <Field label={words('fourth.beyond')} maxLength={500} value={beyond} onChange={setBeyond} />
      </span>
      <div className={styles['actions']}>
        <Button tone="line" onPress={() => end('stayed')}>
          {words('fourth.end.stayed')}
        </Button>
        <Button tone="line" onPress={() => end('lost')}>
          {words('fourth.end.lost')}
        </Button>
        <Button onPress={() => void run('withdrawFourth', { caseId, stepId })}>{words('fourth.mistake')}</Button>
      </div>
    </div>
  );
}
