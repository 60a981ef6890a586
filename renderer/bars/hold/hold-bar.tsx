import { useLayoutEffect, useRef, useState } from 'react';
import { runningHold } from '../../../shared/call/on-the-line.ts';
import { words } from '../../../shared/copy/words.ts';
import { useDesk, useRun } from '../../state/store-context.tsx';
import { BarFrame } from '../bar-frame.tsx';
import { useCloseBar } from '../use-close-bar.ts';
import { HoldAsk, type HoldAnswer } from './hold-ask.tsx';
import { HoldDeclined } from './hold-declined.tsx';

/** 002-03: the ask line to read, then the customer's answer. The hold starts on Agreed only. */
export function HoldBar() {
  const callId = useDesk((desk) => desk.call?.call.id ?? null);
  const isHeld = useDesk((desk) => desk.call !== null && runningHold(desk.call.call) !== undefined);
  const [isDeclined, setDeclined] = useState(false);
  const run = useRun();
  const close = useCloseBar();
  const closeNow = useRef(close);
  closeNow.current = close;

  // In the same breath as HOLD is shown: whoever sees it goes on typing, and those letters belong to the notes.
  useLayoutEffect(() => {
    if (isHeld) closeNow.current();
  }, [isHeld]);

  const answer = async ({ permission, reason, minutes }: HoldAnswer): Promise<void> => {
    if (callId === null || (await run('askHold', { callId, permission, reason, minutes })) === null) return;
    if (permission === 'declined') setDeclined(true);
  };

  if (callId === null) return <BarFrame title={words('holdBar.title')}>{words('refusal.callNotLive')}</BarFrame>;
  return isDeclined ? <HoldDeclined /> : <HoldAsk onAnswer={answer} />;
}
