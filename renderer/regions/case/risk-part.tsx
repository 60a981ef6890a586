import { words } from '../../../shared/copy/words.ts';
import type { CasePartProps } from '../../state/shown-case.ts';
import { useRun, useShow } from '../../state/store-context.tsx';
import { canDo, type SaidRisk, useRisks } from '../../state/use-risks.ts';
import { Button } from '../../ui/button.tsx';
import { Shape } from '../../ui/shape.tsx';
import styles from './level-parts.module.css';
import { focusSupervisorPart } from './supervisor-part.tsx';

/** Each reason of the risk flag with its one next step, as a button that does it (c.6, 003-31). */
export function RiskPart({ shown }: CasePartProps) {
  const risks = useRisks(shown);
  const doNext = useNext(shown);
  if (risks.length === 0) return null;
  return (
    <section className={`${styles['part']} ${styles['late']}`} aria-label={words('risk.title')}>
      <h2>{words('risk.title')}</h2>
      <ul>
        {risks.map((risk) => (
          <li key={risk.key} className={styles['reason']}>
            <Shape name="late" />
            <span>{risk.said}</span>
            {canDo(risk, shown) ? (
              <Button onPress={() => doNext(risk)}>{words(`risk.next.${risk.next}`)}</Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function useNext({ case: one, call }: CasePartProps['shown']): (risk: SaidRisk) => void {
  const run = useRun();
  const show = useShow();
  return ({ next, said }) => {
    if (next === 'update') return show({ screen: 'desk', bar: { kind: 'promise' } });
    if (next === 'finishSupervisor') return focusSupervisorPart();
    const callId = call?.id ?? null;
    const params = { caseId: one.id, callId, why: 'beyondLimits', personId: null, skipReason: said } as const;
    void run('startSupervisor', params);
  };
}
