// What stands with the line to say: how the customer speaks, what a hold asks for, and where insults end.

import type { Call } from '../../shared/call/record.ts';
import { words } from '../../shared/copy/words.ts';
import { useAppStore, useDesk, useRun, useShow } from '../state/store-context.tsx';
import { useActions } from '../state/use-actions.ts';
import { useHoldWatch } from '../state/use-hold-watch.ts';
import { chooseWrapUp } from '../state/wrap-up.ts';
import { Button } from '../ui/button.tsx';
import { Shape } from '../ui/shape.tsx';
import styles from './say-panel.module.css';

/** 002-04: from 45 s on, what to do about the hold: words, shape and colour. */
export function HoldNudge() {
  const watch = useHoldWatch();
  if (watch === null || watch.step === 'calm') return null;
  return (
    <p className={styles['nudge']} data-step={watch.step}>
      <Shape name={watch.shape} />
      {words(`holdWatch.${watch.step}`)}
    </p>
  );
}

const PACES: readonly Call['pace'][] = ['hurry', 'normal', 'talk'];

/** 001-04: one press each; the lines follow. */
export function PaceTick() {
  const call = useDesk((desk) => desk.call?.call ?? null);
  const run = useRun();
  if (call === null || call.phase !== 'live') return null;
  return (
    <fieldset className={styles['pace']}>
      <legend>{words('pace.title')}</legend>
      {PACES.map((pace) => (
        <Button
          key={pace}
          preventFocusOnPress
          aria-pressed={pace === call.pace}
          onPress={() => void run('setPace', { callId: call.id, pace })}
        >
          <span className={pace === call.pace ? styles['on'] : styles['off']}>{words(`pace.${pace}`)}</span>
        </Button>
      ))}
    </fieldset>
  );
}

/** 001-18: after the boundary line, end the call or go on with it. */
export function BoundaryActs() {
  const callId = useDesk((desk) => desk.call?.call.id ?? null);
  const store = useAppStore();
  const show = useShow();
  const actions = useActions();
  const end = (): void => {
    if (callId === null) return;
    chooseWrapUp(store, callId, { disposition: 'endedForAbuse' });
    show({ isBoundary: false });
    void actions.wrapUp();
  };
  return (
    <p className={styles['acts']}>
      <Button tone="line" onPress={end}>
        {words('boundary.end')}
      </Button>
      <Button preventFocusOnPress onPress={() => show({ isBoundary: false })}>
        {words('boundary.back')}
      </Button>
    </p>
  );
}
