import { useState } from 'react';
import { SUPERVISOR_WHYS, type SupervisorWhy, whyOffered } from '../../../shared/case/supervisor.ts';
import { skipsALevel } from '../../../shared/case/ladder.ts';
import { words } from '../../../shared/copy/words.ts';
import type { CasePartProps } from '../../state/shown-case.ts';
import { useDesk, useRun } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './level-parts.module.css';

const WHYS = (['beyondLimits', 'expertDidNotResolve', 'noExpert', 'customerAsked', 'safety'] as const).map((key) => ({
  key,
  label: words(`supervisor.why.${key}`),
}));

/** *Promote to supervisor*: offered by itself where the expert could not solve it, or there is none (003-21). */
export function SupervisorStart({ shown: { case: one, call } }: CasePartProps) {
  const offered = useDesk(({ settings }) => whyOffered(one, settings.people));
  const [chosen, setWhy] = useState<SupervisorWhy | null>(null);
  const [skipReason, setSkipReason] = useState('');
  const run = useRun();
  if (one.closedAt !== null) return null;
  const why = chosen ?? offered ?? 'beyondLimits';
  const asksWhy = skipsALevel(one, 3) && !SUPERVISOR_WHYS[why].saysWhy;
  const isHeldUp = one.tried.length === 0 && SUPERVISOR_WHYS[why].exit === null;
  const start = () =>
    void run('startSupervisor', { caseId: one.id, callId: call?.id ?? null, why, personId: null, skipReason });
  return (
    <div className={styles['form']}>
      {offered === null ? null : <p>{words('supervisor.offered', { why: offered })}</p>}
      <Select label={words('supervisor.why')} look="inside" choices={WHYS} value={why} onChange={setWhy} />
      {asksWhy ? (
        <span className={styles['wide']}>
          <Field label={words('supervisor.skipped')} maxLength={200} value={skipReason} onChange={setSkipReason} />
        </span>
      ) : null}
      {isHeldUp ? <p className={styles['quiet']}>{words('supervisor.triedFirst')}</p> : null}
      <Button tone="line" isDisabled={isHeldUp} onPress={start}>
        {words('supervisor.start')}
      </Button>
    </div>
  );
}
