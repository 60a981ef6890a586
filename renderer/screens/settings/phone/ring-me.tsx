import { words } from '../../../../shared/copy/words.ts';
import { clock } from '../../../../shared/copy/format.ts';
import { useDesk } from '../../../state/store-context.tsx';
import { RING_STEPS, type RingStep, type RingTest } from '../../../state/ring-test.ts';
import { useRingTest } from '../../../state/use-ring-test.ts';
import { useAgentZone } from '../../../state/use-agent-zone.ts';
import { Button } from '../../../ui/button.tsx';
import { Shape } from '../../../ui/shape.tsx';
import settings from '../settings.module.css';
import styles from './ring-me.module.css';

const CHECKS = ['on', 'pasted', 'token', 'saved'] as const;

/** The test of the real phone: what arrives after the press is ticked, and nothing else. */
export function RingMe() {
  const { test, secondsLeft, start, stop } = useRingTest();
  const isAllOff = useDesk(({ settings: { phone } }) =>
    [phone.listener, phone.link, phone.command, phone.baresip].every(({ on }) => !on),
  );
  const isRunning = test !== null && secondsLeft > 0 && !isDone(test);
  return (
    <section aria-label={words('ringMe.title')}>
      <h2 className={settings['heading']}>{words('ringMe.title')}</h2>
      <p className={settings['lede']}>{words(isAllOff ? 'ringMe.allOff' : 'ringMe.lede')}</p>
      {test === null ? null : <Steps test={test} isRunning={isRunning} />}
      <p className={styles['said']} role="status">
        {test === null || isRunning ? null : words(verdictOf(test))}
      </p>
      {isRunning ? <p className={styles['said']}>{words('ringMe.waiting', { n: secondsLeft })}</p> : null}
      {test === null || isRunning || test.heard.length > 0 ? null : <Checks />}
      {isRunning ? (
        <Button tone="line" onPress={stop}>
          {words('ringMe.cancel')}
        </Button>
      ) : (
        <Button tone={test === null ? 'go' : 'line'} isDisabled={isAllOff} onPress={start}>
          {words(test === null ? 'ringMe.start' : 'ringMe.again')}
        </Button>
      )}
    </section>
  );
}

function Steps({ test, isRunning }: { readonly test: RingTest; readonly isRunning: boolean }) {
  const zone = useAgentZone();
  const stepState = (step: RingStep): string => {
    const at = test.heard.find((one) => one.step === step)?.at;
    if (at !== undefined) return words('ringMe.seen', { time: clock(at, zone) });
    return words(isRunning ? 'ringMe.notYet' : 'ringMe.notHeard');
  };
  return (
    <ol className={styles['steps']}>
      {RING_STEPS.map((step) => {
        const isHeard = test.heard.some((one) => one.step === step);
        return (
          <li key={step} className={`${styles['step']} ${isHeard ? styles['heard'] : ''}`}>
            <Shape name={isHeard ? 'yes' : isRunning ? 'later' : 'ended'} />
            <span className={styles['stepName']}>{words(`ringMe.${step}`)}</span>
            <span>{stepState(step)}</span>
          </li>
        );
      })}
    </ol>
  );
}

function Checks() {
  return (
    <ul className={styles['checks']}>
      {CHECKS.map((check) => (
        <li key={check}>{words(`ringMe.check.${check}`)}</li>
      ))}
    </ul>
  );
}

function isDone({ heard }: RingTest): boolean {
  return heard.length === RING_STEPS.length;
}

function verdictOf(test: RingTest) {
  if (isDone(test)) return 'ringMe.done';
  if (test.heard.length > 0) return 'ringMe.some';
  return test.hasOther ? 'ringMe.silentButSeen' : 'ringMe.silent';
}
