import { runningTime } from '../../../shared/copy/format.ts';
import { words } from '../../../shared/copy/words.ts';
import type { SupervisorStep } from '../../../shared/case/steps.ts';
import { openSupervisorStep, supervisorMs } from '../../../shared/case/supervisor.ts';
import type { Instant } from '../../../shared/time.ts';
import type { CasePartProps } from '../../state/shown-case.ts';
import styles from './level-parts.module.css';
import { SupervisorOpen } from './supervisor-open.tsx';
import { SupervisorStart } from './supervisor-start.tsx';

const PART_ID = 'supervisor-part';

/** Level 3 of a case (003-21..27): to be promoted, running with its clock, or ended with what was said. */
export function SupervisorPart({ shown }: CasePartProps) {
  const running = openSupervisorStep(shown.case);
  const ended = shown.case.steps.filter(
    (step): step is SupervisorStep => step.kind === 'supervisor' && step !== running,
  );
  return (
    <section id={PART_ID} className={styles['part']} aria-label={words('supervisor.title')}>
      <h2>{words('supervisor.title')}</h2>
      {ended.map((step) => (
        <Ended key={step.id} step={step} />
      ))}
      {running === undefined ? (
        <SupervisorStart shown={shown} />
      ) : (
        <SupervisorOpen key={running.id} shown={shown} step={running} />
      )}
    </section>
  );
}

/** To the first thing that is still to be ticked or said. */
export function focusSupervisorPart(): void {
  const part = document.getElementById(PART_ID);
  part?.scrollIntoView({ block: 'nearest' });
  part?.querySelector<HTMLElement>('input')?.focus();
}

function Ended({ step }: { readonly step: SupervisorStep }) {
  const time = runningTime(supervisorMs(step, (step.endedAt ?? step.at) as Instant));
  const named = step.name === '' ? 'no' : 'yes';
  return (
    <p className={styles['quiet']}>
      {words('supervisor.took', { named, who: step.name, time })}. {step.explained}
    </p>
  );
}
