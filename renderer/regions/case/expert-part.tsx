import type { ExpertStep } from '../../../shared/case/steps.ts';
import { words } from '../../../shared/copy/words.ts';
import type { CasePartProps } from '../../state/shown-case.ts';
import styles from './case.module.css';
import { ExpertDone } from './expert-done.tsx';
import { ExpertOpen } from './expert-open.tsx';

/** Level 2 of a case: who was asked, what is still open, and how well it went. */
export function ExpertPart({ shown }: CasePartProps) {
  const steps = shown.case.steps.filter((step): step is ExpertStep => step.kind === 'expert');
  if (steps.length === 0) return null;
  return (
    <section className={styles['part']} aria-label={words('case.experts')}>
      <h2>{words('case.experts')}</h2>
      {steps.map((step) =>
        step.endedAt === null ? (
          <ExpertOpen key={step.id} shown={shown} step={step} />
        ) : (
          <ExpertDone key={step.id} shown={shown} step={step} />
        ),
      )}
    </section>
  );
}
