import { useState } from 'react';
import type { GuardGrant } from '../../../shared/authority/grants.ts';
import { words } from '../../../shared/copy/words.ts';
import { useDesk, useRun } from '../../state/store-context.tsx';
import { Check, Field } from '../../ui/field.tsx';
import { readDay } from './read-day.ts';
import { SaveForm } from './save-form.tsx';
import styles from './settings.module.css';

type Overridable = GuardGrant['checks'][number];
const OVERRIDABLE: readonly Overridable[] = [2, 3, 5];

/** 000-17: the written grant *may override the guard*: which checks, who said so, by which line, until when. */
export function GuardGrantForm() {
  const saved = useDesk((desk) => desk.settings.guardGrant);
  const [checks, setChecks] = useState<readonly Overridable[]>(saved?.checks ?? []);
  const [grantedBy, setGrantedBy] = useState(saved?.grantedBy ?? '');
  const [policyLine, setPolicyLine] = useState(saved?.policyLine ?? '');
  const [reviewDay, setReviewDay] = useState<string>(saved?.reviewDay ?? '');
  const run = useRun();
  const day = readDay(reviewDay);
  const isUnsigned = checks.length > 0 && grantedBy.trim() === '';
  const save = async (): Promise<boolean> => {
    if (day === undefined || isUnsigned) return false;
    const line = policyLine.trim() === '' ? null : policyLine.trim();
    const grant = { checks: [...checks], grantedBy: grantedBy.trim(), policyLine: line, reviewDay: day };
    return (await run('setGuardGrant', { grant: checks.length === 0 ? null : grant })) !== null;
  };
  return (
    <SaveForm save={save}>
      <h3 className={styles['heading']}>{words('guardGrant.title')}</h3>
      <p className={styles['lede']}>{words('guardGrant.lede')}</p>
      {OVERRIDABLE.map((check) => (
        <Check
          key={check}
          isSelected={checks.includes(check)}
          onChange={(isOn) => setChecks(OVERRIDABLE.filter((one) => (one === check ? isOn : checks.includes(one))))}
        >
          {words(`guardGrant.check.${check}`)}
        </Check>
      ))}
      <fieldset className={styles['grant']}>
        <legend>{words('guardGrant.signed')}</legend>
        <Field
          label={words('form.limits.grantedBy')}
          maxLength={60}
          value={grantedBy}
          problem={isUnsigned ? words('guardGrant.unsigned') : undefined}
          onChange={setGrantedBy}
        />
        <Field
          label={words('settings.reviewDay')}
          value={reviewDay}
          problem={day === undefined ? words('settings.dayProblem') : undefined}
          onChange={setReviewDay}
        />
        <Field label={words('settings.policyLine')} maxLength={300} value={policyLine} onChange={setPolicyLine} />
      </fieldset>
    </SaveForm>
  );
}
