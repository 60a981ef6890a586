import { type KeyboardEvent, useState } from 'react';
import { type ExceptionAllowance, exceptionAllowance } from '../../../shared/authority/exceptions.ts';
import type { ExceptionUse } from '../../../shared/authority/grants.ts';
import { dayInWords } from '../../../shared/copy/format.ts';
import { words } from '../../../shared/copy/words.ts';
import { PolicyId } from '../../../shared/ids.ts';
import { MINUTE_MS, wallMoment } from '../../../shared/time.ts';
import { useExceptions } from '../../state/use-exceptions.ts';
import { useDesk, useNow, useRun } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { BarFrame } from '../bar-frame.tsx';
import { enterPressed } from '../bar-keys.ts';
import { useCloseBar } from '../use-close-bar.ts';
import styles from './exception-bar.module.css';
import { LikeCasesTyped, PastOfRule } from './past-exceptions.tsx';

const NO_RULE = '-';

/** 000-09: an exception is used up with a reason; what is left this week, and what was done before, stand beside it. */
export function ExceptionBar() {
  const callId = useDesk((desk) => desk.call?.call.id ?? null);
  const policies = useDesk((desk) => desk.settings.policies);
  const allowance = useAllowance();
  const past = useExceptions();
  const [reason, setReason] = useState('');
  const [rule, setRule] = useState<string>(NO_RULE);
  const [isMissing, setMissing] = useState(false);
  const run = useRun();
  const close = useCloseBar();

  const write = async (result: ExceptionUse['result']): Promise<void> => {
    if (reason.trim() === '') return setMissing(true);
    if (callId === null) return;
    const policyId = rule === NO_RULE ? null : PolicyId.parse(rule);
    if ((await run('useException', { callId, reason: reason.trim(), result, policyId })) !== null) close();
  };
  const canUse = allowance !== null && allowance.left > 0;
  const pressKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (enterPressed(event)) void write('granted');
  };
  const named = policies.find(({ id }) => id === rule);
  const rules = [
    { key: NO_RULE, label: words('exception.noRule') },
    ...policies.map(({ id, line }) => ({ key: id as string, label: line })),
  ];
  return (
    <BarFrame title={words('exception.title')} lede={words('exception.lede')} onKeyDown={pressKey}>
      <div className={styles['row']}>
        <Field
          label={words('exception.reason')}
          autoFocus
          maxLength={300}
          value={reason}
          problem={isMissing ? words('refusal.reasonMissing') : undefined}
          onChange={(text) => {
            setReason(text);
            setMissing(false);
          }}
        />
        <Button tone="go" keyName="Enter" isDisabled={!canUse} onPress={() => void write('granted')}>
          {words('exception.use')}
        </Button>
        <Button tone="line" onPress={() => void write('declined')}>
          {words('exception.decline')}
        </Button>
      </div>
      <div className={styles['beside']}>
        <p className={styles['left']}>{allowanceInWords(allowance)}</p>
        {policies.length === 0 ? null : (
          <Select label={words('exception.rule')} look="inside" choices={rules} value={rule} onChange={setRule} />
        )}
      </div>
      {named === undefined ? null : <PastOfRule policy={named} past={past} />}
      <LikeCasesTyped past={past} typed={reason} onTake={setReason} />
    </BarFrame>
  );
}

function useAllowance(): ExceptionAllowance | null {
  const now = useNow(MINUTE_MS);
  const profile = useDesk((desk) => desk.settings.profile);
  const grants = useDesk((desk) => desk.settings.grants);
  const uses = useDesk((desk) => desk.exceptionsThisWeek);
  return profile === null ? null : exceptionAllowance(grants, uses, wallMoment(now, profile.zone).day);
}

function allowanceInWords(allowance: ExceptionAllowance | null): string {
  if (allowance === null) return words('exception.notGranted');
  const { left, perWeek, resetDay } = allowance;
  return left > 0
    ? words('exception.left', { left, perWeek })
    : words('exception.none', { day: dayInWords(resetDay, 'long') });
}
