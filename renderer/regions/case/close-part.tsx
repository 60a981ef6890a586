import { useState } from 'react';
import { CaseClosing } from '../../../shared/case/record.ts';
import { LEVEL_OF, openSteps } from '../../../shared/case/steps.ts';
import { dayTime } from '../../../shared/copy/day-time.ts';
import { words } from '../../../shared/copy/words.ts';
import { MINUTE_MS, type ZoneId } from '../../../shared/time.ts';
import type { CasePartProps } from '../../state/shown-case.ts';
import { useDesk, useNow, useRun } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './case.module.css';

const NEED_MET = CaseClosing.shape.needMet.options.map((key) => ({ key, label: words(`case.needMet.${key}`) }));
const STAYING = (['none', 'yes', 'unsure', 'no'] as const).map((key) => ({ key, label: words(`case.staying.${key}`) }));

/** The end of a case: the customer confirms that it is fixed, or a reason says why it ends (002-09, 002-13, 003-32). */
export function ClosePart({ shown }: CasePartProps) {
  return (
    <section className={styles['part']} aria-label={words('case.close')}>
      <h2>{words('case.close')}</h2>
      {shown.case.closedAt === null ? <Closing shown={shown} /> : <Closed shown={shown} />}
    </section>
  );
}

function Closing({ shown: { case: one, promises, notes } }: CasePartProps) {
  const [needMet, setNeedMet] = useState<CaseClosing['needMet']>('yes');
  const [staying, setStaying] = useState<(typeof STAYING)[number]['key']>('none');
  const [reason, setReason] = useState('');
  const run = useRun();
  const owed = promises.filter(({ status }) => status === 'open').length;
  const [open] = openSteps(one.steps);
  const close = (confirmed: 'byCustomer' | 'notConfirmed'): void => {
    const why = reason.trim() === '' ? null : reason.trim();
    const said = { needMet, staying: staying === 'none' ? null : staying };
    void run('closeCase', { caseId: one.id, confirmed, reason: why, ...said });
  };
  return (
    <div className={styles['form']}>
      {open === undefined ? null : (
        <p className={styles['amber']}>{words('case.closeOpenStep', { level: LEVEL_OF[open.kind] })}</p>
      )}
      {owed === 0 ? null : <p className={styles['quiet']}>{words('case.closeOwed', { n: owed })}</p>}
      {notes === null || notes.need === '' ? null : (
        <p className={styles['quiet']}>{words('case.need', { need: notes.need })}</p>
      )}
      <span className={styles['acts']}>
        <Select label={words('case.needMet')} look="inside" choices={NEED_MET} value={needMet} onChange={setNeedMet} />
        <Select label={words('case.staying')} look="inside" choices={STAYING} value={staying} onChange={setStaying} />
      </span>
      <Button tone="line" onPress={() => close('byCustomer')}>
        {words('case.confirm')}
      </Button>
      <span className={styles['wide']}>
        <Field label={words('case.reason')} maxLength={300} value={reason} onChange={setReason} />
      </span>
      <Button onPress={() => close('notConfirmed')}>{words('case.closeAnyway')}</Button>
    </div>
  );
}

function Closed({ shown: { case: one } }: CasePartProps) {
  const now = useNow(MINUTE_MS);
  const zone = useDesk((desk) => desk.settings.profile?.zone ?? ('UTC' as ZoneId));
  const run = useRun();
  const { closedAt, closing } = one;
  return (
    <div className={styles['form']}>
      <p>
        {words('case.closed', { when: dayTime(closedAt ?? now, now, zone) })}{' '}
        {closing === null ? null : words(`case.closedHow.${closing.confirmed}`, { reason: closing.reason ?? '' })}
      </p>
      <Button tone="line" onPress={() => void run('reopenCase', { caseId: one.id, customerId: one.customerId })}>
        {words('case.reopen')}
      </Button>
    </div>
  );
}
