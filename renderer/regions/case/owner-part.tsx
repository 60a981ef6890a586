import { useState } from 'react';
import { PASSES_WARNED } from '../../../shared/case/owner.ts';
import { dayTime } from '../../../shared/copy/day-time.ts';
import { words } from '../../../shared/copy/words.ts';
import { MINUTE_MS, type ZoneId } from '../../../shared/time.ts';
import type { CasePartProps } from '../../state/shown-case.ts';
import { useDesk, useNow, useRun } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Shape } from '../../ui/shape.tsx';
import styles from './case.module.css';
import { LineField } from './line-field.tsx';

/** Whose case it is and how often the customer was passed on; given away only to somebody who accepts (002-07). */
export function OwnerPart({ shown }: CasePartProps) {
  const now = useNow(MINUTE_MS);
  const zone = useDesk((desk) => desk.settings.profile?.zone ?? ('UTC' as ZoneId));
  const { owner, passes, heardAt, closedAt } = shown.case;
  const isWarned = passes.length >= PASSES_WARNED;
  const heard =
    heardAt === null ? words('case.neverHeard') : words('case.heard', { when: dayTime(heardAt, now, zone) });
  return (
    <section className={styles['part']} aria-label={words('case.owner')}>
      <h2>{words('case.owner')}</h2>
      <p>
        <b className={styles['owner']}>
          {owner === 'you'
            ? words('case.ownerYou')
            : words('case.ownerSince', { name: owner.name, when: dayTime(owner.since, now, zone) })}
        </b>
        <span className={isWarned ? styles['amber'] : styles['quiet']}>
          {isWarned ? <Shape name="due" /> : null}
          {words('case.passes', { n: passes.length })}
        </span>
        <span className={styles['quiet']}>{heard}</span>
      </p>
      {closedAt === null ? <HandOver shown={shown} /> : null}
    </section>
  );
}

/** Offered first, then accepted; or taken back from the colleague who has it. */
function HandOver({ shown: { case: one } }: CasePartProps) {
  const [isAsking, setAsking] = useState(false);
  const run = useRun();
  const { id: caseId, owner, handOverOffer: offer } = one;
  const done = (carried: null | undefined | unknown): boolean => {
    if (carried !== null) setAsking(false);
    return carried !== null;
  };
  const [label, opens, act] =
    owner !== 'you'
      ? ([words('case.takeHow'), words('case.take'), (note: string) => run('takeCase', { caseId, note })] as const)
      : offer === null
        ? ([words('case.offerTo'), words('case.offer'), (to: string) => run('offerCase', { caseId, to })] as const)
        : ([
            words('case.acceptHow'),
            words('case.accept', { to: offer.to }),
            (note: string) => run('acceptCase', { caseId, note }),
          ] as const);
  return (
    <>
      {offer === null ? null : <p className={styles['quiet']}>{words('case.offered', { to: offer.to })}</p>}
      {isAsking ? (
        <LineField key={label} label={label} maxLength={60} onEnter={async (text) => done(await act(text))} />
      ) : (
        <Button tone="line" onPress={() => setAsking(true)}>
          {opens}
        </Button>
      )}
    </>
  );
}
