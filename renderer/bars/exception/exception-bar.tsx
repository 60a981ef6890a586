import { type KeyboardEvent, useState } from 'react';
import { type ExceptionAllowance, exceptionAllowance } from '../../../shared/authority/exceptions.ts';
import { dayInWords } from '../../../shared/copy/format.ts';
import { words } from '../../../shared/copy/words.ts';
import { MINUTE_MS, wallMoment } from '../../../shared/time.ts';
import { useDesk, useNow, useRun } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { BarFrame } from '../bar-frame.tsx';
import { enterPressed } from '../bar-keys.ts';
import { useCloseBar } from '../use-close-bar.ts';
import styles from './exception-bar.module.css';

/** 000-09: an exception is used up with a reason; what is left this week stands beside it. */
export function ExceptionBar() {
  const callId = useDesk((desk) => desk.call?.call.id ?? null);
  const allowance = useAllowance();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const run = useRun();
  const close = useCloseBar();

  const use = async (): Promise<void> => {
    if (reason.trim() === '') setMissing(true);
    else if (callId !== null && (await run('useException', { callId, reason: reason.trim() })) !== null) close();
  };
  const pressKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (enterPressed(event)) void use();
  };
  const canUse = allowance !== null && allowance.left > 0;
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
        <Button tone="go" keyName="Enter" isDisabled={!canUse} onPress={() => void use()}>
          {words('exception.use')}
        </Button>
      </div>
      <p className={styles['left']}>{allowanceInWords(allowance)}</p>
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
