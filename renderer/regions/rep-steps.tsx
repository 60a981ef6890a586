import { words } from '../../shared/copy/words.ts';
import type { OpenCall } from '../../shared/desk/desk.ts';
import { nextRepStep, repFacts, repSteps } from '../../shared/rep/steps.ts';
import { useDesk, useRun } from '../state/store-context.tsx';
import { Button } from '../ui/button.tsx';
import { Shape } from '../ui/shape.tsx';
import styles from './rep-steps.module.css';

/** 001-06: the steps of a call for those who are new: ticked by the call itself or by a press, folded once they sit. */
export function RepSteps({ open }: { readonly open: OpenCall }) {
  const isNewRep = useDesk((desk) => desk.settings.profile?.newRep ?? false);
  const folded = useDesk((desk) => desk.today.foldedSteps);
  const hasPromised = useDesk((desk) => desk.promises.some(({ callId }) => callId === open.call.id));
  const run = useRun();
  if (!isNewRep || open.call.phase !== 'live') return null;
  const steps = repSteps(repFacts(open.call, open.notes, hasPromised), folded);
  const next = nextRepStep(steps);
  return (
    <section className={styles['steps']} aria-label={words('rep.title')}>
      <ol>
        {steps.map(({ key, isTicked, isByFacts, isFolded }) => (
          <li key={key} data-folded={isFolded || undefined}>
            <Button
              preventFocusOnPress
              isDisabled={isByFacts}
              aria-pressed={isTicked}
              {...(key === next ? { 'aria-current': 'step' as const } : {})}
              onPress={() => void run('tickRepStep', { callId: open.call.id, step: key, isTicked: !isTicked })}
            >
              <Shape name={isTicked ? 'yes' : 'later'} />
              <span className={styles['word']}>{words(`rep.${key}`)}</span>
              {key === next ? <span className={styles['next']}>{words('rep.next')}</span> : null}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
