import { dayTime } from '../../shared/copy/day-time.ts';
import { dayInWords } from '../../shared/copy/format.ts';
import { words } from '../../shared/copy/words.ts';
import type { OpenCall } from '../../shared/desk/desk.ts';
import { MINUTE_MS, wallMoment, type ZoneId } from '../../shared/time.ts';
import { useDesk, useNow, useShow } from '../state/store-context.tsx';
import { Button } from '../ui/button.tsx';
import { Shape } from '../ui/shape.tsx';
import { shownCaseOf } from '../state/shown-case.ts';
import { CaseParts } from './case/case-parts.tsx';
import styles from './tabs.module.css';

/** The case: what it is about, what was promised in it, what came before. */
export function CaseTab({ open }: { readonly open: OpenCall }) {
  const now = useNow(MINUTE_MS);
  const zone = useDesk((desk) => desk.settings.profile?.zone ?? ('UTC' as ZoneId));
  const all = useDesk((desk) => desk.promises);
  const show = useShow();
  const shown = shownCaseOf(open);
  if (open.case === null || shown === null) return <p className={styles['empty']}>{words('help.case.none')}</p>;
  const promises = all.filter(({ status, customerId }) => status === 'open' && customerId === open.customer?.id);
  return (
    <div className={styles['case']}>
      <dl>
        <dt>{words('help.case.title')}</dt>
        <dd>{open.case.title || words('help.case.untitled')}</dd>
      </dl>
      <p className={styles['quiet']}>{words('help.case.opened', { day: dayInWords(open.case.openedOn, 'short') })}</p>
      <CaseParts shown={shown} />
      <h2>{words('help.case.promises')}</h2>
      {promises.length === 0 ? <p className={styles['quiet']}>{words('help.case.noPromises')}</p> : null}
      <ul>
        {promises.map((promise) => (
          <li key={promise.id} className={styles['line']}>
            <Shape name="later" />
            <span>{dayTime(promise.dueAt, now, zone)}</span>
            <span className={styles['quiet']}>{promise.about}</span>
          </li>
        ))}
      </ul>
      <h2>{words('help.case.earlier')}</h2>
      {open.earlier.length === 0 ? <p className={styles['quiet']}>{words('help.case.noEarlier')}</p> : null}
      <ul>
        {open.earlier.map((call) => (
          <li key={call.callId} className={styles['earlier']}>
            <Button onPress={() => show({ screen: 'history', openedCall: call.callId })}>
              <span className={styles['quiet']}>{dayInWords(wallMoment(call.at, zone).day, 'short')}</span>
              <span className={styles['cut']}>{call.gist}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
